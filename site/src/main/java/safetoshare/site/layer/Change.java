package safetoshare.site.layer;

import safetoshare.site.problem.Place;

/**
 * A text of a layer that stands in for a text below it, or goes on from it. It records the fingerprint of that text as its
 * writer read it, so that it is known when that text has moved on.
 *
 * @param layer the layer that makes the change
 * @param place where the change is declared
 * @param name the file's name within its layer
 * @param section the section that is changed; empty if a whole page is replaced
 * @param recorded the fingerprint recorded
 * @param below the text below, as it is now
 * @param own the text of this layer
 * @param locked whether the text below is locked
 */
public record Change(
        Layer layer,
        Place place,
        String name,
        String section,
        String recorded,
        String below,
        String own,
        boolean locked) {

    /** The fingerprint of the text below as it is now. */
    public String fingerprint() {
        return Section.fingerprint(below);
    }

    /** Whether the text below is not the one that the writer read. */
    public boolean movedOn() {
        return !recorded.equals(fingerprint());
    }

    /** Whether this is what a text was when the change was written or last reviewed. */
    public boolean wasWrittenOn(String text) {
        return recorded.equals(Section.fingerprint(text));
    }
}
