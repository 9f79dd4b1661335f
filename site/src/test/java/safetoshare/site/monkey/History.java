package safetoshare.site.monkey;

import java.util.ArrayList;
import java.util.List;

/**
 * The places that a window has been at, as browsers keep them.
 *
 * @param places the places, oldest first
 * @param at which of them is shown
 * @param documents how many documents were loaded
 */
record History(List<Place> places, int at, int documents) {
    /** How many places Chromium keeps. */
    private static final int MOST = 50;

    /** Keeps its own copy of the places. */
    History {
        places = List.copyOf(places);
    }

    /**
     * A place in the history.
     *
     * @param page the address, without the part that begins with {@code #}
     * @param hash that part, or nothing
     * @param document the document, which several places can share
     */
    record Place(String page, String hash, int document) {
        String address() {
            return page + hash;
        }
    }

    /** A new window, in which a page is opened. */
    static History of(String page) {
        return new History(List.of(new Place("about:blank", "", 0)), 0, 1).open(page);
    }

    Place here() {
        return places.get(at);
    }

    /** Whether there is a place some steps ahead, or back where they are less than 0. */
    boolean has(int steps) {
        int there = at + steps;
        return there >= 0 && there < places.size() && places.get(there).document() > 0;
    }

    History go(int steps) {
        return new History(places, at + steps, documents);
    }

    /** Opens a page as a link does: the very address that is shown takes the place of itself. */
    History open(String page) {
        Place place = new Place(page, "", documents);
        return new History(places, at, documents + 1).with(place, page.equals(here().address()));
    }

    /** Opens a page in the place of the one shown. */
    History openInPlace(String page) {
        return new History(places, at, documents + 1).with(new Place(page, "", documents), true);
    }

    /** Goes to a place in the same document; to where it is already, nothing happens. */
    History to(String hash) {
        return hash.equals(here().hash()) ? this : with(new Place(here().page(), hash, here().document()), false);
    }

    /** Gives the place that is shown another hash. */
    History renamed(String hash) {
        List<Place> renamed = new ArrayList<>(places);
        renamed.set(at, new Place(here().page(), hash, here().document()));
        return new History(renamed, at, documents);
    }

    private History with(Place place, boolean inPlace) {
        List<Place> then = new ArrayList<>(places.subList(0, inPlace ? at : at + 1));
        then.add(place);
        if (inPlace) {
            then.addAll(places.subList(at + 1, places.size()));
        }
        int over = Math.max(0, then.size() - MOST);
        return new History(then.subList(over, then.size()), (inPlace ? at : at + 1) - over, documents);
    }
}
