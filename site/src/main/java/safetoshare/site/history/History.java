package safetoshare.site.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The git repository that a project lies in. It is only read, and nothing of this machine's own git settings is. */
public final class History implements AutoCloseable {
    private final Repository repository;
    private final String prefix;

    private History(Repository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    /**
     * Opens the repository.
     *
     * @param top the project's top folder, which may lie within a larger repository
     * @throws NoRevision if it lies in none
     */
    public static History of(Path top) throws NoRevision {
        NoSettings.use();
        Path real = real(top);
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
        if (builder.getGitDir() == null) {
            throw new NoRevision("There is no git repository here to read an older revision from.");
        }
        try {
            Repository repository = builder.build();
            String within = real(repository.getWorkTree().toPath())
                    .relativize(real)
                    .toString()
                    .replace('\\', '/');
            return new History(repository, within.isEmpty() ? "" : within + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds a revision.
     *
     * @param name a commit, tag, branch or anything else that git takes for one
     * @throws NoRevision if there is none of that name
     */
    public Revision revision(String name) throws NoRevision {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(name + "^{commit}");
            if (id != null) {
                RevCommit commit = walk.parseCommit(id);
                return new Revision(name, commit.name(), day(commit));
            }
        } catch (RevisionSyntaxException | IOException e) {
            // What git cannot make sense of and what it does not hold are the same to whoever asked.
        }
        throw new NoRevision("There is no revision " + name
                + ". Name a commit, a tag or a branch; git log --oneline lists commits.");
    }

    /**
     * The revisions that led to the present one and changed any of some files.
     *
     * @param paths the files, from the project's top
     * @param most how many revisions to find at most
     * @return the revisions, newest first
     */
    public List<Revision> changing(List<String> paths, int most) {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return List.of();
            }
            walk.markStart(walk.parseCommit(head));
            walk.setTreeFilter(AndTreeFilter.create(within(paths), TreeFilter.ANY_DIFF));
            List<Revision> revisions = new ArrayList<>();
            for (RevCommit commit = walk.next(); commit != null && revisions.size() < most; commit = walk.next()) {
                revisions.add(new Revision(commit.name(), commit.name(), day(commit)));
            }
            return revisions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TreeFilter within(List<String> paths) {
        return PathFilterGroup.createFromStrings(
                paths.stream().map(prefix::concat).toList());
    }

    private static LocalDate day(RevCommit commit) {
        return LocalDate.ofInstant(commit.getCommitterIdent().getWhenAsInstant(), ZoneOffset.UTC);
    }

    /**
     * Copies files as they were.
     *
     * @param revision when
     * @param paths files or folders, from the project's top; those that were not there are passed over
     * @param folder an empty folder, which becomes the project's top as it was
     */
    public void copy(Revision revision, List<String> paths, Path folder) {
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(
                    walk.parseCommit(ObjectId.fromString(revision.commit())).getTree());
            tree.setFilter(within(paths));
            tree.setRecursive(true);
            while (tree.next()) {
                copyFile(tree, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links and modules are no files of the project; a name that leads out of the folder is no name. */
    private void copyFile(TreeWalk tree, Path folder) throws IOException {
        Path file = folder.resolve(tree.getPathString().substring(prefix.length()));
        if ((tree.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE
                && file.normalize().startsWith(folder)) {
            Files.createDirectories(file.getParent());
            Files.write(file, repository.open(tree.getObjectId(0)).getBytes());
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
