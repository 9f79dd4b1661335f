package safetoshare.site.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import safetoshare.site.cache.Fingerprint;
import safetoshare.site.cache.Program;
import safetoshare.site.content.Edition;
import safetoshare.site.publish.Version;
import safetoshare.site.release.Addresses;
import safetoshare.site.release.Release;

/**
 * Names everything that decides how editions come out: the bytes of their layers, of the templates and assets and of the
 * program, and the day. What editions share is read once.
 */
final class Inputs {
    private final Project project;
    private final boolean compares;
    private final String asked;
    private final Map<Path, Folder> folders = new ConcurrentHashMap<>();

    /**
     * What decides how editions come out on a day.
     *
     * @param compares whether they are compared with their last releases
     * @param withCopies whether each is made as a PDF and as one file too
     */
    Inputs(Project project, LocalDate asAt, boolean compares, boolean withCopies) {
        this.project = project;
        this.compares = compares;
        this.asked = asAt + " " + withCopies + " " + Version.current();
    }

    /**
     * A folder as it was read.
     *
     * @param contents names every byte in it
     * @param state names the sizes and times of its files
     */
    private record Folder(String contents, String state) {
        static Folder of(Path path) {
            String state = new Fingerprint().addState(path).toString();
            return new Folder(new Fingerprint().addContents(path).toString(), state);
        }
    }

    /**
     * Names what decides how an edition comes out. The program and what it works on are read side by side.
     *
     * @param layers the folders of its layers, lowest first
     */
    String of(Edition edition, List<Path> layers) {
        List<String> contents = Workers.both(
                Program::fingerprint,
                () -> sources(edition, layers)
                        .map(each -> folder(each).contents())
                        .toList());
        Fingerprint fingerprint =
                new Fingerprint().add(asked).add(Program.fingerprint()).add(edition.toString());
        contents.forEach(fingerprint::add);
        return fingerprint.toString();
    }

    /** Whether the files of an edition still are as they were when their name was made. */
    boolean unchanged(Edition edition, List<Path> layers) {
        return sources(edition, layers).allMatch(this::unchanged);
    }

    /** Every folder and file that an edition is made of. */
    private Stream<Path> sources(Edition edition, List<Path> layers) {
        Stream<Path> kept = Stream.of(
                        Release.file(project.top(), edition.id()), Addresses.file(project.top(), edition.id()))
                .filter(file -> compares && Files.isRegularFile(file));
        Stream<Path> shared = Stream.of(project.templates(), project.assets(), project.frontend());
        return Stream.of(layers.stream(), kept, shared).flatMap(Function.identity());
    }

    private boolean unchanged(Path folder) {
        return new Fingerprint()
                .addState(folder)
                .toString()
                .equals(folder(folder).state());
    }

    private Folder folder(Path path) {
        return folders.computeIfAbsent(path, Folder::of);
    }
}
