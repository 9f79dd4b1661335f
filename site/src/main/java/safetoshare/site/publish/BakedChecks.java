package safetoshare.site.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Checks what was baked: every page is there and whole, and every link within the edition leads somewhere. */
final class BakedChecks {
    private final Path folder;
    private final String basePath;
    private final Map<String, byte[]> pages;
    private final Map<String, Attributes> attributes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> files = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * Checks of baked pages.
     *
     * @param folder the folder of all baked files
     * @param pages the pages, by file
     * @param basePath the path at which the edition will stand on its host
     */
    BakedChecks(Path folder, Map<String, byte[]> pages, String basePath) {
        this.folder = folder;
        this.pages = pages;
        this.basePath = basePath;
    }

    /**
     * Checks the baked pages.
     *
     * @param expected the pages that there should be
     * @throws IllegalStateException naming every fault: what people wrote passed its checks, so this is the program's
     */
    void require(List<String> expected) {
        for (String page : expected) {
            byte[] html = pages.get(page);
            if (html == null) {
                faults.add(page + " was not baked");
            } else if (!Attributes.endOf(html).stripTrailing().endsWith("</html>")) {
                faults.add(page + " is not whole");
            }
        }
        Set<String> known = Set.copyOf(expected);
        pages.keySet().stream()
                .filter(page -> !known.contains(page))
                .forEach(page -> faults.add(page + " was not expected"));
        pages.entrySet().parallelStream()
                .forEach(page -> attributes.put(page.getKey(), Attributes.of(page.getValue())));
        attributes.forEach(this::check);
        if (!faults.isEmpty()) {
            faults.sort(null);
            throw new IllegalStateException("The baked pages are not sound:\n" + String.join("\n", faults));
        }
    }

    private void check(String page, Attributes found) {
        found.repeated().forEach(id -> faults.add(page + " uses the id " + id + " twice"));
        for (String link : found.links()) {
            if (!link.startsWith("https:") && !link.startsWith("tel:") && !link.startsWith("mailto:")) {
                follow(page, link);
            }
        }
    }

    private void follow(String page, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String target = path.isEmpty() ? page : resolve(page, path);
        Attributes found = attributes.get(target);
        if (found == null && !isFile(target)) {
            faults.add(page + " links to " + link + ", which is not there");
        } else if (hash >= 0 && (found == null || !found.ids().contains(link.substring(hash + 1)))) {
            faults.add(page + " links to " + link + ", where there is no such place");
        }
    }

    private boolean isFile(String target) {
        return files.computeIfAbsent(target, each -> Files.isRegularFile(folder.resolve(each)));
    }

    private String resolve(String page, String path) {
        if (path.startsWith(basePath)) {
            return path.substring(basePath.length());
        }
        int end = page.lastIndexOf('/') + 1;
        int start = 0;
        while (path.startsWith("../", start) && end > 0) {
            end = page.lastIndexOf('/', end - 2) + 1;
            start += "../".length();
        }
        return page.substring(0, end) + path.substring(start);
    }
}
