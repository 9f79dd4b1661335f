package safetoshare.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds for each entry the words of its text that tell it from others, beside those of its title. */
final class Telling {
    private static final double BASE = 1.0;
    private static final double PER_WORD = 0.027;
    private static final int MOST = 14;
    private static final double ENOUGH = 2.5;
    private static final double FEW = 6;
    private static final double COMMON = 0.12;

    private final List<Entry> entries;
    private final Set<String> passedOver;
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    private Telling(List<Entry> entries, Set<String> passedOver) {
        this.entries = entries;
        this.passedOver = passedOver;
        entries.forEach(entry -> counts.add(counts(entry)));
        counts.forEach(each -> each.keySet().forEach(stem -> holding.merge(stem, 1, Integer::sum)));
    }

    /**
     * The telling words of entries.
     *
     * @param entries the entries
     * @param passedOver words that tell nothing
     * @return each word as it is most often written, with the places of the entries that it tells of
     */
    static TreeMap<String, List<Integer>> of(List<Entry> entries, Set<String> passedOver) {
        return new Telling(entries, passedOver).words();
    }

    private Map<String, Integer> counts(Entry entry) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : Stem.words(entry.text())) {
            if (!passedOver.contains(word) && word.matches("[a-z][a-z0-9]+")) {
                String stem = Stem.of(word);
                counts.merge(stem, 1, Integer::sum);
                forms.computeIfAbsent(stem, each -> new TreeMap<>()).merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    private TreeMap<String, List<Integer>> words() {
        TreeMap<String, List<Integer>> words = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String stem : telling(entries.get(i), counts.get(i))) {
                words.computeIfAbsent(form(stem), each -> new ArrayList<>()).add(i);
            }
        }
        return words;
    }

    private List<String> telling(Entry entry, Map<String, Integer> counts) {
        Set<String> told = new HashSet<>();
        Stem.words(entry.page() + " " + entry.title() + " " + String.join(" ", entry.also()))
                .forEach(word -> told.add(Stem.of(word)));
        int most =
                (int) Math.min(MOST, BASE + PER_WORD * Stem.words(entry.text()).size());
        return counts.keySet().stream()
                .filter(stem -> !told.contains(stem) && holding(stem) <= COMMON * entries.size())
                .sorted(Comparator.comparingDouble((String stem) -> -weight(stem, counts))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private int holding(String stem) {
        return holding.getOrDefault(stem, 0);
    }

    /** More for what is said often here and seldom elsewhere; less for what is said nowhere else, as few look for that. */
    private double weight(String stem, Map<String, Integer> counts) {
        int here = counts.getOrDefault(stem, 0);
        return here / (here + ENOUGH) * Math.log(1.0 + entries.size() / (holding(stem) + FEW));
    }

    private String form(String stem) {
        Map<String, Integer> written = forms.getOrDefault(stem, Map.of());
        return written.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }
}
