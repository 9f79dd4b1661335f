package safetoshare.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import safetoshare.site.markdown.Markdown;
import safetoshare.site.markdown.Terms;

/** HTML whose links lead from the page on which it stands. */
class HtmlTest {

    @Test
    void linksFromTheEditionsTopLeadThereFromThePage() {
        assertThat(Html.at(
                        "../../", "<a class=\"cite\" href=\"/law/index.html#x\">y</a> <a href=\"/index.html\">z</a>"))
                .isEqualTo(new Html(
                        "<a class=\"cite\" href=\"../../law/index.html#x\">y</a> <a href=\"../../index.html\">z</a>"));
    }

    @Test
    void linksElsewhereAndOnThePageStayAsTheyAre() {
        String html = "<a href=\"https://a.example/x\">x</a> <a href=\"#y\">y</a> <a href=\"tel:999\">z</a>";
        assertThat(Html.at("../", html).markup()).isEqualTo(html);
    }

    @Test
    void textThatLooksLikeALinkIsLeftAlone() {
        Markdown markdown = new Markdown(reference -> Optional.empty(), Terms.of(Map.of()));
        String html = markdown.html("Write href=\"/x\" and `src=\"/y\"`, [so](https://a.example/?a=\"/b).");
        assertThat(Html.at("../", html).markup()).isEqualTo(html).contains("=&quot;/x&quot;", "=&quot;/y&quot;");
    }

    @Test
    void onlySpaceIsNothingToShow() {
        assertThat(Html.NONE.isEmpty()).isTrue();
        assertThat(new Html(" \n").isEmpty()).isTrue();
        assertThat(new Html("<p>x</p>").isEmpty()).isFalse();
    }
}
