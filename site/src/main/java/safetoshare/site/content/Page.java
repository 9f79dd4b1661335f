package safetoshare.site.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.Fields;
import safetoshare.site.source.MarkdownFile;
import safetoshare.site.source.Text;

/**
 * A page of guidance.
 *
 * @param address where it is published
 * @param place where its file begins
 * @param title its heading
 * @param summary what the reader gets, in one sentence
 * @param group the group of pages it stands in
 * @param order its place among its neighbours, lowest first
 * @param review when it was reviewed, and is to be again
 * @param sources what it rests on: citations such as {@code law:ca-1989-s47}
 * @param related names of other pages
 * @param versions what rules said in each version, the oldest first, on the pages that tell it; else empty
 * @param example what makes it a worked example, if it stands below {@code examples/}
 * @param body its text
 */
public record Page(
        Address address,
        Place place,
        String title,
        String summary,
        String group,
        int order,
        Review review,
        List<Text> sources,
        List<Text> related,
        List<RuleVersion> versions,
        Optional<Example> example,
        Body body) {

    /**
     * When a text was looked at.
     *
     * @param on the day of the last review
     * @param by the day by which it is to be reviewed again
     * @param owner the role that reviews it
     * @param place where the day of the next review stands
     */
    public record Review(LocalDate on, LocalDate by, String owner, Place place) {
        static Review read(Fields fields, Problems problems) {
            Review review = new Review(
                    fields.date("reviewed"),
                    fields.date("review-by"),
                    fields.text("owner"),
                    fields.placeOf("review-by"));
            if (review.by().isBefore(review.on()) && !review.by().equals(LocalDate.EPOCH)) {
                problems.add(
                        fields.placeOf("review-by"),
                        "the next review, " + review.by() + ", is before the last, " + review.on()
                                + ". Give the later date.");
            }
            return review;
        }

        /** Whether the next review is past due on a day. */
        public boolean overdueOn(LocalDate day) {
            return by.isBefore(day);
        }
    }

    /** A golden rule as it was in a year. */
    public Optional<RuleVersion> version(String year) {
        return versions.stream().filter(version -> version.year().equals(year)).findFirst();
    }

    /** This page with more of what it rests on, and more related pages. */
    Page with(List<Text> moreSources, List<Text> moreRelated) {
        return new Page(
                address,
                place,
                title,
                summary,
                group,
                order,
                review,
                joined(sources, moreSources),
                joined(related, moreRelated),
                versions,
                example,
                body);
    }

    /** Both lists, without what of the second says the same as an entry of the first. */
    private static List<Text> joined(List<Text> first, List<Text> second) {
        List<String> known = first.stream().map(Text::value).toList();
        return Stream.concat(first.stream(), second.stream().filter(each -> !known.contains(each.value())))
                .toList();
    }

    static Page read(Address address, MarkdownFile file, List<String> groups, Problems problems) {
        Fields fields = file.fields();
        Page page = new Page(
                address,
                fields.place(),
                fields.text("title"),
                fields.text("summary"),
                groups.isEmpty() ? fields.text("group") : fields.choice("group", groups),
                fields.number("order"),
                Review.read(fields, problems),
                fields.list("sources"),
                fields.list("related"),
                RuleVersion.readAll(address, fields, problems),
                Example.isAt(address) ? Optional.of(Example.read(fields, problems)) : Optional.empty(),
                file.body());
        fields.end();
        return page;
    }
}
