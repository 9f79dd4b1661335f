package safetoshare.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds for each entry the words of its text that tell it from others, beside those of its title: few at first, then more. */
final class Telling {
    private static final double BASE = 1.0;
    private static final double PER_WORD = 0.022;
    private static final int MOST = 14;
    private static final int FURTHER = 11;
    private static final double ENOUGH = 2.5;
    private static final double FEW = 6;
    private static final double COMMON = 0.12;

    private final List<Entry> entries;
    private final Set<String> passedOver;
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Map<Integer, Double> rarity = new HashMap<>();
    private final List<List<String>> telling;

    /**
     * Counts the words of entries.
     *
     * @param entries the entries
     * @param passedOver words that tell nothing
     */
    Telling(List<Entry> entries, Set<String> passedOver) {
        this.entries = entries;
        this.passedOver = passedOver;
        entries.forEach(entry -> counts.add(counts(entry)));
        counts.forEach(each -> each.keySet().forEach(stem -> holding.merge(stem, 1, Integer::sum)));
        telling = IntStream.range(0, entries.size()).mapToObj(this::telling).toList();
    }

    /** The words that tell most, each as it is most often written, with the places of the entries that it tells of. */
    TreeMap<String, List<Integer>> first() {
        return words((stems, most) -> stems.subList(0, Math.min(most, stems.size())));
    }

    /** The words that tell next to most. */
    TreeMap<String, List<Integer>> further() {
        return words(
                (stems, most) -> stems.subList(Math.min(most, stems.size()), Math.min(most + FURTHER, stems.size())));
    }

    private Map<String, Integer> counts(Entry entry) {
        Map<String, Integer> counts = new HashMap<>();
        Counted.of(entry.text()).each().forEach((word, times) -> {
            if (word.length() > 1 && Character.isLetter(word.charAt(0)) && !passedOver.contains(word)) {
                String stem = Stem.of(word);
                counts.merge(stem, times, Integer::sum);
                forms.computeIfAbsent(stem, each -> new TreeMap<>()).merge(word, times, Integer::sum);
            }
        });
        return counts;
    }

    private TreeMap<String, List<Integer>> words(BiFunction<List<String>, Integer, List<String>> part) {
        TreeMap<String, List<Integer>> words = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String stem : part.apply(telling.get(i), most(entries.get(i)))) {
                words.computeIfAbsent(form(stem), each -> new ArrayList<>()).add(i);
            }
        }
        return words;
    }

    private static int most(Entry entry) {
        return (int) Math.min(MOST, BASE + PER_WORD * Counted.of(entry.text()).words());
    }

    /**
     * A word's stem, and how much it tells of an entry.
     *
     * @param stem the stem
     * @param weight more for what tells more
     */
    private record Weighed(String stem, double weight) {}

    /** The stems that tell an entry from others, those that tell most first. */
    private List<String> telling(int at) {
        Entry entry = entries.get(at);
        Set<String> told = new HashSet<>();
        Stream.concat(Stream.of(entry.page(), entry.title()), entry.also().stream())
                .flatMap(words -> Counted.of(words).each().keySet().stream())
                .forEach(word -> told.add(Stem.of(word)));
        return counts.get(at).entrySet().stream()
                .filter(each -> !told.contains(each.getKey()) && holding(each.getKey()) <= COMMON * entries.size())
                .map(each -> new Weighed(each.getKey(), weight(each.getKey(), each.getValue())))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::stem))
                .map(Weighed::stem)
                .toList();
    }

    private int holding(String stem) {
        return holding.getOrDefault(stem, 0);
    }

    /** More for what is said often here and seldom elsewhere; less for what is said nowhere else, as few look for that. */
    private double weight(String stem, int here) {
        return here / (here + ENOUGH) * rarity.computeIfAbsent(holding(stem), this::rarity);
    }

    private double rarity(int holding) {
        return Math.log(1.0 + entries.size() / (holding + FEW));
    }

    /** A stem as it is most often written. */
    private String form(String stem) {
        return written.computeIfAbsent(stem, this::mostOften);
    }

    private String mostOften(String stem) {
        Map<String, Integer> written = forms.getOrDefault(stem, Map.of());
        return written.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }
}
