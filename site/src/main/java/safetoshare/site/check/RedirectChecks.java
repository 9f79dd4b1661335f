package safetoshare.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.content.Redirect;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;

/**
 * Checks that what leads on from old addresses does lead somewhere, and stands in no page's place. What a layer says of its own
 * pages is held to this; where a layer above it has a page of its own, that page decides.
 */
final class RedirectChecks {
    /** Folders whose pages are made from the flow and the change log, not from a text. */
    private static final List<String> MADE = List.of("checker/", "changes/", "assets/");

    private final Guide guide;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    private RedirectChecks(Guide guide, Problems problems) {
        this.guide = guide;
        this.problems = problems;
    }

    static void check(Guide guide, Problems problems) {
        RedirectChecks checks = new RedirectChecks(guide, problems);
        for (Redirect each : guide.redirects()) {
            checks.checkOld(each);
            checks.checkNew(each);
        }
    }

    private void checkOld(Redirect redirect) {
        String from = redirect.from().value();
        Place place = redirect.from().place();
        if (!seen.add(place.path() + " " + from)) {
            problems.add(place, "the address " + from + " stands here a second time. Keep one.");
        } else if (redirect.oldSection().isEmpty()) {
            checkOldPage(redirect.oldPage(), from, place);
        } else {
            checkOldSection(redirect, from, place);
        }
    }

    private void checkOldPage(Address page, String from, Place place) {
        boolean made = MADE.stream().anyMatch(page.path()::startsWith);
        if (made
                || page.equals(Address.HOME)
                || guide.page(page).filter(each -> isOf(place, each)).isPresent()) {
            problems.add(
                    place,
                    "nobody can be led on from " + from
                            + ", because a page of this guide stands there. Delete this entry"
                            + (made || page.equals(Address.HOME) ? "." : ", or the page."));
        }
    }

    private void checkOldSection(Redirect redirect, String from, Place place) {
        String section = redirect.oldSection();
        if (redirect.oldPage().equals(Address.HOME)
                || guide.page(redirect.oldPage()).isEmpty()) {
            problems.add(
                    place,
                    "there is no page " + redirect.oldPage().name() + " that could lead on from its section. "
                            + Suggestion.of(redirect.oldPage().name(), names()));
            return;
        }
        guide.page(redirect.oldPage())
                .filter(page -> isOf(place, page))
                .filter(page -> anchors(page).contains(section) || guide.law().containsKey(section))
                .ifPresent(page -> problems.add(
                        place, "the section " + from + " is still there. Delete this entry, or the section."));
    }

    private void checkNew(Redirect redirect) {
        Place place = redirect.to().place();
        Page page = guide.page(redirect.newPage()).orElse(null);
        if (page == null) {
            problems.add(
                    place,
                    "there is no page " + redirect.newPage().name() + " to lead to. "
                            + Suggestion.of(redirect.newPage().name(), names()));
        } else if (!redirect.newSection().isEmpty()
                && isOf(place, page)
                && !anchors(page).contains(redirect.newSection())) {
            problems.add(
                    place,
                    "there is no section " + redirect.newSection() + " on the page "
                            + redirect.newPage().name() + ". " + Suggestion.of(redirect.newSection(), anchors(page)));
        }
    }

    /** Whether a page as a whole is of the layer in which an entry stands. */
    private boolean isOf(Place entry, Page page) {
        return guide.layering().layerOf(page.place()).equals(guide.layering().layerOf(entry));
    }

    private List<String> names() {
        return guide.pages().stream().map(page -> page.address().name()).toList();
    }

    private static List<String> anchors(Page page) {
        return Outline.of(page.body()).headings().stream()
                .map(Outline.Title::anchor)
                .toList();
    }
}
