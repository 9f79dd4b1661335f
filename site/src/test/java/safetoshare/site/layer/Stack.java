package safetoshare.site.layer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import safetoshare.site.dated.Switches;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Text;

/** Layers that a test lays upon each other: the base, then a, b, c and so on, each with one file at the same path. */
final class Stack {
    /** The path of the file within each layer. */
    static final String NAME = "page.md";

    private final Path top;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Layers.File> files = new ArrayList<>();
    private final Map<String, Text> facts = new TreeMap<>();
    private final Problems problems = new Problems();
    private Switches switches = Switches.NONE;
    private boolean replaceable = true;

    Stack(Path top) {
        this.top = top;
    }

    /** Lays a file upon those so far, in a layer of its own. */
    Stack lay(String text) {
        String id = layers.isEmpty() ? Layer.BASE : String.valueOf((char) ('a' + layers.size() - 1));
        Layer layer = new Layer(id, id, false, top.resolve(id));
        Path file = layer.folder().resolve(NAME);
        try {
            Files.createDirectories(layer.folder());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        layers.add(layer);
        files.add(new Layers.File(layer, file));
        return this;
    }

    /** Gives the texts a fact. */
    Stack fact(String name, String value) {
        facts.put(name, new Text(value, new Place("facts.yaml", facts.size() + 1)));
        return this;
    }

    /** Lets its texts know switches. */
    Stack knowing(Switches known) {
        switches = known;
        return this;
    }

    /** Lets no file stand in for a whole text below it. */
    Stack sectionsOnly() {
        replaceable = false;
        return this;
    }

    /** What comes of it, if it can be read. */
    Optional<Composition> composed() {
        Facts known = new Facts(facts, problems);
        Optional<Composition> text = new Composer(new Layers(top, layers), known, switches, source -> {}, problems)
                .compose(NAME, files, replaceable);
        known.end();
        return text;
    }

    /** What comes of it, as Markdown. */
    String markdown() {
        return composed().orElseThrow().body().markdown();
    }

    /** What is said to be wrong, as people read it. */
    List<String> problems() {
        composed();
        return problems.all().stream().map(Problem::toString).toList();
    }
}
