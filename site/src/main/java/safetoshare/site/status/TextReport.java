package safetoshare.site.status;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import safetoshare.site.layer.Layer;
import safetoshare.site.release.Release;

/** Tells people what needs a look: under each heading, a line for each thing. */
public final class TextReport {
    private static final Map<String, String> UNSETTLED = Map.of(
            "enacted", "passed, not in force",
            "not-made", "not made yet",
            "part-in-force", "partly in force",
            "unsure", "not confirmed");

    private final PrintWriter out;
    private final MovedTexts moved;
    private final Map<String, Release> releases;

    /**
     * Tells people.
     *
     * @param out where they read
     * @param past where is looked for what has changed
     * @param releases the last release of each edition that has been released
     */
    public TextReport(PrintWriter out, Past past, Map<String, Release> releases) {
        this.out = out;
        this.releases = Map.copyOf(releases);
        this.moved = new MovedTexts(out, past);
    }

    /** Tells what some layers need on a day. */
    public void tell(List<Status.Part> parts, LocalDate asAt) {
        out.println("Status on " + Words.day(asAt));
        for (Status.Part part : parts) {
            Layer layer = part.own().layer();
            String heading = part.name() + " (" + layer.told() + ")";
            out.println();
            out.println(heading);
            out.println("=".repeat(heading.length()));
            if (!layer.isBase()) {
                out.println(released(layer.id()));
            }
            if (part.own().all().isEmpty()) {
                out.println("Nothing needs a look.");
            }
            tell(part.own());
            inherited(part.inherited());
        }
    }

    private String released(String edition) {
        Release last = releases.get(edition);
        return last == null
                ? "No release yet, so that no change since is noticed. See ./portal release --help"
                : "Last release: " + Words.day(last.day()) + ", version " + last.version();
    }

    private void tell(Needs needs) {
        moved.tell(needs.of(Need.MovedOn.class));
        list(
                "Local texts that cite law no longer in force",
                needs.of(Need.GoneLaw.class),
                each -> named(each.law().name(), each.law().id()) + ", " + each.status());
        list(
                "Contacts that nobody has checked",
                needs.of(Need.Unchecked.class),
                each -> each.name() + ", " + each.number());
        list("Contacts without a number or address", needs.of(Need.NotKnown.class), Need.NotKnown::name);
        byOwner("Contacts whose next check is overdue", needs.pending(Due.Kind.CHECK, true));
        byOwner("Reviews overdue", needs.pending(Due.Kind.REVIEW, true));
        List<Need.Pending> soon = new ArrayList<>(needs.pending(Due.Kind.CHECK, false));
        soon.addAll(needs.pending(Due.Kind.REVIEW, false));
        byOwner("Checks and reviews due within 30 days", soon);
        list(
                "Law about to change",
                needs.of(Need.ComingSwitch.class),
                each -> named(each.what().name(), each.what().id()) + ", from "
                        + Words.day(each.how().from()) + ", in " + Words.days(each.days()));
        list(
                "Law that is not in force, or is not certain",
                needs.of(Need.UnsettledLaw.class),
                each -> named(each.law().name(), each.law().id()) + ", " + UNSETTLED.get(each.status()));
        byOwner("Law that nobody has looked up for a year", needs.pending(Due.Kind.LOOK_UP, true));
    }

    private static String named(String name, String id) {
        return name + " (" + id + ")";
    }

    private <T extends Need> void list(String heading, List<T> needs, Function<T, String> words) {
        if (!needs.isEmpty()) {
            heading(heading, needs.size());
            needs.forEach(each -> out.println("  " + each.place() + ": " + words.apply(each)));
        }
    }

    private void byOwner(String heading, List<Need.Pending> all) {
        if (all.isEmpty()) {
            return;
        }
        heading(heading, all.size());
        Map<String, List<Need.Pending>> owners = all.stream()
                .collect(Collectors.groupingBy(each -> each.due().owner(), TreeMap::new, Collectors.toList()));
        owners.forEach((owner, theirs) -> {
            out.println("  " + owner);
            theirs.stream()
                    .sorted(Words.LONGEST_FIRST)
                    .forEach(each -> out.println(
                            "    " + each.place() + ": " + each.due().what() + ", " + when(each)));
        });
    }

    private static String when(Need.Pending pending) {
        String day = Words.day(pending.due().by());
        return pending.overdue() ? "was due on " + day + ", " + Words.days(pending.days()) + " ago" : "due on " + day;
    }

    private void heading(String words, int count) {
        out.println();
        out.println(words + ": " + count);
    }

    private void inherited(List<Needs> layers) {
        List<Needs> told =
                layers.stream().filter(each -> !Counts.of(each).isEmpty()).toList();
        if (!told.isEmpty()) {
            out.println();
            for (Needs each : told) {
                String layer = each.layer().isBase()
                        ? "the text that all editions share"
                        : each.layer().name();
                out.println("Inherited from " + layer + ": " + Words.counts(Counts.of(each))
                        + ". See ./portal status --edition " + each.layer().id());
            }
        }
    }
}
