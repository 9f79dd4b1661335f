package safetoshare.site.check;

import java.util.stream.Stream;
import safetoshare.site.content.Contact;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Layering;
import safetoshare.site.content.Page;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Body;

/** Finds what a new edition's files left to be written: nothing of it may be published. */
final class UnwrittenChecks {
    private static final String MARK = "TO WRITE";

    private final Problems problems;

    private UnwrittenChecks(Problems problems) {
        this.problems = problems;
    }

    /** Checks the pages and contacts of an edition that is to be published. */
    static void check(Guide guide, Problems problems) {
        UnwrittenChecks checks = new UnwrittenChecks(problems);
        if (guide.edition().publish()) {
            guide.pages().forEach(checks::page);
            guide.contacts().values().forEach(checks::contact);
            for (Layering.Overlay overlay : guide.layering().overlays()) {
                checks.require(overlay.review().owner(), overlay.place());
            }
        }
    }

    private void page(Page page) {
        require(page.title() + page.summary() + page.review().owner(), page.place());
        Body.Lines lines = page.body().lines();
        String markdown = page.body().markdown();
        for (int at = markdown.indexOf(MARK); at >= 0; at = markdown.indexOf(MARK, at + 1)) {
            require(MARK, lines.place(at));
        }
    }

    private void contact(Contact contact) {
        Stream.of(contact.notKnown(), contact.source()).forEach(words -> require(words, contact.place()));
    }

    private void require(String words, Place place) {
        if (words.contains(MARK)) {
            problems.add(place, "\"" + MARK + "\" still stands here. Write what belongs here, or delete it.");
        }
    }
}
