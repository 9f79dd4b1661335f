package safetoshare.site.monkey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.monkey.History.Place;

/**
 * A reader's window as it must be.
 *
 * @param wording the edition
 * @param kept whether the guide is kept on the device, so that it is there without a network
 * @param history where the window has been
 * @param sheets each document of the checker that was loaded, by its number
 * @param offline whether there is no network
 */
record Scene(Wording wording, boolean kept, History history, Map<Integer, Sheet> sheets, boolean offline) {
    private static final Pattern STEP = Pattern.compile("#step-(\\d+)");
    private static final String FIRST = "#step-1";

    /** Where the link that skips to the content leads; coming back there, browsers give it the focus or do not. */
    static final String MAIN = "#main";

    /** Keeps its own copy of the documents. */
    Scene {
        sheets = Map.copyOf(sheets);
    }

    /** A window in which a page was opened. */
    static Scene of(Wording wording, boolean kept, String page) {
        return new Scene(wording, kept, History.of(page), Map.of(), false).loaded(false);
    }

    boolean atChecker() {
        return history.here().page().equals(wording.checker());
    }

    /** Whether the window shows another site, or the page without links that stands in for it. */
    boolean elsewhere() {
        String page = history.here().page();
        return !page.startsWith(wording.address()) || page.equals(wording.notes());
    }

    /** Whether pages can be loaded. */
    boolean canLoad() {
        return !offline || kept;
    }

    /** The checker that is shown. */
    Sheet sheet() {
        return Optional.ofNullable(sheets.get(history.here().document())).orElseThrow();
    }

    Scene with(UnaryOperator<Sheet> change) {
        Map<Integer, Sheet> then = new LinkedHashMap<>(sheets);
        then.put(history.here().document(), change.apply(sheet()));
        return new Scene(wording, kept, history, then, offline);
    }

    private Scene with(History then) {
        return new Scene(wording, kept, then, sheets, offline);
    }

    Scene offline(boolean then) {
        return new Scene(wording, kept, history, sheets, then);
    }

    /** The script goes to the step that the checker shows. */
    Scene going() {
        return with(history.to("#step-" + (sheet().step() + 1)));
    }

    /** Somebody goes to a place in the same document. */
    Scene jumping(String hash) {
        Scene there = with(history.to(hash));
        return there == this || there.history == history ? this : there.arrived();
    }

    /** The place that is shown has changed, in the same document. A place that is no step leaves the checker as it is. */
    private Scene arrived() {
        String hash = history.here().hash();
        Matcher step = STEP.matcher(hash.isEmpty() ? FIRST : hash);
        if (step.matches() && !step.group(1).equals("0")) {
            return with(sheet -> sheet.hushed().show(Integer.parseInt(step.group(1)) - 1));
        }
        return hash.equals(MAIN) ? with(sheet -> sheet.focusOn(Sheet.UNKNOWN)) : this;
    }

    /** A page is opened as by a link. */
    Scene opening(String page) {
        return leaving().with(history.open(page)).loaded(false);
    }

    /** A page is opened in the place of this one. */
    Scene replacing(String page) {
        return leaving().with(history.openInPlace(page)).loaded(false);
    }

    Scene reloading() {
        return loaded(false);
    }

    /** Whether a place is one of another document. */
    boolean loads(int steps) {
        return history.go(steps).here().document() != history.here().document();
    }

    /**
     * The browser's buttons are used.
     *
     * @param steps how far, back where they are less than 0
     * @param restored whether the browser had kept the document
     */
    Scene traversing(int steps, boolean restored) {
        return loads(steps)
                ? leaving().with(history.go(steps)).loaded(restored)
                : with(history.go(steps)).arrived();
    }

    private Scene leaving() {
        return atChecker() ? with(Sheet::left) : this;
    }

    private Scene loaded(boolean restored) {
        if (!atChecker()) {
            return this;
        }
        Place here = history.here();
        Map<Integer, Sheet> then = new LinkedHashMap<>(sheets);
        if (!restored) {
            then.put(here.document(), Sheet.fresh(wording.flow(), wording.open()));
        }
        History named = restored || !here.hash().isEmpty() ? history.renamed(FIRST) : history;
        return new Scene(wording, kept, named, then, offline);
    }
}
