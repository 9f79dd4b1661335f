package safetoshare.site.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import safetoshare.site.brand.Brand;
import safetoshare.site.dated.State;
import safetoshare.site.dated.Switch;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Nations;
import safetoshare.site.source.Text;
import safetoshare.site.source.WebAddress;

/**
 * An edition of the guide.
 *
 * @param id the name of its folder
 * @param name what readers see it called
 * @param nation whose law it follows
 * @param language the language of its text, as in HTML
 * @param base the address at which it is published, ending in {@code /}
 * @param under the edition whose text this one is laid upon, or {@code base}
 * @param publish whether it is built when no edition is named
 * @param demonstration why it is not a body's own edition, where it was made to show what one could be; else empty
 * @param brand its colour and logo: its own, or where it has none, those of the editions below
 * @param feedback a team's address for email, to which readers write about a page; empty if there is none
 * @param leave the page of another site to which readers can leave at once; empty if there is no such button. It is not
 *     that of the edition below: each edition chooses for its own readers
 * @param switches what is turned on here, by switch: its own, and what the editions below it turn on
 */
public record Edition(
        String id,
        String name,
        String nation,
        String language,
        String base,
        Text under,
        boolean publish,
        String demonstration,
        Brand brand,
        Text feedback,
        Text leave,
        Map<String, TurnedOn> switches) {

    /** The switch of the duty to share of Children Act 2004 s.16LA, which adds an answer to the checker. */
    private static final String SHARING_DUTY = "sharing-duty";

    private static final String FEEDBACK = "feedback";
    private static final String LEAVE = "leave";

    /** Keeps its own copy of the switches, in the order of ids. */
    public Edition {
        switches = Collections.unmodifiableMap(new TreeMap<>(switches));
    }

    /** Its language, in which days are told. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether its readers can leave a page at once. */
    public boolean hasWayOut() {
        return !leave.value().isEmpty();
    }

    /** The colour of its buttons and rules, as style sheets write it. */
    public String colour() {
        return brand.shown();
    }

    /** The file that says what an edition is, from the project's top. */
    public static String file(String id) {
        return "content/editions/" + id + "/edition.yaml";
    }

    /** The address at which a page is published, by its file. */
    public String address(String file) {
        return base + file.replaceFirst("(?:^|(?<=/))index\\.html$", "");
    }

    static Edition read(String id, Fields fields, Map<String, Switch> known, Problems problems) {
        String nation = fields.choice("nation", Nations.ALL);
        Edition edition = new Edition(
                id,
                fields.text("name"),
                nation,
                fields.text("language"),
                fields.text("address"),
                new Text(fields.text("extends"), fields.placeOf("extends")),
                fields.choice("publish", List.of("true", "false")).equals("true"),
                fields.optionalText("demonstration").orElse(""),
                fields.optionalFields("brand")
                        .map(brand -> Brand.read(brand, problems))
                        .orElse(Brand.NONE),
                new Text(fields.optionalText(FEEDBACK).orElse(""), fields.placeOf(FEEDBACK)),
                new Text(fields.optionalText(LEAVE).orElse(""), fields.placeOf(LEAVE)),
                fields.optionalFields("switches")
                        .map(switches -> TurnedOn.readAll(switches, nation, known, problems))
                        .orElse(Map.of()));
        fields.end();
        if (!edition.base.matches("https://[a-z0-9.-]+(:\\d{1,5})?/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*")) {
            problems.add(
                    fields.placeOf("address"),
                    "the address " + edition.base + " cannot be used. Write it as https://host/folder/, ending in /.");
        }
        if (!edition.language.isEmpty() && !edition.language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            problems.add(
                    fields.placeOf("language"),
                    "the language " + edition.language + " is not written as HTML names it. Write it as en-GB.");
        }
        Contact.requireEmail(edition.feedback, problems);
        if (!edition.leave.value().isEmpty() && !WebAddress.is(edition.leave.value())) {
            problems.add(edition.leave.place(), WebAddress.FAULT);
        }
        return edition;
    }

    /** This edition on top of another, whose looks and switches it has where it gives none of its own. */
    Edition over(Edition below) {
        Map<String, TurnedOn> all = new TreeMap<>(below.switches);
        all.putAll(switches);
        return new Edition(
                id,
                name,
                nation,
                language,
                base,
                under,
                publish,
                demonstration,
                brand.over(below.brand),
                feedback,
                leave,
                all);
    }

    /** Whether the duty to share is in force here on a day. */
    public boolean sharingDutyOn(LocalDate day) {
        return State.of(Optional.ofNullable(switches.get(SHARING_DUTY)), day) instanceof State.On;
    }
}
