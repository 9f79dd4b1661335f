package safetoshare.site.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import safetoshare.checker.course.Bank;
import safetoshare.checker.course.Paper;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Exercise;
import safetoshare.site.content.Page;

/** What the pages of the course show beside their text: its stages, its questions, its check. */
final class Course {
    /** How many questions a stage ends with. */
    private static final int AT_THE_END = 3;

    private final Frame frame;

    Course(Frame frame) {
        this.frame = frame;
    }

    /**
     * A question of the course, as pages show it.
     *
     * @param id the name by which it can be linked to
     * @param topic what it is about
     * @param asks the question
     * @param answers its answers
     * @param more where to read more
     */
    public record Question(String id, String topic, Html asks, List<Answer> answers, Html more) {}

    /**
     * An answer.
     *
     * @param right whether it is right
     * @param words the answer
     * @param because why it is right or not
     */
    public record Answer(boolean right, String words, Html because) {}

    /** The stages, in order. */
    private List<Page> stages() {
        return frame.ordered(page -> Exercise.isStage(page.address()));
    }

    /** The stages of the course, as links. */
    List<Link> links(String root) {
        return stages().stream().map(page -> frame.link(page, root)).toList();
    }

    /** The pages of questions, in the order of their stages, as links. */
    List<Link> questionLinks(String root) {
        return stages().stream()
                .map(stage -> frame.link(frame.checked().page(Exercise.ofStage(stage.address())), root))
                .toList();
    }

    /** The pages whose text a page shows: itself, and for a stage that of its questions. */
    static List<Page> shownOn(Page page, CheckedGuide checked) {
        return Exercise.isStage(page.address())
                ? List.of(page, checked.page(Exercise.ofStage(page.address())))
                : List.of(page);
    }

    /** Adds what a stage shows at its end. */
    void addTo(Map<String, Object> model, Page stage, String root) {
        Page page = frame.checked().page(Exercise.ofStage(stage.address()));
        List<Question> all = questions(page, "", root);
        model.put("questions", all.subList(0, Math.min(AT_THE_END, all.size())));
        model.put("all", frame.link(page, root));
        model.put("further", all.size() > AT_THE_END);
    }

    /** The questions of a page, each named by what is before its anchor and by that. */
    List<Question> questions(Page page, String before, String root) {
        return Exercise.of(page).stream()
                .map(exercise -> question(exercise, before, root))
                .toList();
    }

    private Question question(Exercise exercise, String before, String root) {
        return new Question(
                before + exercise.anchor(),
                exercise.topic().value(),
                frame.html(exercise.asks(), root),
                exercise.answers().stream()
                        .map(answer -> new Answer(
                                answer.isRight(), answer.words().value(), frame.html(answer.because(), root)))
                        .toList(),
                frame.html(exercise.more(), root));
    }

    /** What the page of the check shows: every question, from which its script takes those of a check. */
    Map<String, Object> check(String root) {
        List<Map<String, Object>> stages = new ArrayList<>();
        List<Bank.Stage> bank = new ArrayList<>();
        for (Page stage : stages()) {
            String id = Exercise.stageOf(stage.address());
            Page page = frame.checked().page(Exercise.ofStage(stage.address()));
            stages.add(Map.of("id", id, "link", frame.link(stage, root), "questions", questions(page, id + ".", root)));
            bank.add(new Bank.Stage(
                    id, Exercise.of(page).stream().map(Course::forMarking).toList()));
        }
        Map<String, Object> model = new HashMap<>(frame.state());
        model.put("stages", stages);
        model.put("bank", new Bank(bank).line());
        model.put("last", Paper.LAST);
        return model;
    }

    private static Bank.Question forMarking(Exercise exercise) {
        List<Exercise.Answer> answers = exercise.answers();
        int right = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).isRight())
                .findFirst()
                .orElseThrow();
        return new Bank.Question(answers.size(), right);
    }
}
