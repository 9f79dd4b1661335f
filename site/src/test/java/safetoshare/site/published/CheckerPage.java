package safetoshare.site.published;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import safetoshare.checker.flow.Walk;

/**
 * The checker in the page, used through its controls.
 *
 * @param page where it is open
 */
record CheckerPage(Page page) {
    private static final String SHOWN = "() => [...document.querySelectorAll('.checker__panel')]"
            + ".filter((panel) => panel.checkVisibility())"
            + ".map((panel) => panel.dataset.question ? `? ${panel.dataset.question}` : `-> ${panel.dataset.outcome}`)"
            + ".join(' and ')";

    private static final String ANSWER_ALL = "(given) => given.map(([question, ticks]) => {"
            + "const before = (" + SHOWN + ")();"
            + "ticks.split('+').forEach((tick) => document.getElementById(`${question}-${tick}`).click());"
            + "document.querySelector(`form[data-question=${question}] button`).click();"
            + "return before; })";

    private static final String ANSWERS = "() => [...document.querySelectorAll('#answers-list > div')]"
            + ".filter((row) => row.checkVisibility())"
            + ".map((row) => `${row.querySelector('dt').innerText}: ${row.querySelector('dd').innerText}`)";

    private static final String MARKED = """
            () => {
              const words = (text) => [...text.childNodes].map((part) => part.textContent).join(" ");
              return [...document.querySelectorAll("#way rect.way, #way g.way:not([data-to])")]
                .filter((each) => each.checkVisibility())
                .map((each) => each.localName === "rect"
                  ? words(each.nextElementSibling) : `-> ${words(each.lastElementChild)}`);
            }""";

    /** Every question or outcome that can be seen, as {@code ? question} or {@code -> outcome}. */
    String shown() {
        return (String) page.evaluate(SHOWN);
    }

    /** The id of the question that can be seen. */
    String question() {
        return shown().substring("? ".length());
    }

    /** The heading of what can be seen. */
    Locator heading() {
        return page.locator(".checker__panel:visible h1");
    }

    /** The choice of an answer. */
    Locator input(String question, String answer) {
        return page.locator("#" + question + "-" + answer);
    }

    /** Ticks or unticks an answer, or chooses it, by the space bar. */
    void press(String question, String answer) {
        input(question, answer).focus();
        page.keyboard().press("Space");
    }

    /** Answers the question that can be seen by keys alone: the space bar on each choice, then the enter key. */
    void answerByKeys(Walk.Answer answer) {
        Walks.ticked(answer).forEach(each -> press(answer.question(), each));
        page.keyboard().press("Enter");
    }

    /** Answers the question that can be seen by clicks alone. */
    void answerByClicks(Walk.Answer answer) {
        Walks.ticked(answer)
                .forEach(each -> page.locator("label:has(#" + answer.question() + "-" + each + ")")
                        .click());
        proceed();
    }

    /** Clicks the button below the question. */
    void proceed() {
        page.locator(".checker__panel:visible button").click();
    }

    /**
     * Gives answers through the same controls, clicked from within the page, which is quick.
     *
     * @return what could be seen before each answer
     */
    List<?> answersAtOnce(List<Walk.Answer> answers) {
        return (List<?>) page.evaluate(
                ANSWER_ALL,
                answers.stream()
                        .map(answer -> List.of(answer.question(), answer.answer()))
                        .toList());
    }

    /** Clears every answer, by the enter key on the button. */
    void clear() {
        page.locator("#clear").focus();
        page.keyboard().press("Enter");
    }

    /** Follows the link that changes the answer given at a step, counted from 1, by the enter key. */
    void change(int step) {
        page.locator("#answers-list a[href='#step-" + step + "']").focus();
        page.keyboard().press("Enter");
    }

    /** The answers so far, as they stand in the list: {@code label: answer}. */
    List<?> answersSoFar() {
        return (List<?>) page.evaluate(ANSWERS);
    }

    /** The reader's way on the flowchart: the questions by their short names, then an arrow and the outcome. */
    List<String> marked() {
        return ((List<?>) page.evaluate(MARKED))
                .stream()
                        .map(each -> ((String) each).replaceFirst("^\\d+\\. ", ""))
                        .toList();
    }

    /** How many choices are chosen anywhere in the page, seen or not. */
    int chosen() {
        return (int) page.evaluate("document.querySelectorAll('input:checked').length");
    }

    /** Requires that an element has the focus. */
    static void requireFocus(Locator element) {
        PlaywrightAssertions.assertThat(element).isFocused();
    }
}
