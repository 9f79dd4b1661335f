package safetoshare.site.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import safetoshare.site.CommandRun;
import safetoshare.site.Snapshot;

/**
 * Every hostile text tried in every field and in every piece of Markdown of an edition. What is not refused is published,
 * once for all tests.
 *
 * @param folder where everything lies
 * @param sound the edition as published when nobody has laid hands on it
 * @param published the edition as published with hostile texts, in several folders because they do not all fit into one
 * @param files the files of the edition as they are when nobody has laid hands on them
 * @param known by file, the fields that it may have
 * @param shown the texts that each field was published with
 * @param refused how many tries were refused
 * @param accepted how many were not
 */
public record HostileSite(
        Path folder,
        Path sound,
        List<Path> published,
        Map<String, String> files,
        Map<String, Set<String>> known,
        Map<Slot, List<String>> shown,
        int refused,
        int accepted) {
    private static final int FIELD = 900;
    private static final int FACT = 200;
    private static final int PACKS = 3;
    private static final String PAGE = "words/page-";
    private static final Pattern UNKNOWN = Pattern.compile(
            HostileProject.EDITION + "(\\S+):\\d+: there is no field zzz\\S+ here\\. Choose from: (.*)\\.");
    /** The fields of a page that nothing is wrong with. */
    static final String HEAD = """
            ---
            title: Kent words
            summary: Words of Kent.
            group: help
            order: 900
            reviewed: 2026-11-22
            review-by: 2027-05-22
            owner: Kent owner
            sources: [rule:2024-R3]
            related: [consent]
            ---
            """;

    private static @Nullable HostileSite site;

    /** The edition, made when first asked for. */
    public static synchronized HostileSite get() {
        if (site == null) {
            try {
                Path folder = Files.createTempDirectory("hostile");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                site = new Trial(folder).run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return site;
    }

    private static void delete(Path folder) {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries every text. */
    private static final class Trial {
        private final Path folder;
        private final HostileProject project;
        private final List<Slot> slots;
        private final Map<Slot, List<String>> shown = new LinkedHashMap<>();
        private int refused;
        private int accepted;

        Trial(Path folder) {
            this.folder = folder;
            this.project = HostileProject.in(folder.resolve("project"));
            this.slots =
                    Slot.of(project.sound()).stream().filter(Trial::isTried).toList();
        }

        /** Of a story whose walk is refused no reason is read, so one story is there for its walk, the other for all else. */
        private static boolean isTried(Slot slot) {
            boolean walk = slot.name().equals("walk");
            return walk ? !slot.file().endsWith("kent-story.md") : !slot.file().endsWith("kent-walk.md");
        }

        HostileSite run() {
            Path sound = build("sound");
            Map<String, String> before = Snapshot.of(folder);
            HostileTexts.ANYWHERE.forEach(text -> tryFields(i -> text));
            for (int round = 0; round < 3; round++) {
                int first = round * 5;
                tryFields(i -> HostileTexts.UNSEEN.get((i + first) % HostileTexts.UNSEEN.size()));
            }
            Map<String, String> words = tryMarkdown();
            List<Path> published = new ArrayList<>();
            for (int pack = 0; pack < PACKS; pack++) {
                Map<String, String> files = Slot.fill(project.sound(), packed(pack));
                if (pack == 0) {
                    files.putAll(words);
                }
                project.write(files);
                published.add(build("pack-" + pack));
            }
            project.write(project.sound());
            assertThat(Snapshot.of(folder)).containsAllEntriesOf(before);
            return new HostileSite(folder, sound, published, project.sound(), known(), shown, refused, accepted);
        }

        /** What problems tell of the fields that a file may have, when there is an unknown one beside each. */
        private Map<String, Set<String>> known() {
            Map<String, Set<String>> known = new TreeMap<>();
            for (boolean own : List.of(true, false)) {
                Map<String, String> files = new TreeMap<>(project.sound());
                files.replaceAll((file, text) -> own == file.equals("edition.yaml") ? withUnknown(file, text) : text);
                project.write(files);
                Matcher told = UNKNOWN.matcher(project.check().err());
                while (told.find()) {
                    known.computeIfAbsent(told.group(1), each -> new TreeSet<>())
                            .addAll(List.of(told.group(2).split(", ")));
                }
            }
            project.write(project.sound());
            return known;
        }

        private static String withUnknown(String file, String text) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            List<Slot> slots = Slot.of(Map.of(file, text));
            for (int i = slots.size() - 1; i >= 0; i--) {
                Slot slot = slots.get(i);
                lines.add(slot.line(), slot.before().replaceFirst("[a-z0-9-]+: +", "zzzzzzzzzzzzzzzz" + i + ": x"));
            }
            return String.join("\n", lines) + "\n";
        }

        private Path build(String name) {
            Path out = folder.resolve(name);
            CommandRun run =
                    project.run("build", "--edition", "kent", "--as-at", "2026-11-22", "--out", out.toString());
            assertThat(run.err()).isEmpty();
            return out.resolve("kent");
        }

        /** Nothing else is read of an edition whose own file is refused, so that file is tried by itself. */
        private void tryFields(IntFunction<String> text) {
            Map<Slot, String> own = new LinkedHashMap<>();
            Map<Slot, String> others = new LinkedHashMap<>();
            for (int i = 0; i < slots.size(); i++) {
                (slots.get(i).file().equals("edition.yaml") ? own : others).put(slots.get(i), text.apply(i));
            }
            tryFields(own);
            tryFields(others);
        }

        private void tryFields(Map<Slot, String> values) {
            project.write(Slot.fill(project.sound(), values));
            CommandRun run = project.check();
            values.forEach((slot, value) -> {
                if (slot.isRefused(run.err())) {
                    refused++;
                } else {
                    accepted++;
                    shown.computeIfAbsent(slot, each -> new ArrayList<>()).add(value);
                }
            });
        }

        /** As many of the texts accepted in each field as it has room for. */
        private Map<Slot, String> packed(int pack) {
            Map<Slot, String> values = new LinkedHashMap<>();
            shown.forEach((slot, texts) -> {
                List<String> packs = packs(texts, slot.file().equals("facts.yaml") ? FACT : FIELD);
                int number = slot.before().startsWith("kent-team") ? pack + PACKS : pack;
                String text = packs.get(number % packs.size());
                values.put(slot, namesLaw(slot) ? "Law " + slot.line() + " " + text : text);
            });
            return values;
        }

        /** What names a law is refused where another law has the name, or another text says it without citing the law. */
        private static boolean namesLaw(Slot slot) {
            return slot.file().equals("law.yaml") && slot.before().matches(" *(name|title|also):.*");
        }

        private static List<String> packs(List<String> texts, int room) {
            List<String> packs = new ArrayList<>(List.of(""));
            for (String text : texts) {
                String last = packs.get(packs.size() - 1);
                String more = last.isEmpty() ? text : last + " " + text;
                if (more.length() > room) {
                    packs.add(text);
                } else {
                    packs.set(packs.size() - 1, more);
                }
            }
            return packs;
        }

        /** A page for every piece of Markdown; answers those that are not refused. */
        private Map<String, String> tryMarkdown() {
            Map<String, String> pages = new TreeMap<>();
            for (String text : HostileTexts.markdown()) {
                pages.put(PAGE + pages.size() + ".md", HEAD + text + "\n");
            }
            int all = pages.size();
            int left = all + 1;
            CommandRun run = new CommandRun(1, "", "");
            while (run.status() != 0) {
                assertThat(pages).as(run.err()).hasSizeLessThan(left);
                left = pages.size();
                Map<String, String> files = new TreeMap<>(project.sound());
                files.putAll(pages);
                project.write(files);
                run = project.check();
                String said = run.err();
                pages.keySet().removeIf(page -> said.contains(HostileProject.EDITION + page + ":"));
            }
            refused += all - pages.size();
            accepted += pages.size();
            return pages;
        }
    }
}
