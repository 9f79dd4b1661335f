package safetoshare.site.content;

import java.util.List;
import java.util.Map;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Body;
import safetoshare.site.source.Fields;
import safetoshare.site.source.MarkdownFile;
import safetoshare.site.source.Text;

/**
 * The words of the checker, by the ids of its flow.
 *
 * @param questions the words of each question
 * @param outcomes the words of each outcome
 * @param parts words that several outcomes share
 */
public record CheckerWords(Map<String, Question> questions, Map<String, Outcome> outcomes, Map<String, Part> parts) {
    /** Keeps its own copies. */
    public CheckerWords {
        questions = Map.copyOf(questions);
        outcomes = Map.copyOf(outcomes);
        parts = Map.copyOf(parts);
    }

    /**
     * The words of a question.
     *
     * @param place where its file begins
     * @param question the question as asked
     * @param label a few words for the list of answers
     * @param hint a sentence below the question; empty if there is none
     * @param answers the words of each answer, in the order shown
     * @param hints a sentence below an answer, for some
     * @param arrows a word or two for each answer's arrow in the flowchart, in the order shown
     * @param guidance where the guidance tells more: pages and sections such as {@code consent#two-jobs}
     * @param help more help, in Markdown
     */
    public record Question(
            Place place,
            String question,
            String label,
            String hint,
            Map<String, Text> answers,
            Map<String, Text> hints,
            Map<String, Text> arrows,
            List<Text> guidance,
            Body help) {

        static Question read(MarkdownFile file) {
            Fields fields = file.fields();
            Question question = new Question(
                    fields.place(),
                    fields.text("question"),
                    fields.text("short"),
                    fields.optionalText("hint").orElse(""),
                    fields.fields("answers").map(Fields::texts).orElse(Map.of()),
                    fields.optionalFields("hints").map(Fields::texts).orElse(Map.of()),
                    fields.fields("arrows").map(Fields::texts).orElse(Map.of()),
                    fields.list("guidance"),
                    file.body());
            fields.end();
            return question;
        }
    }

    /**
     * The words of an outcome.
     *
     * @param place where its file begins
     * @param title its headline
     * @param label a few words for lists
     * @param summary what the outcome means, in one sentence
     * @param contacts the roles to call, most useful first
     * @param review when it was reviewed, and is to be again
     * @param body its sections, in Markdown
     */
    public record Outcome(
            Place place,
            String title,
            String label,
            String summary,
            List<Text> contacts,
            Page.Review review,
            Body body) {

        static Outcome read(MarkdownFile file, Problems problems) {
            Fields fields = file.fields();
            Outcome outcome = new Outcome(
                    fields.place(),
                    fields.text("title"),
                    fields.text("short"),
                    fields.text("summary"),
                    fields.list("contacts"),
                    Page.Review.read(fields, problems),
                    file.body());
            fields.end();
            return outcome;
        }
    }

    /**
     * Words that several outcomes share.
     *
     * @param place where its file begins
     * @param title its heading
     * @param body its text, in Markdown
     */
    public record Part(Place place, String title, Body body) {
        static Part read(MarkdownFile file) {
            Part part = new Part(file.fields().place(), file.fields().text("title"), file.body());
            file.fields().end();
            return part;
        }
    }
}
