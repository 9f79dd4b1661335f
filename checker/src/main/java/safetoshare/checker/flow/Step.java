package safetoshare.checker.flow;

/** What comes after some answers: a question, an outcome, or a word on what is wrong with them. */
public sealed interface Step {

    /** The step as one line, as programs outside read it: {@code ? question answer …}, {@code -> outcome} or {@code ! fault}. */
    String line();

    /** What comes after one more answer, written {@code question=answer}. */
    Step follow(Flow flow, String answer);

    /**
     * A question is asked next.
     *
     * @param state where in the flow it is asked
     */
    record Ask(State state) implements Step {
        @Override
        public String line() {
            return "? " + state.question().id() + answers();
        }

        @Override
        public Step follow(Flow flow, String answer) {
            Question question = state.question();
            if (!Words.before('=', answer).equals(question.id())) {
                return new Wrong(question.id() + " is asked here, not " + Words.shown(answer)
                        + ". Give question=answer in the order asked, with commas between.");
            }
            String choice = question.choiceOf(Words.after('=', answer));
            return choice == null
                    ? new Wrong(Words.shown(answer) + " is no answer. Choose from:" + answers() + ".")
                    : flow.at(state.target(choice));
        }

        private String answers() {
            String all = "";
            for (String answer : state.question().answers()) {
                all += " " + answer;
            }
            return all;
        }
    }

    /**
     * The decision is reached.
     *
     * @param outcome its id
     */
    record Reach(String outcome) implements Step {
        @Override
        public String line() {
            return "-> " + outcome;
        }

        @Override
        public Step follow(Flow flow, String answer) {
            return new Wrong("nothing is asked after " + outcome + ". Leave out " + Words.shown(answer) + ".");
        }
    }

    /**
     * The answers cannot be followed.
     *
     * @param fault what is wrong, and what to do
     */
    record Wrong(String fault) implements Step {
        @Override
        public String line() {
            return "! " + fault;
        }

        @Override
        public Step follow(Flow flow, String answer) {
            return this;
        }
    }
}
