package safetoshare.site.check;

import java.util.Optional;
import safetoshare.site.content.Guide;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** Finds sections of texts by the headings that the interface's words give them. */
public final class Sections {
    private final Guide guide;
    private final Problems problems;

    Sections(Guide guide, Problems problems) {
        this.guide = guide;
        this.problems = problems;
    }

    /** The Markdown below a heading, if it is there and not empty. */
    public static Optional<String> in(Body body, String heading) {
        return Outline.of(body).section(Anchor.of(heading), body.markdown()).filter(text -> !text.isBlank());
    }

    /** Says that a text must have a section, whose heading is a word of the interface. */
    void require(String word, Body body, Place place) {
        Text title = guide.words().get(word);
        if (title != null && in(body, title.value()).isEmpty()) {
            problems.add(
                    place,
                    "the section \"" + title.value() + "\" is missing or empty. Write it below ## " + title.value()
                            + ".");
        }
    }
}
