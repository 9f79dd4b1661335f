package safetoshare.site.build;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import safetoshare.checker.script.FlowScript;
import safetoshare.site.cache.Fingerprint;
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
    private final String program;
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
        this.program = program(asAt, withCopies);
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

    private static String program(LocalDate asAt, boolean withCopies) {
        return new Fingerprint()
                .add(asAt.toString())
                .add(String.valueOf(withCopies))
                .add(Version.current())
                .add(System.getProperty("java.version"))
                .addContents(home(Inputs.class))
                .addContents(home(FlowScript.class))
                .toString();
    }

    /** The jar, or folder of compiled classes, in which a class lies. */
    private static Path home(Class<?> part) {
        try {
            return Path.of(
                    part.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Names what decides how an edition comes out.
     *
     * @param layers the folders of its layers, lowest first
     */
    String of(Edition edition, List<Path> layers) {
        Fingerprint fingerprint = new Fingerprint().add(program).add(edition.id());
        for (Path layer : layers) {
            fingerprint.add(folder(layer).contents());
        }
        for (Path kept :
                List.of(Release.file(project.top(), edition.id()), Addresses.file(project.top(), edition.id()))) {
            if (compares && Files.isRegularFile(kept)) {
                fingerprint.add(folder(kept).contents());
            }
        }
        return fingerprint
                .add(folder(project.templates()).contents())
                .add(folder(project.assets()).contents())
                .add(folder(project.frontend()).state())
                .toString();
    }

    /** Whether the files of an edition still are as they were when their name was made. */
    boolean unchanged(List<Path> layers) {
        return layers.stream().allMatch(this::unchanged)
                && unchanged(project.templates())
                && unchanged(project.assets());
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
