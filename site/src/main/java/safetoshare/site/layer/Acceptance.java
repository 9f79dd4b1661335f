package safetoshare.site.layer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes into a local file that its texts were read beside the texts below them as they are now. */
public final class Acceptance {
    private static final Pattern SECTION =
            Pattern.compile("(\\s*[a-z0-9-]+:\\s*\"?(?:replaces|continues))\\b[^#\"]*(.*)");
    private static final Pattern PAGE = Pattern.compile("(replaces:).*");

    private Acceptance() {}

    /**
     * A file with the fingerprints of today.
     *
     * @param text the file as it is
     * @param changes what the file changes; only that which has moved on is written
     */
    public static String of(String text, List<Change> changes) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> line(lines.get(line), line + 1, changes))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line, int number, List<Change> changes) {
        String accepted = line;
        for (Change change : changes) {
            if (change.place().line() == number && change.movedOn()) {
                accepted = accepted(line, change);
            }
        }
        return accepted;
    }

    private static String accepted(String line, Change change) {
        Matcher section = SECTION.matcher(line);
        if (!change.section().isEmpty() && section.matches()) {
            String rest = section.group(2).isEmpty() ? "" : " " + section.group(2);
            return section.group(1) + " " + change.fingerprint() + (rest.startsWith(" \"") ? rest.strip() : rest);
        }
        Matcher page = PAGE.matcher(line);
        return page.matches()
                ? page.group(1) + " " + change.fingerprint()
                : line + "\nreplaces: " + change.fingerprint();
    }
}
