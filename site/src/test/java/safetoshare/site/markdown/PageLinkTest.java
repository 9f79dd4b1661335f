package safetoshare.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.source.Address;

/** Links from page to page, as editors write them and as they stand in HTML. */
class PageLinkTest {

    @ParameterizedTest
    @CsvSource({
        "/recording.md, recording, '', /recording/index.html",
        "/recording.md#what-to-record, recording, what-to-record, /recording/index.html#what-to-record",
        "/golden-rules/index.md, golden-rules, '', /golden-rules/index.html",
        "/golden-rules/rule-3.md#what-to-do, golden-rules/rule-3, what-to-do, /golden-rules/rule-3/index.html#what-to-do",
        "/index.md, index, '', /index.html"
    })
    void aPageLinkLeadsToTheFileOfItsPage(String url, String page, String anchor, String href) {
        assertThat(PageLink.is(url)).isTrue();
        assertThat(PageLink.address(url)).isEqualTo(Address.ofName(page));
        assertThat(PageLink.anchor(url)).isEqualTo(anchor);
        assertThat(PageLink.href(url)).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"recording.md", "../recording.md", "recording.md#what-to-record", "/recording", "//a.example/"})
    void whatLooksLikeAPageLinkIsHeldToBeMeantAsOne(String url) {
        assertThat(PageLink.is(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.gov.uk/", "https://www.gov.uk/a#b", "mailto:a@a.example", "#below", "recording"})
    void anyOtherLinkStaysAsItIs(String url) {
        assertThat(PageLink.is(url)).isFalse();
        assertThat(PageLink.href(url)).isEqualTo(url);
    }
}
