package safetoshare.checker.course;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All questions that a check can ask.
 *
 * @param stages the stages of the course, in order, each with at least one question
 */
public record Bank(List<Stage> stages) {
    /** No question has more answers than this, so that an answer is one digit. */
    public static final int MOST_ANSWERS = 9;

    /** Keeps its own copy of the stages. */
    public Bank {
        stages = List.copyOf(stages);
    }

    /**
     * The questions of a stage.
     *
     * @param id the stage's name
     * @param questions its questions, in order
     */
    public record Stage(String id, List<Question> questions) {
        /** Keeps its own copy of the questions. */
        public Stage {
            questions = List.copyOf(questions);
        }
    }

    /**
     * What marking needs to know of a question.
     *
     * @param answers how many answers it has, from 2
     * @param right which of them is right, from 0
     */
    public record Question(int answers, int right) {}

    /** How many questions there are. */
    int size() {
        int size = 0;
        for (Stage stage : stages) {
            size += stage.questions.size();
        }
        return size;
    }

    /** This bank as {@link #read} reads it: {@code why-share=31.20,asking=42}, two digits for each question. */
    public String line() {
        StringBuilder line = new StringBuilder();
        for (Stage stage : stages) {
            line.append(line.length() == 0 ? "" : ",").append(stage.id);
            char sign = '=';
            for (Question question : stage.questions) {
                line.append(sign).append(question.answers).append(question.right);
                sign = '.';
            }
        }
        return line.toString();
    }

    /** The bank that a line tells; nothing if the line cannot be read. */
    static @Nullable Bank read(String line) {
        List<Stage> stages = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            Stage stage = stage(line.substring(start, end));
            if (stage == null) {
                return null;
            }
            stages.add(stage);
            start = end + 1;
        }
        return new Bank(stages);
    }

    private static @Nullable Stage stage(String text) {
        int sign = text.indexOf('=');
        if (sign <= 0 || (text.length() - sign) % 3 != 0) {
            return null;
        }
        List<Question> questions = new ArrayList<>();
        for (int at = sign + 1; at < text.length(); at += 3) {
            int answers = text.charAt(at) - '0';
            int right = text.charAt(at + 1) - '0';
            boolean sound = answers >= 2 && answers <= MOST_ANSWERS && right >= 0 && right < answers;
            if (!sound || at + 2 < text.length() && text.charAt(at + 2) != '.') {
                return null;
            }
            questions.add(new Question(answers, right));
        }
        return new Stage(text.substring(0, sign), questions);
    }
}
