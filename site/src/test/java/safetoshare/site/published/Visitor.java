package safetoshare.site.published;

import com.microsoft.playwright.Browser.NewContextOptions;

/**
 * Somebody who reads the guide, and with what.
 *
 * @param width how wide the window is, in CSS pixels
 * @param scripting whether scripts run
 */
record Visitor(int width, boolean scripting) {
    /** As narrow as a page must still fit: a small phone, or a desk at 400 % zoom. */
    static final int PHONE = 320;

    /** A common window on a desk. */
    static final int DESK = 1280;

    private static final int HEIGHT = 800;

    /** Somebody with a window of a width and scripting on. */
    static Visitor at(int width) {
        return new Visitor(width, true);
    }

    Visitor withoutScripting() {
        return new Visitor(width, false);
    }

    /** Opens a page of the published edition. */
    Visit opens(String page) {
        return opensAddress(PublishedSite.england().address(page));
    }

    /** Opens an address. */
    Visit opensAddress(String address) {
        return new Visit(
                Chromium.browser()
                        .newContext(new NewContextOptions()
                                .setViewportSize(width, HEIGHT)
                                .setJavaScriptEnabled(scripting)),
                address);
    }
}
