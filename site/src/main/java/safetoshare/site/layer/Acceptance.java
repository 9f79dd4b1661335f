package safetoshare.site.layer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes into a local file that its texts were read beside the texts below them as they are now. */
public final class Acceptance {
    private static final Pattern PAGE = Pattern.compile("(replaces[\"']?\\s*:\\s*[\"']?)[^\\s\"'#]*");
    private static final String WAY = "[\"']?\\s*:\\s*[\"']?(?:replaces|continues))(?: +[0-9a-f]{16})?";

    private Acceptance() {}

    /**
     * A file with the fingerprints of today; nothing else in it is touched.
     *
     * @param text the file as it is
     * @param changes what the file changes; only that which has moved on is written
     */
    public static String of(String text, List<Change> changes) {
        List<Change> lastFirst = changes.stream()
                .filter(Change::movedOn)
                .sorted(Comparator.comparing(Change::place).reversed())
                .toList();
        String accepted = text;
        for (Change change : lastFirst) {
            int start = startOf(change.place().line(), accepted);
            accepted = accepted.substring(0, start) + accepted(accepted.substring(start), change);
        }
        return accepted;
    }

    private static int startOf(int line, String text) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    /** A file from the line on that records a fingerprint, or from the first field on where a page records none. */
    private static String accepted(String text, Change change) {
        if (change.section().isEmpty() && change.recorded().isEmpty()) {
            String end = text.contains("\r\n") ? "\r\n" : "\n";
            return "replaces: " + change.fingerprint() + end + text;
        }
        Matcher written = pattern(change.section()).matcher(text);
        if (!written.find()) {
            throw new IllegalStateException("no fingerprint can be written at " + change.place());
        }
        String space = change.section().isEmpty() ? "" : " ";
        return text.substring(0, written.end(1)) + space + change.fingerprint() + text.substring(written.end());
    }

    private static Pattern pattern(String section) {
        return section.isEmpty() ? PAGE : Pattern.compile("((?<![a-z0-9-])" + Pattern.quote(section) + WAY);
    }
}
