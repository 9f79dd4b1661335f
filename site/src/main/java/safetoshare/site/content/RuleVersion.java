package safetoshare.site.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

/**
 * What the rule of a number said in one version of the document it stands in: a golden rule, or a Caldicott principle. In
 * another version the number may be that of another rule.
 *
 * @param number the number
 * @param year the year of the version
 * @param place where it is written
 * @param document the register's entry for the document
 * @param says what it said, in our words; those of the version before if it said the same
 * @param same whether it said the same as the version before
 * @param changed what that version changed in meaning, or how its words differ; empty for the first
 * @param now of a golden rule, the rules of later versions that carry its idea, such as {@code 2024-R4}; empty for the
 *     newest
 */
public record RuleVersion(
        String number,
        String year,
        Place place,
        String document,
        String says,
        boolean same,
        String changed,
        List<Text> now) {
    /** The page that tells the versions of the Caldicott principles, all on one page. */
    public static final Address CALDICOTT = Address.ofName("caldicott/versions");

    private static final Pattern GOLDEN_RULE = Pattern.compile("golden-rules/rule-(\\d)/");
    private static final String GOLDEN = "is-";
    private static final String FIELD = "versions";

    /** Keeps its own copy. */
    public RuleVersion {
        now = List.copyOf(now);
    }

    /** The versions that a page tells: of one golden rule, of all Caldicott principles, or none. */
    static List<RuleVersion> readAll(Address address, Fields fields, Problems problems) {
        List<RuleVersion> versions = new ArrayList<>();
        Matcher rule = GOLDEN_RULE.matcher(address.path());
        if (rule.matches()) {
            fields.fields(FIELD).ifPresent(years -> read(GOLDEN, rule.group(1), years, versions, problems));
        } else if (address.equals(CALDICOTT)) {
            fields.fields(FIELD)
                    .ifPresent(principles -> principles
                            .names()
                            .forEach(number -> principles
                                    .fields(number)
                                    .ifPresent(years -> read("caldicott-", number, years, versions, problems))));
        }
        return versions;
    }

    private static void read(
            String document, String number, Fields years, List<RuleVersion> versions, Problems problems) {
        Optional<RuleVersion> before = Optional.empty();
        for (String year : years.names()) {
            Optional<Fields> fields = years.fields(year);
            if (!year.matches("\\d{4}")) {
                problems.add(years.placeOf(year), year + " is no year. Write four digits, such as 2024.");
            } else if (fields.isPresent()) {
                if (before.filter(older -> older.year.compareTo(year) > 0).isPresent()) {
                    problems.add(
                            years.placeOf(year), "the version of " + year + " stands below a newer one. Move it up.");
                }
                before = Optional.of(read(document, number, year, fields.get(), before));
                versions.add(before.get());
            }
        }
    }

    private static RuleVersion read(
            String document, String number, String year, Fields fields, Optional<RuleVersion> before) {
        boolean same = before.isPresent() && !fields.has("says");
        RuleVersion version = new RuleVersion(
                number,
                year,
                fields.place(),
                document + year,
                same ? before.get().says : fields.text("says"),
                same,
                before.isPresent() ? fields.text("changed") : "",
                document.equals(GOLDEN) ? fields.optionalList("now") : List.of());
        fields.end();
        return version;
    }

    /** How a golden rule is cited: {@code 2024-R3}. */
    public String citation() {
        return year + "-R" + number;
    }

    /** Where a golden rule's own page tells of it. */
    public String anchor() {
        return year + "-r" + number;
    }
}
