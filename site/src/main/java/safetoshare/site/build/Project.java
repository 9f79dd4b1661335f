package safetoshare.site.build;

import java.nio.file.Path;
import safetoshare.site.cache.Cache;

/**
 * Where things lie in a project.
 *
 * @param top its top folder
 */
public record Project(Path top) {
    /** The Freemarker templates. */
    public Path templates() {
        return top.resolve("templates");
    }

    /** The style sheets, scripts and icons. */
    public Path assets() {
        return top.resolve("assets");
    }

    /** The words and facts. */
    public Path content() {
        return top.resolve("content");
    }

    /** Where editions are published unless told otherwise. */
    public Path site() {
        return target().resolve("site");
    }

    /** Where packs for review are written unless told otherwise. */
    public Path review() {
        return target().resolve("review");
    }

    /** Where the calendars of owners are written unless told otherwise. */
    public Path status() {
        return target().resolve("status");
    }

    /** GOV.UK Frontend, as the build of the Java modules unpacked it. */
    Path frontend() {
        return target().resolve("frontend");
    }

    /** Where what is slow to make is kept. */
    Cache cache() {
        return new Cache(target().resolve("cache"));
    }

    private Path target() {
        return top.resolve("site").resolve("target");
    }
}
