package safetoshare.site.check;

import java.util.Map;
import java.util.Optional;
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
        RetiredTerm term = guide.retired().get(source.cited.replaceFirst("^" + TERM, ""));
        return term != null && source.cited.startsWith(TERM) ? of(term.source().value()) : source;
    }

    /** The id of the register's entry by which it is judged: its own, or that of the set of a rule or principle. */
    public String entry() {
        return cited.replaceFirst("^law:", "")
                .replaceFirst("^rule:(\\d{4})-R\\d$", "is-$1")
                .replaceFirst("^caldicott:\\d$", "caldicott-2020");
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
