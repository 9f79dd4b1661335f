package safetoshare.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import safetoshare.site.build.Project;

/**
 * A copy of this project whose page on consent tells of changes in August and November 2026.
 *
 * @param project the project
 * @param out where it is published
 */
public record ChangedGuide(Project project, Path out) {
    /** The file that tells of them. */
    public static final String FILE = "content/base/consent.md";

    private static final String ENTRIES = """
            changes:
              - date: 2026-11-21
                what: When not to ask is told first & foremost.
                why: People asked where asking put somebody at risk.
                who: Everybody who asks for agreement.
                sections: [when-not-to-ask, opening]
                gone: [old-way]
                was: You should ask for agreement unless this is unsafe.
                now: Ask for agreement, unless asking puts somebody at risk.
              - date: 2026-11-21
                what: Some words are plainer.
                meaning: same
                sections: [opening]
              - date: 2026-08-31
                what: The old way is told.
                why: People asked for it.
                who: Everybody.
                sections: [old-way]
            """;

    /** Writes and builds it in an empty folder. */
    public static ChangedGuide in(Path folder) {
        ChangedGuide guide = new ChangedGuide(SoundProject.copyTo(folder.resolve("project")), folder.resolve("out"));
        guide.replace("\n---\n", "\n" + ENTRIES + "---\n");
        guide.build();
        return guide;
    }

    /** Publishes it again, as at the day after its last change. */
    public void build() {
        build("2026-11-22");
    }

    /** Publishes it again, as at a day. */
    public void build(String day) {
        CommandRun run = CommandRun.of(project, "build", "--pages-only", "--as-at", day, "--out", out.toString());
        if (run.status() != 0) {
            throw new IllegalStateException(run.err());
        }
    }

    /** Changes the first such words of the page. */
    public void replace(String words, String others) {
        replace(FILE, words, others);
    }

    /** Changes the first such words of a file. */
    public void replace(String name, String words, String others) {
        try {
            Path file = project.top().resolve(name);
            String text = Files.readString(file);
            int at = text.indexOf(words);
            Files.writeString(file, text.substring(0, at) + others + text.substring(at + words.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is published in a file of the edition. */
    public String published(String file) {
        try {
            return Files.readString(out.resolve("england").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
