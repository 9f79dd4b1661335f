package safetoshare.site.status;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import safetoshare.site.compare.Sentences;
import safetoshare.site.history.Revision;

/** Tells people which local texts stand beside another text than their writers read, and what has changed in it. */
public final class MovedTexts {
    /** What a writer records who has not yet read the text below. */
    private static final String NEVER = "0".repeat(16);

    private final PrintWriter out;
    private final Past past;

    /** Writes to where people read, and looks into the past for what has changed. */
    public MovedTexts(PrintWriter out, Past past) {
        this.out = out;
        this.past = past;
    }

    /** Tells all of it, or nothing if there is none. */
    public void tell(List<Need.MovedOn> all) {
        Map<Boolean, List<Need.MovedOn>> read = all.stream()
                .collect(Collectors.partitioningBy(
                        each -> !each.change().recorded().equals(NEVER)));
        List<Need.MovedOn> moved = read.getOrDefault(true, List.of());
        if (!moved.isEmpty()) {
            out.println();
            out.println("Local texts whose text below has moved on: " + moved.size());
            byFile(moved).forEach(this::tell);
        }
        never(read.getOrDefault(false, List.of()));
    }

    private static Map<String, List<Need.MovedOn>> byFile(List<Need.MovedOn> all) {
        return all.stream()
                .collect(Collectors.groupingBy(each -> each.place().path(), LinkedHashMap::new, Collectors.toList()));
    }

    private void never(List<Need.MovedOn> all) {
        if (!all.isEmpty()) {
            out.println();
            out.println("Local texts that nobody has accepted beside the text below yet: " + all.size());
            all.forEach(each -> out.println(
                    "  " + named(each) + ", fingerprint " + each.change().fingerprint()));
            out.println(
                    "    Compare each with the text below, mend it if need be, then run ./portal accept and its path,"
                            + " or write its fingerprint on its line.");
        }
    }

    private static String named(Need.MovedOn moved) {
        String section = moved.change().section();
        return moved.place() + ": " + moved.page() + ", " + (section.isEmpty() ? "the whole page" : section);
    }

    private void tell(String file, List<Need.MovedOn> texts) {
        for (Need.MovedOn moved : texts) {
            out.println(
                    "  " + named(moved) + ", fingerprint now " + moved.change().fingerprint());
            tell(past.of(moved));
        }
        out.println("    Compare yours with it, mend yours if need be, then run ./portal accept " + file
                + ", or write the fingerprint on its line.");
    }

    private void tell(Reading reading) {
        if (reading.revision().isPresent()) {
            Revision then = reading.revision().get();
            out.println("    What has changed in the text below since " + Words.day(then.day()) + " (revision "
                    + then.shortCommit() + "), when it was as you read it:");
            reading.difference().forEach(this::tell);
        } else {
            out.println("    " + unknown() + " The text below, as it is now:");
            reading.moved().change().below().lines().forEach(line -> out.println(("      " + line).stripTrailing()));
        }
    }

    private void tell(Sentences.Sentence sentence) {
        if (sentence.afterGap()) {
            out.println("      …");
        }
        out.println("      " + sentence.marked());
    }

    private String unknown() {
        return past.isKnown()
                ? "The text that was read is not in the project's history."
                : "There is no git history here, so what has changed cannot be told.";
    }
}
