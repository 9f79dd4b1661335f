package safetoshare.checker.course;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safetoshare.checker.flow.Words;

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
        for (String text : Words.split(line, ',')) {
            Stage stage = stage(text);
            if (stage == null) {
                return null;
            }
            stages.add(stage);
        }
        return new Bank(stages);
    }

    private static @Nullable Stage stage(String text) {
        if (text.indexOf('=') <= 0) {
            return null;
        }
        List<Question> questions = new ArrayList<>();
        for (String digits : Words.split(Words.after('=', text), '.')) {
            Question question = question(digits);
            if (question == null) {
                return null;
            }
            questions.add(question);
        }
        return new Stage(Words.before('=', text), questions);
    }

    private static @Nullable Question question(String digits) {
        if (digits.length() != 2) {
            return null;
        }
        int answers = digits.charAt(0) - '0';
        int right = digits.charAt(1) - '0';
        boolean sound = answers >= 2 && answers <= MOST_ANSWERS && right >= 0 && right < answers;
        return sound ? new Question(answers, right) : null;
    }
}
