package safetoshare.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown as HTML: citations, page links, tables, escaping. */
class MarkdownTest {
    private static final Map<String, References.Reference> KNOWN = Map.of(
            "law:ca-1989-s47", new References.Reference("Children Act 1989, section 47", "/law/index.html#ca-1989-s47"),
            "law:a&b", new References.Reference("A & <B>", "/law/index.html#a&b"),
            "rule:2024-R3",
                    new References.Reference("golden rule 3 of 2024", "/golden-rules/rule-3/index.html#2024-r3"));

    private static final String ACT =
            "<a class=\"cite\" href=\"/law/index.html#ca-1989-s47\">Children Act 1989, section 47</a>";

    private final Markdown markdown =
            new Markdown(reference -> Optional.ofNullable(KNOWN.get(reference)), Terms.of(Map.of()));

    private static String rule(String name) {
        return "<a class=\"cite\" href=\"/golden-rules/rule-3/index.html#2024-r3\">" + name + "</a>";
    }

    @Test
    void aLineBrokenInTheSourceIsNotBrokenOnThePage() {
        assertThat(markdown.html("One\nline.\n")).isEqualTo("<p>One line.</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a <!-- b -->", "a <![CDATA[b]]>", "[a](/b.md \"b\")", "a <a b='b'>", "a <b>", "`b`", "[b]: b"})
    void aCommentOrTheLikeAsLongAsABlockMayBeIsRead(String form) {
        String html = markdown.html(form.replace("b", "a|b\n".repeat(2_499)));
        assertThat(html).contains("a|b").doesNotContain("<!--");
    }

    /** Fails by not ending, which the build tells. */
    @ParameterizedTest
    @ValueSource(
            strings = {"[@", "[a](<@", "[a](/b.md \"@", "[a](/b.md '@", "[a](/b.md (@", "[a]: <@", "[a]: b \"@", "[a][@"
            })
    void whatNeverEndsIsReadAtOnceHoweverManyBackslashesItHas(String form) {
        for (String escaped : List.of("\\", "\\*", "\\]", "\\\"", "\\a")) {
            assertThat(markdown.html(form.replace("@", escaped.repeat(1_000)))).startsWith("<p>[");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](/b.md \"c\\\"d\") | <a href=\"/b/index.html\">a</a>",
                "[a](/b.md (c\\)d)) | <a href=\"/b/index.html\">a</a>",
                "[a](</b.md>) | <a href=\"/b/index.html\">a</a>",
                "[a\\]b](/b.md) | <a href=\"/b/index.html\">a]b</a>",
                "[a](/b.md \"c\\\") | [a](/b.md &quot;c&quot;)"
            })
    void aBackslashInALinkBelongsToTheSignAfterIt(String text, String html) {
        assertThat(markdown.html(text)).isEqualTo("<p>" + html + "</p>\n");
    }

    @Test
    void aCitationIsTheNameOfWhatItCitesAsALink() {
        assertThat(markdown.html("Suspicion is enough ({law:ca-1989-s47})."))
                .isEqualTo("<p>Suspicion is enough (" + ACT + ").</p>\n");
    }

    @Test
    void citationsStandInListsTablesStrongTextAndQuotations() {
        assertThat(markdown.html("- {law:ca-1989-s47}\n")).contains("<li>" + ACT + "</li>");
        assertThat(markdown.html("| a |\n|---|\n| b {law:ca-1989-s47} |\n")).contains("b " + ACT + "</th>");
        assertThat(markdown.html("**See {law:ca-1989-s47}**")).contains("<strong>See " + ACT + "</strong>");
        assertThat(markdown.html("> {law:ca-1989-s47}")).contains(ACT);
    }

    @Test
    void twoCitationsStandSideBySide() {
        assertThat(markdown.html("({law:ca-1989-s47}, {rule:2024-R3})"))
                .isEqualTo("<p>(" + ACT + ", " + rule("golden rule 3 of 2024") + ")</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rule:2024-R3} says so. | Golden rule 3 of 2024",
                "Share. {rule:2024-R3} says so. | Golden rule 3 of 2024",
                "- {rule:2024-R3} | Golden rule 3 of 2024",
                "As {rule:2024-R3} says. | golden rule 3 of 2024",
                "Share ({rule:2024-R3}). | golden rule 3 of 2024",
                "Share, **{rule:2024-R3}**. | golden rule 3 of 2024"
            })
    void aCitationThatBeginsASentenceBeginsWithACapital(String text, String name) {
        assertThat(markdown.html(text)).contains(rule(name));
    }

    @Test
    void aCitationInCodeIsLeftAsItIs() {
        assertThat(markdown.html("Write `{law:ca-1989-s47}`."))
                .isEqualTo("<p>Write <code>{law:ca-1989-s47}</code>.</p>\n");
    }

    @Test
    void bracesThatCiteNothingAreText() {
        assertThat(markdown.html("\\{law:x} {a} {}")).isEqualTo("<p>{law:x} {a} {}</p>\n");
    }

    @Test
    void aCitationThatWasNeverCheckedStopsTheProgram() {
        assertThatIllegalStateException()
                .isThrownBy(() -> markdown.html("{law:nope}"))
                .withMessage("unchecked citation law:nope");
    }

    @Test
    void namesAndAddressesOfCitationsAreEscaped() {
        assertThat(markdown.html("See {law:a&b}."))
                .isEqualTo("<p>See <a class=\"cite\" href=\"/law/index.html#a&amp;b\">A &amp; &lt;B&gt;</a>.</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 < 6 & \"7\" > 4 | 5 &lt; 6 &amp; &quot;7&quot; &gt; 4",
                "&lt;script&gt; | &lt;script&gt;",
                "&#60;script&#62; | &lt;script&gt;",
                "\\<script> | &lt;script&gt;",
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "`<b>` | <code>&lt;b&gt;</code>"
            })
    void whatIsNotMarkdownIsEscaped(String text, String html) {
        assertThat(markdown.html(text)).contains(html).doesNotContain("<script>", "<b>");
    }

    @Test
    void linksToPagesLeadFromTheEditionsTopAndOthersWhereTheySay() {
        assertThat(markdown.html("[a](/recording.md#b) [c](https://a.example/?d=e&f=\"g)"))
                .isEqualTo("<p><a href=\"/recording/index.html#b\">a</a> "
                        + "<a href=\"https://a.example/?d=e&amp;f=&quot;g\">c</a></p>\n");
    }

    @Test
    void headingsCanBeLinkedTo() {
        assertThat(markdown.html("## Principle 7: Duty to *share*\n"))
                .isEqualTo("<h2 id=\"principle-7\">Principle 7: Duty to <em>share</em></h2>\n");
    }

    @Test
    void aTableScrollsWithinItselfAndIsNamedByTheHeadingAboveIt() {
        assertThat(markdown.html("## Fact and opinion\n\n| Kind | How |\n|---|---|\n| Fact | Plainly |\n"))
                .contains("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"fact-and-opinion\">")
                .contains("<th scope=\"col\">Kind</th><th scope=\"col\">How</th>")
                .contains("<th scope=\"row\">Fact</th><td>Plainly</td>");
    }

    @Test
    void aTableAboveEveryHeadingIsNamedByThePagesTitle() {
        assertThat(markdown.html("| Kind |\n|---|\n| Fact |\n")).contains("aria-labelledby=\"title\"");
    }

    @Test
    void theSameTextIsTheSameHtmlWhoeverAskedFirst() {
        Markdown other =
                new Markdown(reference -> Optional.of(new References.Reference("Other", "/other")), Terms.of(Map.of()));
        assertThat(other.html("{rule:2024-R3}")).contains("Other");
        assertThat(markdown.html("{rule:2024-R3}")).contains(rule("Golden rule 3 of 2024"));
    }
}
