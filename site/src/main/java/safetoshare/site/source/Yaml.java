package safetoshare.site.source;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import safetoshare.site.cache.Recent;
import safetoshare.site.problem.Problems;

/** Reads YAML as fields. Nothing in it is ever turned into an object, and neither aliases nor deep nesting get far. */
public final class Yaml {
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.SEQ, Tag.MAP);

    /** What texts say, as those are read again for each edition that has them. */
    private static final Recent<String, Read> READ = new Recent<>(MOST_CHARACTERS, (text, read) -> text.length());

    private Yaml() {}

    /**
     * What a text says.
     *
     * @param node all of it; nothing if it says nothing
     * @param special the first value in it that plain YAML has not
     */
    private record Read(Optional<Node> node, Optional<Node> special) {}

    /** The fields of a whole file, or nothing after a problem. */
    public static Optional<Fields> fields(SourceFile file, Problems problems) {
        return fields(file, 1, file.text(), problems);
    }

    /** The fields in a part of a file that starts at a line, or nothing after a problem. */
    static Optional<Fields> fields(SourceFile file, int firstLine, String text, Problems problems) {
        try {
            Read read = READ.get(text, Yaml::read);
            if (read.special().isPresent()) {
                problems.add(
                        file.at(firstLine + read.special().get().getStartMark().getLine()),
                        "tags (!) and names of values (&) are not read. Write the words alone, in quotes if they begin so.");
                return Optional.empty();
            }
            if (read.node().isPresent() && read.node().get() instanceof MappingNode mapping) {
                return Optional.of(new Fields(file.path(), firstLine, file.at(firstLine), mapping, problems));
            }
            problems.add(file.at(firstLine), "this should be fields. Write lines of a name, a colon and a value.");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            problems.add(
                    file.upTo(firstLine + line),
                    "this cannot be read as a name, a colon and a value: " + e.getProblem()
                            + ". Put quotes round a value that has a colon, quote, @ or * in it, and indent with spaces alone.");
        } catch (YAMLException | IllegalArgumentException e) {
            problems.add(
                    file.at(firstLine),
                    "this cannot be read as fields: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + ". Write it more simply.");
        }
        return Optional.empty();
    }

    private static Read read(String text) {
        Optional<Node> node =
                Optional.ofNullable(new org.yaml.snakeyaml.Yaml(options()).compose(new StringReader(text)));
        return new Read(node, node.flatMap(Yaml::special));
    }

    /** The first value with a name, or of a kind that plain YAML has not. */
    private static Optional<Node> special(Node node) {
        if (node.getAnchor() != null || !PLAIN.contains(node.getTag())) {
            return Optional.of(node);
        }
        return within(node).flatMap(each -> special(each).stream()).findFirst();
    }

    private static Stream<Node> within(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream();
        }
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().flatMap(each -> Stream.of(each.getKeyNode(), each.getValueNode()))
                : Stream.empty();
    }

    /** All the words in a value, in order; none if there is no value. */
    static Stream<String> words(@Nullable Node node) {
        if (node == null) {
            return Stream.empty();
        }
        return node instanceof ScalarNode scalar
                ? Stream.of(scalar.getValue())
                : within(node).flatMap(Yaml::words);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(MOST_CHARACTERS);
        return options;
    }
}
