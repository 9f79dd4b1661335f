package safetoshare.site.check;

import java.util.List;
import java.util.regex.Pattern;
import safetoshare.checker.course.Bank;
import safetoshare.site.content.Exercise;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.PageLink;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/**
 * Checks that each question of the course has one right answer, that each of its answers explains itself, and that it cites
 * what holds today and leads to a section of the guidance.
 */
final class ExerciseChecks {
    private static final int LEAST = 2;
    private static final Pattern CITED = Pattern.compile("\\{(law|rule|caldicott):");

    private final Guide guide;
    private final Problems problems;

    private ExerciseChecks(Guide guide, Problems problems) {
        this.guide = guide;
        this.problems = problems;
    }

    static void check(Guide guide, Problems problems) {
        ExerciseChecks checks = new ExerciseChecks(guide, problems);
        for (Page page : guide.pages()) {
            if (Exercise.areAt(page.address())) {
                checks.check(page);
            } else if (Exercise.isStage(page.address())
                    && guide.page(Exercise.ofStage(page.address())).isEmpty()) {
                problems.add(
                        page.place(),
                        "this stage of the course ends without questions. Write some in a page "
                                + Exercise.ofStage(page.address()).name() + ".");
            }
        }
    }

    private void check(Page page) {
        checkStage(page);
        List<Exercise> exercises = Exercise.of(page);
        if (exercises.isEmpty()) {
            problems.add(page.body().start(), "there is no question here. Write each below a heading of its own.");
        }
        String markdown = page.body().markdown();
        List<Outline.Section> sections = Outline.of(page.body()).sections(markdown);
        for (int i = 0; i < exercises.size(); i++) {
            Outline.Section section = sections.get(i + 1);
            check(exercises.get(i), markdown.substring(section.text(), section.end()));
        }
    }

    private void checkStage(Page page) {
        String stage = Exercise.stageOf(page.address());
        List<String> stages = guide.pages().stream()
                .map(Page::address)
                .filter(Exercise::isStage)
                .map(Exercise::stageOf)
                .toList();
        if (!stages.contains(stage)) {
            Address missing = Address.ofName(Exercise.COURSE.path() + stage);
            problems.add(
                    page.place(),
                    "there is no stage " + missing.name() + " that these questions belong to. "
                            + Suggestion.of(stage, stages));
        }
    }

    private void check(Exercise exercise, String written) {
        Place place = exercise.topic().place();
        String topic = "the question \"" + exercise.topic().value() + "\" ";
        checkMarks(exercise);
        int answers = exercise.answers().size();
        if (answers < LEAST || answers > Bank.MOST_ANSWERS) {
            problems.add(
                    place,
                    topic + "has " + answers + (answers == 1 ? " answer" : " answers") + ". Write " + LEAST + " to "
                            + Bank.MOST_ANSWERS + ", each as - [ ] and its words.");
        }
        if (exercise.asks().isEmpty()) {
            problems.add(place, topic + "asks nothing. Write above its answers what is asked.");
        }
        checkRight(exercise, topic);
        if (!CITED.matcher(written).find()) {
            problems.add(
                    place, topic + "cites nothing that holds today. Cite what it rests on, such as {rule:2024-R3}.");
        }
        if (!PageLink.toSectionIn(written)) {
            problems.add(
                    place,
                    topic + "leads to no section of the guidance. Link to one, such as"
                            + " [when not to ask](/consent.md#when-not-to-ask).");
        }
    }

    private void checkMarks(Exercise exercise) {
        for (Exercise.Answer answer : exercise.answers()) {
            Text mark = answer.mark();
            if (!mark.value().isEmpty() && !answer.isRight()) {
                problems.add(
                        mark.place(),
                        "[" + mark.value() + "] marks no answer. Write [x] for the right one, and [ ] for the others.");
            }
            if (answer.words().value().isEmpty()) {
                problems.add(mark.place(), "this answer has no words. Write them after its mark.");
            } else if (answer.because().isEmpty()) {
                problems.add(
                        mark.place(),
                        "the answer \"" + answer.words().value()
                                + "\" does not explain itself. Write why below it, after an empty line, indented.");
            }
        }
    }

    private void checkRight(Exercise exercise, String topic) {
        List<Exercise.Answer> right =
                exercise.answers().stream().filter(Exercise.Answer::isRight).toList();
        if (right.isEmpty()) {
            problems.add(exercise.topic().place(), topic + "has no right answer. Mark it with [x].");
        }
        right.stream()
                .skip(1)
                .forEach(answer -> problems.add(
                        answer.mark().place(),
                        topic + "has another right answer already, in line "
                                + right.get(0).mark().place().line() + ". Mark only one with [x]."));
    }
}
