package safetoshare.site.published;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** A visit to the guide in a browser context of its own, which remembers what went on. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Visit(BrowserContext context, String address) {
        this.context = context;
        context.onRequest(request -> requests.add(request.url()));
        context.onRequestFailed(request -> faults.add("failed: " + request.url() + " " + request.failure()));
        context.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(response.status() + ": " + response.url());
            }
        });
        context.onConsoleMessage(message -> faults.add(message.type() + ": " + message.text()));
        context.onWebError(error -> faults.add("error: " + error.error()));
        page = context.newPage();
        page.onFrameNavigated(frame -> addresses.add(frame.url()));
        page.navigate(address);
    }

    /** Goes on to a page of the published edition, and forgets what went on before. */
    Page goesTo(String name) {
        requests.clear();
        addresses.clear();
        faults.clear();
        page.navigate(PublishedSite.england().address(name));
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    /** Every address that the browser has asked anything of. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Every address that the visit has been at, in order. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** What the browser complained of: failed requests, errors, and whatever stands in its console. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The texts of the level-one headings that can be seen, once the page is read. */
    List<String> titles() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.locator("h1:visible").allInnerTexts();
    }

    @Override
    public void close() {
        context.close();
    }
}
