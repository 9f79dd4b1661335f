package safetoshare.site.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A git repository that tests make, with a fixed author and day, so that its revisions have the same names every time. */
public final class ProjectHistory {
    private static final PersonIdent SOMEBODY =
            new PersonIdent("Test", "test@example.org", Instant.parse("2026-11-20T23:30:00Z"), ZoneOffset.UTC);

    private final Path top;

    private ProjectHistory(Path top) {
        this.top = top;
    }

    /** A new repository in a folder, in which nothing is recorded yet. */
    public static ProjectHistory in(Path top) {
        NoSettings.use();
        try (Git git =
                Git.init().setDirectory(top.toFile()).setInitialBranch("main").call()) {
            // What builds leave behind is no source, and most of a copied project.
            return new ProjectHistory(top).write(".git/info/exclude", "site/target/\n");
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a file. */
    public ProjectHistory write(String path, String text) {
        try {
            Path file = top.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words of a file that must stand in it. */
    public ProjectHistory replace(String path, String words, String by) {
        try {
            String text = Files.readString(top.resolve(path));
            if (!text.contains(words)) {
                throw new IllegalStateException(path + " does not say " + words);
            }
            return write(path, text.replace(words, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts another file in the place of one. */
    public ProjectHistory restore(String path, Path from) {
        try {
            Files.copy(from, top.resolve(path), StandardCopyOption.REPLACE_EXISTING);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file. */
    public ProjectHistory delete(String path) {
        try {
            Files.delete(top.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records everything as it stands, and names it. */
    public ProjectHistory record(String tag) {
        try (Git git = Git.open(top.toFile())) {
            git.add().addFilepattern(".").call();
            git.add().setUpdate(true).addFilepattern(".").call();
            git.commit()
                    .setMessage(tag)
                    .setAuthor(SOMEBODY)
                    .setCommitter(SOMEBODY)
                    .setSign(false)
                    .call();
            git.tag().setName(tag).setAnnotated(false).call();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }
}
