package safetoshare.site.layer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Body.Piece;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

/** What {@code {{names}}} in texts stand for. A name that stands for nothing is a problem, and so is one that no text uses. */
public final class Facts {
    private static final Pattern USE = Pattern.compile("\\{\\{([^{}\n]*)}}");
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]()#+!|<>&~-])");

    private static final int LONGEST = 200;

    /** The one field of a file of facts that is none: it tells what has changed. */
    public static final String CHANGES = "changes";

    private final Map<String, Text> written;
    private final Map<String, String> markdown = new LinkedHashMap<>();
    private final Set<String> used = new ConcurrentSkipListSet<>();
    private final Problems problems;

    /**
     * Facts of an edition.
     *
     * @param written the value of each, as plain words
     * @param problems told of what is missing, misspelt or unused
     */
    public Facts(Map<String, Text> written, Problems problems) {
        this.written = written;
        this.problems = problems;
        written.forEach((name, text) -> markdown.put(name, escaped(text.value())));
    }

    /** The facts in some files, those of later files standing in for those of earlier ones. */
    public static Facts readAll(List<Fields> files, Problems problems) {
        Map<String, Text> written = new TreeMap<>();
        for (Fields file : files) {
            file.names().stream()
                    .filter(name -> !name.equals(CHANGES))
                    .forEach(name -> written.put(name, new Text(file.text(name), file.placeOf(name))));
        }
        written.values().removeIf(fact -> isTooLong(fact, problems));
        return new Facts(written, problems);
    }

    private static boolean isTooLong(Text fact, Problems problems) {
        boolean tooLong = fact.value().length() > LONGEST;
        if (tooLong) {
            problems.add(fact.place(), "a fact is a few words, no more than " + LONGEST + " letters. Shorten it.");
        }
        return tooLong;
    }

    /** The value of each as plain words, by name. */
    public Map<String, Text> written() {
        return Collections.unmodifiableMap(written);
    }

    /** Adds facts that are Markdown and stand in Markdown alone; nobody need use them. */
    public void add(Map<String, String> more) {
        more.forEach(markdown::putIfAbsent);
    }

    /** Plain words as Markdown that shows them. */
    public static String escaped(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$1");
    }

    /** Most texts hold no facts, and this is quicker than looking for them. */
    private static boolean holdsAny(String text) {
        return text.contains("{{");
    }

    /** Notes which facts a text uses, whether or not it is shown in the end. */
    void note(String text) {
        if (holdsAny(text)) {
            USE.matcher(text).results().forEach(use -> used.add(StringUtils.uncapitalize(use.group(1))));
        }
    }

    /** A text field with its facts filled in. */
    public String fill(Text text) {
        if (!holdsAny(text.value())) {
            return text.value();
        }
        note(text.value());
        return fill(
                text.value(),
                offset -> text.place(),
                name -> Optional.ofNullable(written.get(name)).map(Text::value));
    }

    /** Some Markdown with its facts filled in; its lines stay where they are. */
    Piece fill(Piece piece) {
        if (!holdsAny(piece.markdown())) {
            return piece;
        }
        String filled = fill(
                piece.markdown(),
                offset -> piece.part(offset, offset).start(),
                name -> Optional.ofNullable(markdown.get(name)));
        return new Piece(piece.file(), piece.firstLine(), filled);
    }

    private String fill(String text, Function<Integer, Place> place, Function<String, Optional<String>> value) {
        Matcher use = USE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (use.find()) {
            String name = use.group(1);
            Optional<String> found = value.apply(StringUtils.uncapitalize(name));
            if (found.isEmpty()) {
                problems.add(place.apply(use.start()), missing(name));
            }
            boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
            String words = found.map(each -> capital ? StringUtils.capitalize(each) : each)
                    .orElse("");
            use.appendReplacement(filled, Matcher.quoteReplacement(words));
        }
        return use.appendTail(filled).toString();
    }

    private String missing(String name) {
        String instead = markdown.isEmpty() ? "Add it" : Suggestion.of(name, markdown.keySet()) + " Or add it";
        return "there is no fact " + name + ". " + instead
                + (name.contains(".") ? " to contacts.yaml." : " to facts.yaml.");
    }

    /** Says that every text has been read: a fact that none of them uses is a problem. */
    public void end() {
        written.forEach((name, text) -> {
            if (!used.contains(name)) {
                problems.add(
                        text.place(),
                        "no text uses the fact " + name + ". Write {{" + name + "}} where it belongs, or delete it.");
            }
        });
    }
}
