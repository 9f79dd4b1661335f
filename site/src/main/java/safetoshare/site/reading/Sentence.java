package safetoshare.site.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Text;

/**
 * A sentence, or a point of a list that is none.
 *
 * @param text its words and where it begins
 * @param words how many words
 * @param syllables how many syllables
 * @param passive whether it is in the passive
 */
public record Sentence(Text text, int words, int syllables, boolean passive) {
    /** What stands between sentences. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.?!][)\"'”’]{0,2})"
            + "(?<!\\b(?:[Nn]o|pp?|ss?|paras?|Art|Dr|Mr|Mrs|Ms|St|v)\\.)\\s+(?=[\"'“‘(\\[]{0,2}[\\p{Lu}\\d])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’.,-]*[\\p{L}\\p{N}])?");

    /** The name of an Act or the like, written out. */
    private static final Pattern NAME_OF_LAW = Pattern.compile("\\b(?!(?:The|See|In|Under|By|Each|This|And|Or|But)\\b)"
            + "(?:\\p{Lu}[\\p{L}’'-]+,?\\s+(?:\\((?:[\\p{L}’'-]+\\s?){1,8}\\)\\s+)?"
            + "(?:(?:and|of|the|for|to|in|with|on)\\s+){0,3}){1,12}(?:Act|Regulations?|Order|Rules)\\s+\\d{4}");

    private static final int LABEL = 2;

    /** The sentences of a paragraph, a point or a cell. One or two words alone are a label, and no sentence. */
    static List<Sentence> in(Text block) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher between = BETWEEN.matcher(block.value());
        int start = 0;
        while (between.find()) {
            add(block, start, between.start(), sentences);
            start = between.end();
        }
        add(block, start, block.value().length(), sentences);
        return sentences;
    }

    private static void add(Text block, int start, int end, List<Sentence> sentences) {
        String words = block.value().substring(start, end).replace('\n', ' ').strip();
        Place first = block.place();
        int line = first.line()
                + (int) block.value()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Sentence sentence = of(new Text(words, new Place(first.path(), line)));
        if (sentence.words > LABEL) {
            sentences.add(sentence);
        }
    }

    /** A sentence whose names of law count as one short word each. */
    static Sentence of(Text text) {
        List<String> words = WORD.matcher(NAME_OF_LAW.matcher(text.value()).replaceAll("law"))
                .results()
                .map(MatchResult::group)
                .toList();
        int syllables = words.stream().mapToInt(Syllables::of).sum();
        return new Sentence(text, words.size(), syllables, Passive.in(text.value()));
    }

    /** How hard it is by itself. */
    public Measure measure() {
        return new Measure(1, words, syllables);
    }
}
