package safetoshare.site.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.source.Body;

/** Layers laid upon each other say what the same steps say when they are taken on a plain list of sections. */
class CompositionTest {
    private static final int STACKS = 300;

    @TempDir
    private Path top;

    /** The sections so far: of each, who says what, in order. */
    private final Map<String, List<String[]>> model = new LinkedHashMap<>();

    private final List<String> changed = new ArrayList<>();

    static Stream<Integer> seeds() {
        return IntStream.range(0, STACKS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void layersOfEveryKindSayWhatTheirStepsSay(int seed) {
        Random random = new Random(seed);
        int height = 1 + seed % 5;
        Stack stack = new Stack(top).lay(base(random));
        for (int i = 1; i < height; i++) {
            String id = String.valueOf((char) ('a' + i - 1));
            stack.lay(random.nextInt(8) == 0 ? whole(id) : overlay(id, random));
        }
        Composition text = stack.composed().orElseThrow();
        assertThat(stack.problems()).isEmpty();
        assertThat(text.body().markdown())
                .isEqualTo(markdown(text.origin().layer().id()));
        assertThat(layers(text.origin())).isEqualTo(modelLayers());
        assertThat(text.changes().stream().map(each -> each.layer().id() + " " + each.section()))
                .containsExactlyElementsOf(changed);
        for (Change change : text.changes()) {
            assertThat(change.movedOn()).as(change.section()).isTrue();
        }
        everyPieceKnowsItsLine(text.body());
    }

    private String base(Random random) {
        StringBuilder text = new StringBuilder("---\ntitle: A\n---\n");
        say("base", "opening", text.append("Opening by base.\n\n"), "Opening by base.");
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            section("base", "s" + i, text);
        }
        return text.toString();
    }

    private String whole(String id) {
        model.clear();
        changed.clear();
        changed.add(id + " ");
        StringBuilder text = new StringBuilder("---\nreplaces: 0123456789abcdef\n---\n");
        section(id, "s0", text);
        section(id, id + "-own", text);
        return text.toString();
    }

    private void section(String id, String anchor, StringBuilder text) {
        String words = anchor + " by " + id + ".\nA second line.";
        text.append("## ").append(anchor).append("\n\n").append(words).append("\n\n\n");
        say(id, anchor, text, words);
    }

    private void say(String id, String anchor, StringBuilder text, String words) {
        model.computeIfAbsent(anchor, each -> new ArrayList<>()).add(new String[] {id, words});
    }

    /** A file that does something to some of the sections so far. */
    private String overlay(String id, Random random) {
        StringBuilder ways = new StringBuilder("---\nsections:\n");
        StringBuilder opening = new StringBuilder();
        StringBuilder text = new StringBuilder();
        int added = 0;
        boolean any = false;
        for (String anchor : List.copyOf(model.keySet())) {
            int way = random.nextInt(any ? 5 : 4);
            any = true;
            if (way == 4) {
                continue;
            }
            if (way < 2) {
                change(id, anchor, way == 0, ways, anchor.equals("opening") ? opening : text);
            } else {
                boolean after = way == 2 || anchor.equals("opening");
                insert(id, id + "-" + added++, anchor, after, ways, text);
            }
        }
        return ways + "---\n" + opening + text;
    }

    private void change(String id, String anchor, boolean replaces, StringBuilder ways, StringBuilder text) {
        String words = anchor + " by " + id + ".";
        ways.append("  " + anchor + ": " + (replaces ? "replaces" : "continues") + " 0123456789abcdef\n");
        text.append(anchor.equals("opening") ? words + "\n\n" : "## " + anchor + "\n" + words + "\n\n");
        if (replaces) {
            model.get(anchor).clear();
        }
        model.get(anchor).add(new String[] {id, words});
        changed.add(id + " " + anchor);
    }

    private void insert(String id, String own, String anchor, boolean after, StringBuilder ways, StringBuilder text) {
        ways.append("  " + own + ": " + (after ? "after " : "before ") + anchor + "\n");
        text.append("## " + own + "\nNew by " + id + ".\n\n");
        Map<String, List<String[]>> old = new LinkedHashMap<>(model);
        model.clear();
        List<String[]> words = new ArrayList<>(List.of(new String[][] {{id, "New by " + id + "."}}));
        old.forEach((each, said) -> {
            if (each.equals(anchor) && !after) {
                model.put(own, words);
            }
            model.put(each, said);
            if (each.equals(anchor) && after) {
                model.put(own, words);
            }
        });
    }

    private String markdown(String whole) {
        List<String> pieces = new ArrayList<>();
        model.forEach((anchor, said) -> {
            if (!anchor.equals("opening")) {
                pieces.add("## " + anchor);
            }
            for (String[] each : said) {
                if (!each[0].equals(whole)) {
                    pieces.add("{layer:" + each[0] + "}");
                }
                pieces.add(each[1]);
            }
        });
        return String.join("\n\n", pieces);
    }

    private Map<String, List<String>> modelLayers() {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        model.forEach((anchor, said) ->
                layers.put(anchor, said.stream().map(each -> each[0]).distinct().toList()));
        return layers;
    }

    private static Map<String, List<String>> layers(Origin origin) {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        origin.sections()
                .forEach((anchor, each) ->
                        layers.put(anchor, each.stream().map(Layer::id).toList()));
        return layers;
    }

    /** The lines of each piece are those of its file at the lines that it tells. */
    static void everyPieceKnowsItsLine(Body body) {
        for (Body.Piece piece : body.pieces()) {
            if (!piece.markdown().startsWith("{layer:")) {
                String written = piece.file()
                        .text()
                        .lines()
                        .skip(piece.firstLine() - 1L)
                        .limit(piece.markdown().lines().count())
                        .collect(Collectors.joining("\n"));
                assertThat(written.stripTrailing()).isEqualTo(piece.markdown());
            }
        }
    }
}
