package safetoshare.checker.course;

import java.util.ArrayList;
import java.util.List;

/**
 * A check: questions drawn from the bank, as equal a share as can be from each stage, in an order of their own.
 *
 * @param asked the questions, in the order asked
 */
public record Paper(List<Asked> asked) {
    /** How many questions a check has, if the bank has as many. */
    public static final int SIZE = 20;

    /** The highest number of a check. */
    public static final int LAST = 9_999;

    /** Keeps its own copy of the questions. */
    public Paper {
        asked = List.copyOf(asked);
    }

    /**
     * A question, as it is asked.
     *
     * @param stage the stage that it belongs to
     * @param question which of the stage's questions it is, from 0
     * @param answers its answers in the order shown, each by its place in the bank
     * @param right which of those shown is right, from 0
     */
    public record Asked(String stage, int question, List<Integer> answers, int right) {
        /** Keeps its own copy of the answers. */
        public Asked {
            answers = List.copyOf(answers);
        }

        /** As a page's script reads it: {@code asking.3.201}. */
        private String line() {
            StringBuilder line =
                    new StringBuilder(stage).append('.').append(question).append('.');
            for (int answer : answers) {
                line.append(answer);
            }
            return line.toString();
        }
    }

    /**
     * The check of a number: the same bank and number give the same check.
     *
     * @param number from 0 to {@link #LAST}
     */
    public static Paper draw(Bank bank, int number) {
        Shuffle shuffle = new Shuffle(number);
        int[] shares = shares(bank);
        List<Asked> drawn = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Bank.Stage stage = bank.stages().get(i);
            for (int question : shuffle.some(shares[i], stage.questions().size())) {
                drawn.add(asked(stage, question, shuffle));
            }
        }
        return new Paper(shuffle.mixed(drawn));
    }

    private static Asked asked(Bank.Stage stage, int number, Shuffle shuffle) {
        Bank.Question question = stage.questions().get(number);
        List<Integer> answers = shuffle.some(question.answers(), question.answers());
        return new Asked(stage.id(), number, answers, answers.indexOf(question.right()));
    }

    /** How many questions each stage gives: one by turns, as long as it has some. */
    private static int[] shares(Bank bank) {
        int[] shares = new int[bank.stages().size()];
        int left = Math.min(SIZE, bank.size());
        while (left > 0) {
            for (int i = 0; i < shares.length && left > 0; i++) {
                if (shares[i] < bank.stages().get(i).questions().size()) {
                    shares[i]++;
                    left--;
                }
            }
        }
        return shares;
    }

    /**
     * What a page's script shows.
     *
     * @param bank the bank, as {@link Bank#line} tells it
     * @param number which check
     * @param given the answers given so far: for each question a digit, which of the answers shown it is, from 0
     * @return each question, with {@code +} after it if it was answered rightly and {@code -} if not; then {@code ?}, if there
     *     is one to answer yet, or {@code -> passed} or {@code -> again}, how many were right, and the stages in which some
     *     were not; or {@code ! what is wrong}
     */
    public static String line(String bank, int number, String given) {
        Bank read = Bank.read(bank);
        if (read == null) {
            return "! The bank cannot be read.";
        }
        if (number < 0 || number > LAST) {
            return "! There is no check of this number.";
        }
        Paper paper = draw(read, number);
        return paper.answers(given) ? paper.marked(given) : "! These are no answers to this check.";
    }

    /** Whether each of some answers is one of those shown with its question. */
    private boolean answers(String given) {
        if (given.length() > asked.size()) {
            return false;
        }
        for (int i = 0; i < given.length(); i++) {
            int answer = given.charAt(i) - '0';
            if (answer < 0 || answer >= asked.get(i).answers().size()) {
                return false;
            }
        }
        return true;
    }

    private String marked(String given) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            line.append(asked.get(i).line());
            if (i < given.length()) {
                line.append(isRight(i, given) ? '+' : '-');
            }
            line.append(' ');
        }
        return line.append(
                        given.length() < asked.size()
                                ? "?"
                                : Marks.of(this, given).line())
                .toString();
    }

    /** Whether an answer that was given is right. */
    boolean isRight(int question, String given) {
        return given.charAt(question) - '0' == asked.get(question).right();
    }
}
