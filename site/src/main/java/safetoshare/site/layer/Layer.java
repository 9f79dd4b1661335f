package safetoshare.site.layer;

import java.nio.file.Path;

/**
 * One of the folders that an edition is made of.
 *
 * @param id the edition whose own folder it is, or {@link #BASE}
 * @param name what readers see that edition called
 * @param nation whether it is what a whole nation shares, not a place or an organisation
 * @param folder where its files lie
 */
public record Layer(String id, String name, boolean nation, Path folder) {
    /** The layer that lies below all others. */
    public static final String BASE = "base";

    /** Its folder from the project's top, as problems tell it. */
    public String told() {
        return isBase() ? "content/base" : "content/editions/" + id;
    }

    /** Whether this is the text that all editions share. */
    public boolean isBase() {
        return id.equals(BASE);
    }
}
