package safetoshare.site.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.content.Guide;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Name;
import safetoshare.site.source.SourceFile;

/** The pages of an edition that others may have linked to, one a line: none of them may vanish without leading on. */
public final class Addresses {
    private static final String FOLDER = "content/addresses";

    private Addresses() {}

    /** The file that lists those of an edition. */
    public static Path file(Path top, String edition) {
        return top.resolve(FOLDER).resolve(edition + ".txt");
    }

    /** Says of each address at which there is nothing any more that it is to lead on. */
    public static void check(Path top, Guide guide, Problems problems) {
        Path file = file(top, guide.edition().id());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Set<String> there = Stream.concat(
                        names(guide),
                        guide.movedPages().stream().map(each -> each.oldPage().name()))
                .collect(Collectors.toSet());
        guide.unread().forEach(page -> there.add(page.name()));
        SourceFile.read(top, file, problems).ifPresent(source -> {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!there.contains(lines.get(i))) {
                    problems.add(source.at(i + 1), fault(lines.get(i)));
                }
            }
        });
    }

    private static String fault(String line) {
        if (Stream.of(line.split("/", -1)).anyMatch(part -> Name.fault(part).isPresent())) {
            return "this is no address of a page. Write a page's path without .md, or delete the line.";
        }
        return "there is no page " + line
                + " any more, and nothing leads on from its address. Say in content/base/redirects.yaml"
                + " where it is now, or bring the page back.";
    }

    /**
     * Adds every page of an edition to the list of its addresses. None is ever taken from it.
     *
     * @return the file
     */
    public static Path approve(Path top, Guide guide) throws IOException {
        Path file = file(top, guide.edition().id());
        Set<String> all = names(guide).collect(Collectors.toCollection(TreeSet::new));
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            all.addAll(Files.readAllLines(file));
        }
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", all) + "\n");
    }

    private static Stream<String> names(Guide guide) {
        return guide.pages().stream().map(page -> page.address().name());
    }
}
