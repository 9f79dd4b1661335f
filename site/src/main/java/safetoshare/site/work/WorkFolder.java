package safetoshare.site.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder for work that lies beside what comes of it, so that moving it there is one step of the file system. Only one build
 * at a time has it: the lock beside it ends with the process, however that ends. What a killed build left is put right by
 * whoever has the folder next. It is deleted when the work is done.
 */
public final class WorkFolder implements AutoCloseable {
    private static final String WORK = ".work";
    private static final String LAST = ".last";
    private static final String LOCK = ".lock";
    private static final long PAUSE_MILLISECONDS = 50;

    /** The locks of this process: the system would end one with any other look at its file from here. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path place;
    private final Path path;
    private final Path last;
    private final Path lock;
    private final FileChannel channel;

    private WorkFolder(Path place, FileChannel channel) {
        this.place = place;
        this.path = beside(place, WORK);
        this.last = beside(place, LAST);
        this.lock = beside(place, LOCK);
        this.channel = channel;
    }

    private static Path beside(Path place, String kind) {
        return place.resolveSibling("." + place.getFileName() + kind);
    }

    /**
     * A folder for work on what will stand in a place, once no other build has it.
     *
     * @param place the file or folder to be
     * @param waiting told if another build has it
     */
    public static WorkFolder of(Path place, Runnable waiting) {
        Optional<WorkFolder> folder = ifFree(place);
        if (folder.isEmpty()) {
            waiting.run();
        }
        while (folder.isEmpty()) {
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while another build works on " + place, e);
            }
            folder = ifFree(place);
        }
        return folder.get();
    }

    /** A folder for work of which nothing is kept, in the first place that is free: {@code name-1}, {@code name-2} and so on. */
    public static WorkFolder among(Path parent, String name) {
        int number = 1;
        Optional<WorkFolder> folder = ifFree(parent.resolve(name + "-" + number));
        while (folder.isEmpty()) {
            number++;
            folder = ifFree(parent.resolve(name + "-" + number));
        }
        return folder.get();
    }

    /** Puts right all that killed builds left in a folder; what belongs to builds that still run is let be. */
    public static void mend(Path parent) {
        for (Path place : left(parent)) {
            ifFree(place).ifPresent(WorkFolder::close);
        }
    }

    /** The places in a folder that work was begun for and not ended. */
    private static Set<Path> left(Path parent) {
        Set<Path> left = new TreeSet<>();
        if (Files.isDirectory(parent)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(parent, ".*{" + WORK + "," + LAST + "}")) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    left.add(parent.resolve(name.substring(1, name.lastIndexOf('.'))));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return left;
    }

    private static Optional<WorkFolder> ifFree(Path place) {
        Path lock = beside(place, LOCK).toAbsolutePath().normalize();
        if (!HELD.add(lock)) {
            return Optional.empty();
        }
        Optional<WorkFolder> folder = Optional.empty();
        try {
            Files.createDirectories(lock.getParent());
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
            } else {
                folder = Optional.of(new WorkFolder(place, channel));
                folder.get().begin();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (folder.isEmpty()) {
                HELD.remove(lock);
            }
        }
    }

    /** What was moved aside by a killed build is whole: it goes back, unless what was to stand in its place does. */
    private void begin() {
        try {
            clear();
            if (exists(last) && exists(place)) {
                move(last, path);
                clear();
            } else if (exists(last)) {
                move(last, place);
            }
            // Not as a temporary folder: what is moved into place has to be readable for others.
            Files.createDirectory(path);
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, empty at first. */
    public Path path() {
        return path;
    }

    /**
     * Writes a file into the folder. One that stands in the place now, byte for byte, is only given a second name there: file
     * systems take far longer to make a file. What is written here once more is made anew, so what stands in the place stays as
     * it is.
     *
     * @param name the way to it from the top
     */
    public void write(String name, byte[] bytes) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (!isLinked(file, place.resolve(name), bytes)) {
                Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the letters of a text. */
    public void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLinked(Path file, Path standing, byte[] bytes) {
        try {
            if (!Files.isRegularFile(standing, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(standing) != bytes.length
                    || !Arrays.equals(Files.readAllBytes(standing), bytes)) {
                return false;
            }
            Files.createLink(file, standing);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false; // It cannot be read, or is on a file system without second names.
        }
    }

    /**
     * Puts the folder in its place. What stood there is moved aside, and deleted only when the folder stands there: between
     * the two moves, for some millionths of a second, nothing does. Java has no way to do both in one.
     *
     * @return the place
     */
    public Path takePlace() {
        try {
            if (exists(place)) {
                move(place, last);
                replace();
                move(last, path);
            } else {
                move(path, place);
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace() throws IOException {
        try {
            move(path, place);
        } catch (IOException e) {
            move(last, place);
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void clear() throws IOException {
        if (Files.isSymbolicLink(path)) {
            Files.delete(path);
        } else if (exists(path)) {
            PathUtils.delete(path);
        }
    }

    @Override
    public void close() {
        try (channel) {
            clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(lock.toAbsolutePath().normalize());
        }
    }
}
