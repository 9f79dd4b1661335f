package safetoshare.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import safetoshare.site.source.Body;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Text;

/** What stands in a text, each thing with its line in the file. */
class OutlineTest {
    private static final int FIRST_LINE = 12;

    private static Outline outline(String markdown) {
        return Outline.of(Body.of(new SourceFile("a.md", ""), FIRST_LINE, markdown));
    }

    private static List<String> told(List<Text> texts) {
        return texts.stream()
                .map(text -> text.place().line() + " " + text.value())
                .toList();
    }

    @Test
    void headingsKnowTheirWordsLevelAndLine() {
        Outline outline = outline("One.\n\n## Two *three*\n\n### Four: `five`\n\nSix\n===\n");
        assertThat(told(outline.headings().stream().map(Outline.Title::text).toList()))
                .containsExactly("14 Two three", "16 Four: five", "18 Six");
        assertThat(outline.headings()).extracting(Outline.Title::level).containsExactly(2, 3, 1);
        assertThat(outline.headings()).extracting(Outline.Title::anchor).containsExactly("two-three", "four", "six");
    }

    @Test
    void linksAndCitationsAreFoundWhereverTheyStand() {
        Outline outline =
                outline("- [a](/a.md)\n- b\n  {law:b}\n\n| c |\n|---|\n| [d](/d.md) {law:d} |\n\n> **{law:e}**\n");
        assertThat(told(outline.links())).containsExactly("12 /a.md", "18 /d.md");
        assertThat(told(outline.citations())).containsExactly("14 law:b", "18 law:d", "20 law:e");
    }

    @Test
    void rawHtmlImagesAndLinksByReferenceAreFound() {
        Outline outline = outline("<div>\nx\n</div>\n\na <b>c\n\n<!-- d -->\n\n![e](f.png)\n\n[g][h] [i]\n");
        assertThat(told(outline.html())).containsExactly("12 <div>\nx\n</div>", "16 <b>", "18 <!-- d -->");
        assertThat(told(outline.images())).containsExactly("20 ![e](f.png)");
        assertThat(told(outline.unresolved())).containsExactly("22 [g][h]", "22 [i]");
    }

    @Test
    void codeHoldsNothing() {
        Outline outline = outline("`{law:a} <b> [c](d)`\n\n    # e\n    {law:f}\n\n```\n<script>\n```\n");
        assertThat(outline)
                .isEqualTo(new Outline(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aSectionReachesToTheNextHeadingOfItsLevel() {
        String markdown = "Before.\n\n## One: more\nFirst.\n\n### Below\nSecond.\n\n## Two\n\n## Three\nThird.\n";
        Outline outline = outline(markdown);
        assertThat(outline.section("one", markdown)).contains("First.\n\n### Below\nSecond.");
        assertThat(outline.section("two", markdown)).contains("");
        assertThat(outline.section("three", markdown)).contains("Third.");
        assertThat(outline.section("below", markdown)).isEmpty();
        assertThat(outline.section("four", markdown)).isEmpty();
    }
}
