package safetoshare.site.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/** Checks that each team briefing has its five sections, in the order in which a team goes through them. */
public final class BriefingChecks {
    /** The words of the interface that are the headings of a briefing, in order. */
    public static final List<String> SECTIONS =
            List.of("briefing-what", "briefing-why", "briefing-went-wrong", "briefing-questions", "briefing-will-do");

    private static final Address BRIEFINGS = Address.ofName("briefings");

    private BriefingChecks() {}

    /** Whether the page at an address is a briefing. */
    public static boolean isBriefing(Address address) {
        return address.parent().filter(BRIEFINGS::equals).isPresent();
    }

    static void check(Guide guide, Problems problems) {
        List<String> wanted = SECTIONS.stream()
                .map(word -> guide.words().get(word))
                .filter(Objects::nonNull)
                .map(Text::value)
                .toList();
        for (Page page : guide.pages()) {
            boolean known = wanted.size() == SECTIONS.size();
            if (known && isBriefing(page.address()) && !headings(page).equals(wanted)) {
                problems.add(
                        page.place(),
                        "a briefing has these sections, in this order, and no others: " + String.join("; ", wanted)
                                + ". Write each below ## and its name.");
            }
        }
    }

    private static List<String> headings(Page page) {
        Stream<Outline.Title> titles = Outline.of(page.body()).headings().stream();
        return titles.filter(title -> title.level() == 2)
                .map(title -> title.text().value())
                .toList();
    }
}
