package safetoshare.site.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks what was baked: every page is there and whole, and every link within the edition leads somewhere. */
final class BakedChecks {
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final Path baked;
    private final String basePath;
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    BakedChecks(Path baked, String basePath) {
        this.baked = baked;
        this.basePath = basePath;
    }

    /**
     * Checks the baked files.
     *
     * @param expected the pages that there should be
     * @throws IllegalStateException naming every fault: what people wrote passed its checks, so this is the program's
     */
    void require(List<String> expected) {
        read();
        for (String page : expected) {
            String html = pages.get(page);
            if (html == null) {
                faults.add(page + " was not baked");
            } else if (!html.stripTrailing().endsWith("</html>")) {
                faults.add(page + " is not whole");
            }
        }
        pages.keySet().stream()
                .filter(page -> !expected.contains(page))
                .forEach(page -> faults.add(page + " was not expected"));
        pages.forEach(this::followAll);
        if (!faults.isEmpty()) {
            faults.sort(null);
            throw new IllegalStateException("The baked pages are not sound:\n" + String.join("\n", faults));
        }
    }

    private void read() {
        try (Stream<Path> all = Files.walk(baked)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = baked.relativize(file).toString().replace('\\', '/');
                files.add(name);
                if (name.endsWith(".html")) {
                    String html = Files.readString(file);
                    pages.put(name, html);
                    Set<String> found = new HashSet<>();
                    ID.matcher(html).results().forEach(match -> {
                        if (!found.add(match.group(1))) {
                            faults.add(name + " uses the id " + match.group(1) + " twice");
                        }
                    });
                    ids.put(name, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void followAll(String page, String html) {
        Matcher links = LINK.matcher(html);
        while (links.find()) {
            String link = links.group(1);
            if (!link.matches("(https|tel|mailto):.*")) {
                follow(page, link);
            }
        }
    }

    private void follow(String page, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String target = path.isEmpty() ? page : resolve(page, path);
        if (!files.contains(target)) {
            faults.add(page + " links to " + link + ", which is not there");
        } else if (hash >= 0 && !ids.getOrDefault(target, Set.of()).contains(link.substring(hash + 1))) {
            faults.add(page + " links to " + link + ", where there is no such place");
        }
    }

    private String resolve(String page, String path) {
        if (path.startsWith(basePath)) {
            return path.substring(basePath.length());
        }
        return Path.of("/", page)
                .resolveSibling(path)
                .normalize()
                .toString()
                .substring(1)
                .replace('\\', '/');
    }
}
