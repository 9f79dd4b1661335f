package safetoshare.site.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.content.RetiredTerm;

/**
 * What a citation names, and how.
 *
 * @param mark {@code was} for history, {@code coming} for what is to come; else empty
 * @param cited what is cited, such as {@code law:dpa-1998} or {@code rule:2018-R4}
 */
public record Source(String mark, String cited) {
    /** The mark of history. */
    static final String WAS = "was";

    /** How the name of a retired term begins. */
    static final String TERM = "term:";

    private static final String LAW = "law:";
    private static final Pattern NUMBERED = Pattern.compile("rule:(\\d{4})-R\\d|caldicott:\\d");

    /** The mark of what is to come. */
    static final String COMING = "coming";

    /** A citation as it is written, without its braces. */
    public static Source of(String written) {
        for (String mark : new String[] {WAS, COMING}) {
            if (written.startsWith(mark + ":")) {
                return new Source(mark, written.substring(mark.length() + 1));
            }
        }
        return new Source("", written);
    }

    /** What a citation rests on: itself, or for a term that is no longer used what says so. */
    public static Source of(String written, Guide guide) {
        Source source = of(written);
        RetiredTerm term = guide.retired().get(StringUtils.removeStart(source.cited, TERM));
        return term != null && source.cited.startsWith(TERM) ? of(term.source().value()) : source;
    }

    /** The id of the register's entry by which it is judged: its own, or that of the set of a rule or principle. */
    public String entry() {
        if (cited.startsWith(LAW)) {
            return cited.substring(LAW.length());
        }
        Matcher numbered = NUMBERED.matcher(cited);
        if (!numbered.matches()) {
            return cited;
        }
        return numbered.group(1) == null ? "caldicott-2020" : "is-" + numbered.group(1);
    }

    /** The register's entry by which it is judged, if there is one. */
    public Optional<Law> in(Map<String, Law> register) {
        return Optional.ofNullable(register.get(entry()));
    }

    /** The citation as it is written, without its braces. */
    public String written() {
        return marked(mark);
    }

    /** The same as it would be written with a mark, or without one. */
    String marked(String other) {
        return other.isEmpty() ? cited : other + ":" + cited;
    }
}
