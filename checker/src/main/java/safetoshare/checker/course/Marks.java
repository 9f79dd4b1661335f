package safetoshare.checker.course;

import java.util.ArrayList;
import java.util.List;

/**
 * How a check came out.
 *
 * @param right how many answers were right
 * @param of how many questions were asked
 * @param again the stages in which some answer was not right, in the order asked
 */
public record Marks(int right, int of, List<String> again) {
    /** Keeps its own copy of the stages. */
    public Marks {
        again = List.copyOf(again);
    }

    /**
     * The marks of a check in which every question was answered.
     *
     * @param given a digit for each question: which of the answers shown, from 0
     */
    static Marks of(Paper paper, String given) {
        int right = 0;
        List<String> again = new ArrayList<>();
        for (int i = 0; i < paper.asked().size(); i++) {
            String stage = paper.asked().get(i).stage();
            if (paper.isRight(i, given)) {
                right++;
            } else if (!again.contains(stage)) {
                again.add(stage);
            }
        }
        return new Marks(right, paper.asked().size(), again);
    }

    /** Four in five are enough. */
    public boolean passed() {
        return right * 5 >= of * 4;
    }

    String line() {
        StringBuilder line = new StringBuilder(passed() ? "-> passed " : "-> again ").append(right);
        for (String stage : again) {
            line.append(' ').append(stage);
        }
        return line.toString();
    }
}
