package safetoshare.site.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.Shows;

/** What the checker says of itself is said to those who do not see it too, and nothing happens unasked. */
class CheckerMessagesTest {
    @Shows({"3.3.3", "4.1.3"})
    @ParameterizedTest
    @ValueSource(strings = {"immediate-danger", "special-situations"})
    void anErrorSaysWhatToDoAndIsReadOut(String question) {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            Page page = visit.page();
            CheckerPage checker = new CheckerPage(page);
            checker.answersAtOnce(Walks.toQuestion(question));
            checker.proceed();
            Locator alert = page.getByRole(AriaRole.ALERT);
            assertThat(alert).isFocused();
            assertThat(alert.getByRole(AriaRole.LINK)).containsText("If ");
            String message = alert.getByRole(AriaRole.LINK).innerText();
            assertThat(page.locator(".checker__panel:visible fieldset"))
                    .hasAccessibleName(Pattern.compile(message.replaceAll("[.?]", "[.?]") + "$"));
        }
    }

    @Shows("3.2.2")
    @Test
    void anAnswerThatIsChosenLeadsNowhereUntilTheReaderGoesOn() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            Page page = visit.page();
            CheckerPage checker = new CheckerPage(page);
            List<String> before = visit.addresses();
            checker.press("immediate-danger", "no");
            page.keyboard().press("ArrowDown");
            assertThat(checker.shown()).isEqualTo("? immediate-danger");
            assertThat(visit.addresses()).isEqualTo(before);
        }
    }

    @Shows("4.1.3")
    @Test
    void whatChangesWithoutTheFocusIsAStatus() {
        try (Visit visit = Visitor.at(Visitor.DESK).opens(PublishedSite.CHECKER)) {
            Page page = visit.page();
            CheckerPage checker = new CheckerPage(page);
            checker.answersAtOnce(Walks.to("protect").answers());
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator("[data-action=text]").click();
            assertThat(page.locator("#record-said[role=status]")).containsText("Copied");
            checker.clear();
            assertThat(page.locator("[role=status]:visible"))
                    .hasText("Your answers were cleared. This page kept nothing.");
        }
    }
}
