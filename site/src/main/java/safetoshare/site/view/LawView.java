package safetoshare.site.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import safetoshare.site.content.Law;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.source.Nations;

/**
 * Something in the register of law and guidance, as pages show it.
 *
 * @param id the name by which it can be linked to
 * @param name its short name
 * @param nations where it applies, in words
 * @param status whether it is in force, in words
 * @param tone how the status is coloured: as good, as gone, or as unsure
 * @param address its official place; empty if there is none
 * @param about what it does for information sharing
 * @param note what a reader must know of its status; may be empty
 * @param turned from when a switch makes it begin or end, and who checked that; empty if no switch does
 * @param turnedSource where that is stated; empty if no switch does
 * @param checked the day it was looked up, in words
 * @param checkedBy the role that looked it up
 */
public record LawView(
        String id,
        String name,
        String nations,
        String status,
        String tone,
        String address,
        String about,
        String note,
        String turned,
        String turnedSource,
        String checked,
        String checkedBy) {
    static LawView of(Law law, Frame frame) {
        List<String> nations = law.nations().stream()
                .map(nation -> frame.word("nation-" + nation))
                .toList();
        String status = frame.statusOf(law);
        return new LawView(
                law.id(),
                law.name(),
                nations.size() == Nations.ALL.size() ? frame.word("all-nations") : String.join(", ", nations),
                frame.word(
                        "status-" + (law.kind().equals("review") && status.equals("in-force") ? "published" : status)),
                tone(status),
                law.address(),
                law.about(),
                law.turned().isPresent() ? "" : law.note(),
                law.turned().map(how -> turned(law, how, frame)).orElse(""),
                law.turned().map(TurnedOn::source).orElse(""),
                frame.date(law.checked()),
                law.checkedBy().toLowerCase(Locale.ROOT));
    }

    /** The same, as what a page rests on: a law of other nations alone tells so in place of whether it is in force. */
    static LawView source(Law law, Frame frame) {
        LawView view = of(law, frame);
        boolean here = law.nations().contains(frame.checked().guide().edition().nation());
        return here || view.tone.equals("gone")
                ? view
                : view.elsewhere(frame.word("law-elsewhere", Map.of("nations", view.nations)));
    }

    private LawView elsewhere(String where) {
        return new LawView(
                id, name, nations, where, "unsure", address, about, note, turned, turnedSource, checked, checkedBy);
    }

    /** Where an edition has turned its switch on, this stands in place of a note that it is not confirmed. */
    private static String turned(Law law, TurnedOn how, Frame frame) {
        return frame.word(
                law.turnedAt(frame.asAt()) ? "law-turned" : "law-turning",
                Map.of(
                        "date", frame.date(how.from()),
                        "checked", frame.date(how.checked()),
                        "role", how.checkedBy().toLowerCase(Locale.ROOT)));
    }

    private static String tone(String status) {
        return switch (status) {
            case "in-force" -> "good";
            case "repealed", "withdrawn", "superseded" -> "gone";
            default -> "unsure";
        };
    }
}
