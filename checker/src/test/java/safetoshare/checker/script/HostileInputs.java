package safetoshare.checker.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.proof.EveryWalk;

/** Answers that no page gives: walks with parts changed, lost, doubled or swapped, noise of any sort, long texts. */
final class HostileInputs {
    private static final List<String> SCRAPS = Stream.concat(
                    Stream.of(
                            "",
                            " ",
                            "\n",
                            "\t",
                            "\0",
                            "\u2028",
                            "\u202e",
                            "\ufeff",
                            "\ud800",
                            "\udfff",
                            "\ud83d\ude00"),
                    Stream.of((", = + ,, == - \\ ' \" <script> %00 ${x} e\u0301 \u0130 __proto__"
                                    + " constructor toString undefined null NaN -1 yes none fgm not-sure"
                                    + " immediate-danger immediate-danger=no special-situations=")
                            .split(" ")))
            .toList();

    private final List<String> paths;
    private final Random random;

    HostileInputs(Flow flow, long seed) {
        paths = List.copyOf(EveryWalk.of(flow).paths());
        random = new Random(seed);
    }

    Stream<String> take(int count) {
        return Stream.generate(this::input).limit(count);
    }

    private String input() {
        return switch (random.nextInt(6)) {
            case 0 -> noise(random.nextInt(40));
            case 1 -> any(SCRAPS) + any(SCRAPS) + any(SCRAPS);
            case 2 -> withPartsMoved(any(paths));
            case 3 -> any(paths) + "," + any(paths);
            case 4 -> random.nextInt(50) == 0 ? any(paths) + any(SCRAPS).repeat(5_000) : withAScrap(any(paths));
            default -> withAScrap(withAScrap(any(paths)));
        };
    }

    private String noise(int length) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        }
        return noise.toString();
    }

    /** The text with a few of its characters, or none, replaced by a scrap. */
    private String withAScrap(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(4));
        return text.substring(0, from) + any(SCRAPS) + text.substring(to);
    }

    /** The path with one of its answers lost, given twice, or changed for another. */
    private String withPartsMoved(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split(",")));
        String lost = parts.remove(random.nextInt(parts.size()));
        if (random.nextBoolean()) {
            parts.add(
                    random.nextInt(parts.size() + 1),
                    random.nextBoolean() ? lost : any(any(paths).split(",")));
        }
        return String.join(",", parts);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
