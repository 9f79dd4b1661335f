package safetoshare.site.monkey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Objects;
import safetoshare.site.monkey.Act.By;

/**
 * What does it: the keyboard, the mouse and the browser's own buttons.
 *
 * @param page where it is done
 * @param tools the browser's tools for developers
 */
record Hand(Page page, CDPSession tools) {
    /** What every document is given: it tells whether the browser had kept it, and prints without paper. */
    static final String INIT = """
            addEventListener("pagehide", () => { delete window.restored; });
            addEventListener("pageshow", ({ persisted }) => { window.restored = persisted; });
            window.print = () => ["beforeprint", "afterprint"].forEach((each) => dispatchEvent(new Event(each)));""";

    private static final String GO = "(steps) => new Promise((done) => {"
            + "addEventListener('popstate', done, { once: true }); history.go(steps); })";

    private static final String LINK =
            "(address) => [...document.links].find((each) => each.href === address && each.checkVisibility())";

    void key(String key) {
        page.keyboard().press(key);
    }

    /** Does what loads another page, and waits until that is shown. */
    void loading(Runnable act) {
        page.evaluate("() => { delete window.restored; }");
        act.run();
        page.waitForFunction("() => 'restored' in window");
    }

    /** Presses a link or button. */
    void press(String selector, By by) {
        Locator element = page.locator(selector);
        if (by == By.MOUSE) {
            element.click();
        } else {
            element.focus();
            key("Enter");
        }
    }

    /** Chooses an answer by the space bar, or by a click on its words. */
    void choose(String id, By by) {
        if (by == By.MOUSE) {
            page.locator("label:has(#" + id + ")").click();
        } else {
            page.locator("#" + id).focus();
            key("Space");
        }
    }

    /** Uses a button of the record, and waits until it is done. */
    void keepRecord(String selector, boolean saves, By by) {
        page.evaluate("() => { document.getElementById('record-said').textContent = ''; }");
        if (saves) {
            page.waitForDownload(() -> press(selector, by)).delete();
        } else {
            press(selector, by);
        }
        page.waitForFunction("() => document.getElementById('record-said').textContent");
    }

    /** Uses the browser's buttons; its list of places, for more than one step. What was kept is not loaded again. */
    void go(int steps) {
        switch (steps) {
            case -1 -> page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
            case 1 -> page.goForward(new Page.GoForwardOptions().setWaitUntil(WaitUntilState.COMMIT));
            default -> page.evaluate("(steps) => history.go(steps)", steps);
        }
    }

    /** The same within one document. */
    void goWithin(int steps) {
        if (Math.abs(steps) == 1) {
            go(steps);
        } else {
            page.evaluate(GO, steps);
        }
    }

    void address(String hash) {
        page.evaluate("(hash) => { location.hash = hash; }", hash);
    }

    void follow(String address, By by) {
        JSHandle found = page.evaluateHandle(LINK, address);
        ElementHandle link = Objects.requireNonNull(found.asElement(), address);
        if (by == By.MOUSE) {
            link.click();
        } else {
            link.focus();
            key("Enter");
        }
    }

    /** Another size of the window; enlarged, as browsers do it, less has room in it. */
    void resize(int width, int height, int percent) {
        JsonObject metrics = new JsonObject();
        metrics.addProperty("width", width * 100 / percent);
        metrics.addProperty("height", height * 100 / percent);
        metrics.addProperty("deviceScaleFactor", percent / 100.0);
        metrics.addProperty("mobile", false);
        tools.send("Emulation.setDeviceMetricsOverride", metrics);
    }

    /** Takes away the network or gives it back; the tools too have to say so, or the next document believes that it is there. */
    void offline(boolean offline) {
        page.context().setOffline(offline);
        JsonObject network = new JsonObject();
        network.addProperty("offline", offline);
        network.addProperty("latency", 0);
        network.addProperty("downloadThroughput", -1);
        network.addProperty("uploadThroughput", -1);
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", network);
    }

    void paper() {
        page.pdf();
    }

    /** Whether the document that is shown was kept by the browser and came back. */
    boolean restored() {
        return (boolean) page.evaluate("window.restored");
    }
}
