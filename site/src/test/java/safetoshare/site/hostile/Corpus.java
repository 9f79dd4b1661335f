package safetoshare.site.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import safetoshare.site.SoundProject;

/**
 * Hostile files without end: sound ones with changes made to them, those of this project too, and others made from scratch.
 *
 * @param kent the files of the edition for Kent, by path from the folder of content
 * @param base the files of the base that no page is made of alone
 * @param real every text of this project
 */
record Corpus(Map<String, String> kent, Map<String, String> base, List<String> real) {
    private static final int LONGEST = 12_000;

    /** The corpus of a project. */
    static Corpus of(HostileProject project) {
        Map<String, String> kent = new TreeMap<>();
        project.sound().forEach((name, text) -> kent.put(CorpusRun.KENT + name, text));
        Path content = SoundProject.top().resolve("content");
        Map<String, String> base = texts(content.resolve("base"), content);
        List<String> real = texts(content, content).values().stream()
                .filter(text -> text.startsWith("---\n") && text.length() < LONGEST)
                .toList();
        base.keySet().removeIf(name -> name.matches("base/(.*/)?[^/]*\\.md") && !name.contains("/checker/"));
        return new Corpus(kent, base, real);
    }

    private static Map<String, String> texts(Path folder, Path content) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(
                            each -> each.toString().matches(".*\\.(md|yaml)") && !each.endsWith("README.md"))
                    .toList()) {
                texts.put(content.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some pages and other files of the edition, always as many as may be but where a fault has been found. */
    Arbitrary<List<HostileCase>> batch(int pages, int files) {
        return Combinators.combine(list(page(), pages), list(file(kent), files))
                .as((some, others) ->
                        Stream.concat(some.stream(), others.stream()).toList());
    }

    /** Some files of the base. */
    Arbitrary<List<HostileCase>> baseBatch(int files) {
        return list(file(base), files);
    }

    /** Pages of one block, of which many are not refused. */
    Arbitrary<List<HostileCase>> blocks(int pages) {
        Arbitrary<String> head = Arbitraries.just(HostileSite.HEAD);
        Arbitrary<String> text = join(head, Arbitraries.just("Words.\n\n"), MarkdownGrammar.block(2));
        return list(text.map(each -> new HostileCase(HostileCase.PAGE, each)), pages);
    }

    private static Arbitrary<List<HostileCase>> list(Arbitrary<HostileCase> cases, int size) {
        return Forms.ready(cases)
                .list()
                .ofMaxSize(size)
                .withSizeDistribution((genSize, least, most, center) -> random -> most);
    }

    private Arbitrary<HostileCase> page() {
        String whole = kent.get(CorpusRun.KENT + "kent.md");
        Arbitrary<String> sound = Arbitraries.of(HostileSite.HEAD, whole.substring(0, whole.indexOf("\n---\n") + 5));
        Arbitrary<String> words = Arbitraries.of("Words.\n\n", "");
        return Arbitraries.frequencyOf(
                        Tuple.of(8, join(Arbitraries.just(HostileSite.HEAD), words, MarkdownGrammar.text())),
                        Tuple.of(
                                5,
                                join(
                                        Arbitraries.just(HostileSite.HEAD),
                                        Arbitraries.just("Words.\n\n"),
                                        MarkdownGrammar.block(1))),
                        Tuple.of(3, join(changed(sound, 2), Arbitraries.just("Words.\n\n"), MarkdownGrammar.text())),
                        Tuple.of(3, changed(sound.map(head -> head + "Words.\n"), 1)),
                        Tuple.of(4, changed(Arbitraries.of(real), 3)),
                        Tuple.of(1, MarkdownGrammar.signs().list().ofMaxSize(20).map(all -> String.join("\n", all))))
                .map(text -> new HostileCase(HostileCase.PAGE, text));
    }

    private static Arbitrary<String> join(Arbitrary<String> head, Arbitrary<String> words, Arbitrary<String> body) {
        return Combinators.combine(head, words, body).as((a, b, c) -> a + b + c + "\n");
    }

    private static Arbitrary<String> changed(Arbitrary<String> texts, int most) {
        return Combinators.combine(texts, Mutation.any().list().ofMinSize(1).ofMaxSize(most))
                .as((text, changes) -> {
                    String changed = text;
                    for (Mutation change : changes) {
                        changed = change.apply(changed);
                    }
                    return changed;
                });
    }

    private static Arbitrary<HostileCase> file(Map<String, String> files) {
        return Arbitraries.oneOf(files.entrySet().stream()
                .map(file ->
                        changed(Arbitraries.just(file.getValue()), 2).map(text -> new HostileCase(file.getKey(), text)))
                .toList());
    }
}
