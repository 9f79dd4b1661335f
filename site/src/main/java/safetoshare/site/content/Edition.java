package safetoshare.site.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safetoshare.site.brand.Brand;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

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
 * @param sharingDuty that the duty to share of Children Act 2004 s.16LA is in force here, and how that is known
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
        Optional<Switch> sharingDuty) {

    /** The nations whose law an edition may follow. */
    public static final List<String> NATIONS = List.of("england", "wales", "scotland", "northern-ireland");

    /**
     * Something unsure that an edition has turned on.
     *
     * @param from the day from which it applies
     * @param source where that is stated
     * @param checkedBy the role that checked it
     * @param place where its day is written
     */
    public record Switch(LocalDate from, String source, String checkedBy, Place place) {
        private static Switch read(Fields fields) {
            Switch on = new Switch(
                    fields.date("from"), fields.text("source"), fields.text("checked-by"), fields.placeOf("from"));
            fields.end();
            return on;
        }
    }

    /** The file that says what an edition is, from the project's top. */
    public static String file(String id) {
        return "content/editions/" + id + "/edition.yaml";
    }

    static Edition read(String id, Fields fields, Problems problems) {
        Edition edition = new Edition(
                id,
                fields.text("name"),
                fields.choice("nation", NATIONS),
                fields.text("language"),
                fields.text("address"),
                new Text(fields.text("extends"), fields.placeOf("extends")),
                fields.choice("publish", List.of("true", "false")).equals("true"),
                fields.optionalText("demonstration").orElse(""),
                fields.optionalFields("brand")
                        .map(brand -> Brand.read(brand, problems))
                        .orElse(Brand.NONE),
                fields.optionalFields("switches").flatMap(Edition::sharingDuty));
        fields.end();
        if (edition.sharingDuty.isPresent() && !edition.nation.equals("england")) {
            problems.add(
                    fields.placeOf("switches"),
                    "the duty to share of section 16LA is England's. Take sharing-duty out, or correct the nation.");
        }
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
        return edition;
    }

    /** This edition on top of another, whose looks it has where it gives none. */
    Edition over(Edition below) {
        return new Edition(
                id, name, nation, language, base, under, publish, demonstration, brand.over(below.brand), sharingDuty);
    }

    private static Optional<Switch> sharingDuty(Fields switches) {
        Optional<Switch> duty = switches.optionalFields("sharing-duty").map(Switch::read);
        switches.end();
        return duty;
    }
}
