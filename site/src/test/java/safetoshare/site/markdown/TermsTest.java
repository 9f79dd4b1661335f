package safetoshare.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where terms of the glossary are marked in running text. */
class TermsTest {
    private static final Pattern MARKED =
            Pattern.compile("<a class=\"term\" href=\"/glossary/index.html#([^\"]*)\">(.*?)</a>");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("consent", "consent"),
            Map.entry("significant harm", "significant-harm"),
            Map.entry("personal data", "personal-data"),
            Map.entry("special category data", "special-category-data"),
            Map.entry("special category personal data", "special-category-data"),
            Map.entry("children's social care", "childrens-social-care"),
            Map.entry("care order", "care-order"),
            Map.entry("privacy notice", "privacy-notice"),
            Map.entry("Prevent", "prevent"),
            Map.entry("multi-agency safeguarding hub", "hub"),
            Map.entry("MASH", "hub"),
            Map.entry("UK GDPR", "uk-gdpr"));

    /** What is marked in a text, each as {@code words>entry}. */
    private static List<String> marked(String markdown) {
        return MARKED.matcher(html(markdown))
                .results()
                .map(hit -> hit.group(2) + ">" + hit.group(1))
                .toList();
    }

    private static String html(String markdown) {
        References references =
                reference -> Optional.of(new References.Reference("personal data law", "/law/index.html"));
        return new Markdown(references, Terms.of(WORDS)).htmlWithTerms(markdown);
    }

    @Test
    void aTermLinksToItsEntry() {
        assertThat(html("Ask for consent first."))
                .isEqualTo(
                        "<p>Ask for <a class=\"term\" href=\"/glossary/index.html#consent\">consent</a> first.</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consent can be withdrawn. | Consent>consent",
                "CONSENT | CONSENT>consent",
                "Two consents. | consents>consent",
                "Two privacy notices. | privacy notices>privacy-notice",
                "Two MASHes. | MASHes>hub",
                "The UK GDPR says. | UK GDPR>uk-gdpr",
                "\"Consent\" | Consent>consent",
                "A consent-based way | ''",
                "non-consent | ''",
                "consented | ''",
                "uk gdpr | ''",
                "Prevent is a programme. | Prevent>prevent",
                "We prevent harm. | ''",
                "A mash of things. | ''",
                "Ask children's social care. | children's social care>childrens-social-care",
                "special category data | special category data>special-category-data",
                "special category personal data | special category personal data>special-category-data"
            })
    void onlyTheWholeWordAsWrittenOrWithAnOrdinaryCapitalOrPluralIsMarked(String text, String expected) {
        assertThat(marked(text)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void aTermIsMarkedWhereItIsFirstUsedAndNowhereElse() {
        assertThat(marked("First consent, then Consent.\n\n- consents\n\nSignificant harm.\n"))
                .containsExactly("consent>consent", "Significant harm>significant-harm");
    }

    @Test
    void aTermAndItsAbbreviationAreOneTerm() {
        assertThat(marked("The multi-agency safeguarding hub (MASH) and the MASH."))
                .containsExactly("multi-agency safeguarding hub>hub");
    }

    @Test
    void nothingIsMarkedInHeadingsLinksCitationsAndCode() {
        assertThat(marked("## Consent\n\n[Consent](/consent.md), [**consent**](/consent.md), {law:x}, `consent`.\n"))
                .isEmpty();
    }

    @Test
    void whatAHeadingOrLinkNamesIsStillMarkedAfterIt() {
        assertThat(marked("## Consent\n\n[Consent](/consent.md) matters.\n\nIt is consent.\n"))
                .containsExactly("consent>consent");
    }

    @Test
    void oneSentenceDoesNotLeadFromTheSameWordToTwoPlaces() {
        assertThat(marked("[Consent](/consent.md) is consent.\n")).isEmpty();
    }

    @Test
    void termsAreMarkedInListsTablesAndStrongText() {
        assertThat(marked("- **consent**\n\n| a | b |\n|---|---|\n| c | care order |\n"))
                .containsExactly("consent>consent", "care order>care-order");
    }

    @Test
    void eachTextStartsAfresh() {
        Markdown markdown = new Markdown(reference -> Optional.empty(), Terms.of(WORDS));
        assertThat(markdown.htmlWithTerms("Consent.")).isEqualTo(markdown.htmlWithTerms("Consent."));
        assertThat(markdown.htmlWithTerms("Consent.")).contains("class=\"term\"");
    }

    @Test
    void withoutTermsNothingIsMarked() {
        Markdown markdown = new Markdown(reference -> Optional.empty(), Terms.of(WORDS));
        assertThat(markdown.html("Consent.")).isEqualTo("<p>Consent.</p>\n");
        assertThat(new Markdown(reference -> Optional.empty(), Terms.of(Map.of())).htmlWithTerms("Consent."))
                .isEqualTo("<p>Consent.</p>\n");
    }
}
