package safetoshare.site.monkey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import safetoshare.site.published.Haven;

/**
 * Somebody who uses the checker, and with what.
 *
 * @param name what to call them
 * @param wording the edition
 * @param browser their browser
 * @param keeps whether they have kept the guide on their device
 * @param breaks what to change in the checker's script, and into what; nothing to leave it as published
 */
record Reader(String name, Wording wording, Browser browser, boolean keeps, List<String> breaks) {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    static Reader of(String name, Wording wording, Browser browser) {
        return new Reader(name, wording, browser, false, List.of());
    }

    Reader keeping() {
        return new Reader(name, wording, browser, true, breaks);
    }

    /** One whose checker has a fault. */
    Reader broken(String words, String others) {
        return new Reader(name, wording, browser, keeps, List.of(words, others));
    }

    BrowserContext context() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        context.setDefaultTimeout(10_000);
        context.addInitScript(Hand.INIT);
        if (!wording.wayOut().isEmpty()) {
            context.route(wording.wayOut(), Reader::showWeather);
        }
        if (!breaks.isEmpty()) {
            context.route("**/checker.js", this::breakScript);
        }
        return context;
    }

    private static void showWeather(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html")
                .setBody("<title>Weather</title><link rel=icon href=data:,>"));
    }

    private void breakScript(Route route) {
        String script = route.fetch().text();
        if (!script.contains(breaks.get(0))) {
            throw new IllegalStateException("The script has no " + breaks.get(0));
        }
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/javascript")
                .setBody(script.replace(breaks.get(0), breaks.get(1))));
    }

    /** Opens the checker, after the page that keeps the guide where it is to be kept. */
    Scene open(Page page) {
        Scene scene =
                Scene.of(wording, keeps, keeps ? wording.address() + "take-with-you/index.html" : wording.checker());
        page.navigate(scene.history().here().address());
        if (keeps) {
            Haven.keep(page);
            page.navigate(wording.checker());
            scene = scene.opening(wording.checker());
        }
        return scene;
    }

    @Override
    public String toString() {
        return name;
    }
}
