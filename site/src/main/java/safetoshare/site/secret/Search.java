package safetoshare.site.secret;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import safetoshare.site.cache.Recent;
import safetoshare.site.contact.Numbers;

/** Looks through texts for what ought not to stand in them; each text once for all editions. */
public final class Search {
    private static final Recent<String, List<Find>> TEXTS = new Recent<>(Recent.TEXTS, (text, found) -> text.length());

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@((?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,20})(?![\\w-])");

    /** The hosts that nobody can have: RFC 2606. */
    private static final Pattern NOBODYS =
            Pattern.compile("(?i)(?:.*\\.)?(?:example(?:\\.(?:com|net|org))?|test|invalid)");

    private Search() {}

    /** What is found in a text as people write it: Markdown, YAML, comments. */
    public static List<Find> in(String text) {
        return TEXTS.get(text, each -> made(Plain.of(each)));
    }

    /** What is found in the words of a picture. */
    public static List<Find> inSvg(String text) {
        return made(Plain.ofSvg(text));
    }

    private static List<Find> made(Plain text) {
        Set<Find> found = new TreeSet<>(
                Comparator.comparing(Find::line).thenComparing(Find::kind).thenComparing(Find::value));
        Credentials.find(text, (kind, line) -> found.add(new Find(kind, line, "")));
        Keys.find(text, (kind, line) -> found.add(new Find(kind, line, "")));
        People.find(text, (kind, line) -> found.add(new Find(kind, line, "")));
        IntUnaryOperator lines = Plain.lines(text.words());
        if (text.words().indexOf('@') >= 0) {
            ADDRESS.matcher(text.words())
                    .results()
                    .filter(each -> !NOBODYS.matcher(each.group(1)).matches())
                    .forEach(each -> found.add(new Find(
                            Kind.ADDRESS,
                            lines.applyAsInt(each.start()),
                            each.group().toLowerCase(Locale.UK))));
        }
        Numbers.in(text.words())
                .forEach(each -> found.add(new Find(Kind.NUMBER, lines.applyAsInt(each.start()), each.digits())));
        return List.copyOf(found);
    }
}
