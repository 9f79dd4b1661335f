package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.build.Project;

/** Every file of an edition has the same sha256 on two machines that differ in all that people may set or install. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no sh and no umask to set another machine up with.")
class OtherMachinesTest {
    private static final String DAY = "2026-11-22";

    /** Each differs from this machine in one thing. */
    private static final Map<String, List<String>> MACHINES = Map.of(
            "Turkish", List.of("-Duser.language=tr", "-Duser.country=TR"),
            "Arabic with Arabic digits",
                    List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"),
            "another time zone", List.of("-Duser.timezone=Pacific/Kiritimati"),
            "another user", List.of("-Duser.name=somebody", "-Duser.home=/nowhere"),
            "one processor", List.of("-XX:ActiveProcessorCount=1"),
            "four processors", List.of("-XX:ActiveProcessorCount=4"),
            "another character set", List.of("-Dfile.encoding=ISO-8859-1"),
            "other ends of lines", List.of("-Dline.separator=\r\n"));

    @TempDir
    private Path folder;

    @Test
    void everyFileIsTheSame() throws Exception {
        Map<String, String> here = here("--edition", "england");
        Optional<OtherJava> other = OtherJava.find();
        Path java = other.map(OtherJava::java).orElse(AnotherMachine.JAVA);
        List<String> all = new ArrayList<>();
        MACHINES.forEach((name, settings) -> {
            if (!name.equals("Turkish") && !name.equals("four processors")) {
                all.addAll(settings);
            }
        });
        Path copy = copy();
        assertThat(build(java, copy, all, "--edition", "england")).isEqualTo(here);
        int machines = 1;
        if (WholeForm.asked()) {
            machines += eachAlone(java, copy, here);
        }
        Proof.row(
                "98-same-bytes",
                "Files of an edition, the same by sha256",
                "%d on this machine and %d set up otherwise%s; Java %d and %s"
                        .formatted(
                                here.size(),
                                machines,
                                NoNetwork.before().isEmpty() ? "" : ", without a network",
                                Runtime.version().feature(),
                                other.map(each -> String.valueOf(each.version()))
                                        .orElse("none other: none was found")));
    }

    /** What all other settings together could hide: each by itself, on both Javas; then every edition. */
    private int eachAlone(Path java, Path copy, Map<String, String> here) throws Exception {
        int machines = 0;
        for (Path each : List.of(java, AnotherMachine.JAVA)) {
            for (Map.Entry<String, List<String>> machine : MACHINES.entrySet()) {
                assertThat(build(each, copy, machine.getValue(), "--edition", "england"))
                        .as(machine.getKey())
                        .isEqualTo(here);
                machines++;
            }
        }
        Map<String, String> every = here();
        assertThat(build(java, SoundProject.top(), List.of())).isEqualTo(every);
        System.out.println(every.size() + " files of all editions are the same on Java "
                + Runtime.version().feature() + " and " + java);
        return machines;
    }

    /** In Turkish, where the small form of I is another letter; the other machines are not. */
    private Map<String, String> here(String... editions) throws IOException {
        Path out = Files.createTempDirectory(folder, "here");
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            CommandRun run = CommandRun.of(new Project(SoundProject.top()), line(out, editions));
            assertThat(run.err()).isEmpty();
            return Snapshot.of(out);
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** In a folder whose name has spaces and letters beyond English; its files are made in reverse order, and are old. */
    private Path copy() throws IOException {
        boolean named = System.getProperty("sun.jnu.encoding", "").equals("UTF-8");
        Path copy = folder.resolve(named ? "a b – ğü ع" : "a b");
        SoundProject.copyTo(copy, Comparator.reverseOrder());
        PathUtils.deleteDirectory(copy.resolve("site/target/cache"));
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            }
        }
        return copy;
    }

    /** Builds as somebody whose new files nobody else may read, without a network where the system can take it away. */
    private Map<String, String> build(Path java, Path top, List<String> settings, String... editions)
            throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        List<String> before = new ArrayList<>(NoNetwork.before());
        before.addAll(List.of("sh", "-c", "umask 077; export LC_ALL=C.UTF-8; exec \"$0\" \"$@\"", java.toString()));
        before.addAll(settings);
        CommandRun run = AnotherMachine.run(before, AnotherMachine.line(top, line(out, editions)));
        assertThat(run.status()).as(run.out()).isZero();
        return Snapshot.of(out);
    }

    private static String[] line(Path out, String... editions) {
        return Stream.concat(Stream.of("build", "--as-at", DAY, "--out", out.toString()), Stream.of(editions))
                .toArray(String[]::new);
    }
}
