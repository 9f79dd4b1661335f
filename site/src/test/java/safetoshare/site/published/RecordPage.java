package safetoshare.site.published;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The record of a decision on a result in the page, used through its controls by keys alone.
 *
 * @param page where it is open
 */
record RecordPage(Page page) {
    private static final String CLIPBOARD = "async () => { const [item] = await navigator.clipboard.read();"
            + "return Object.fromEntries(await Promise.all(item.types.map(async (type) =>"
            + " [type, await (await item.getType(type)).text()]))); }";

    /** Uses one of its buttons, and waits until it says what happened. */
    String use(String action) {
        press(action);
        PlaywrightAssertions.assertThat(page.locator("#record-said")).hasText(Pattern.compile("\\S"));
        return page.locator("#record-said").innerText();
    }

    private void press(String action) {
        page.locator("[data-action=" + action + "]").focus();
        page.keyboard().press("Enter");
    }

    /** What stands in the list, table or cell of a name: each item or row, its cells parted by a bar. */
    List<?> filledIn(String name) {
        return (List<?>) page.evaluate(
                "(name) => { const place = document.getElementById(`record-${name}`);"
                        + "return (place.matches('td') ? [place] : [...place.querySelectorAll('li, tr')])"
                        + ".map((each) => (each.cells ? [...each.cells] : [each])"
                        + ".map((cell) => cell.textContent).join(' | ')); }",
                name);
    }

    /** All that is filled in anywhere, as one text. */
    String everythingFilledIn() {
        return List.of("made", "result", "answers", "why", "sources", "blanks").stream()
                .map(this::filledIn)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    /** What is on the clipboard, by its type. */
    Map<?, ?> clipboard() {
        return (Map<?, ?>) page.evaluate(CLIPBOARD);
    }

    /** Saves it into a folder, under the name that the page gives it. */
    Path saveIn(Path folder) {
        Download download = page.waitForDownload(() -> press("save"));
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }
}
