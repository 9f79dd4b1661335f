package safetoshare.site.monkey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import safetoshare.checker.flow.Question;

/** Something that is done by the controls of the checker. */
sealed interface InPage extends Act {
    By by();

    /** Whether the checker offers it. */
    boolean fits(Scene scene, Sheet sheet);

    /** What it leads to, but for the key pressed. */
    Scene done(Scene scene);

    @Override
    default boolean possible(Scene scene) {
        return scene.atChecker() && fits(scene, scene.sheet());
    }

    @Override
    default Scene after(Scene scene, boolean restored) {
        return done(by().touch(scene));
    }

    private static boolean asks(Sheet sheet, String question) {
        return sheet.question().filter(each -> each.id().equals(question)).isPresent();
    }

    private static boolean inChoices(Sheet sheet) {
        return sheet.question()
                .filter(each -> sheet.focus().startsWith(each.id() + "-"))
                .isPresent();
    }

    /** Chooses an answer, or unticks one. */
    record Choose(String question, String answer, By by) implements InPage {
        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return asks(sheet, question);
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.choose(question + "-" + answer, by);
        }

        @Override
        public Scene done(Scene scene) {
            return scene.with(sheet -> sheet.choose(answer));
        }
    }

    /** Chooses the next answer by an arrow key. */
    record Arrow() implements InPage {
        @Override
        public By by() {
            return By.KEYS;
        }

        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return inChoices(sheet) && sheet.question().orElseThrow() instanceof Question.OneOf;
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.key("ArrowDown");
        }

        @Override
        public Scene done(Scene scene) {
            return scene.with(sheet -> {
                String question = sheet.question().orElseThrow().id();
                List<String> choices = scene.wording().choices(question);
                int at = choices.indexOf(sheet.focus().substring(question.length() + 1));
                return sheet.choose(choices.get((at + 1) % choices.size()));
            });
        }
    }

    /** Goes on with what is chosen, by the button, or by the enter key where a choice has the focus. */
    record Proceed(By by) implements InPage {
        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return sheet.question().isPresent();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            if (by == By.KEYS && inChoices(scene.sheet())) {
                hand.key("Enter");
            } else {
                hand.press(".checker__panel:not([hidden]) button", by);
            }
        }

        @Override
        public Scene done(Scene scene) {
            Scene then = scene.with(Sheet::proceed);
            return then.sheet().error() ? then : then.going();
        }
    }

    /** Gives an answer: chooses what it ticks, unticks what it does not, and goes on. */
    record Answer(String question, Set<String> ticks, By by) implements InPage {
        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return asks(sheet, question);
        }

        @Override
        public void on(Hand hand, Scene scene) {
            Scene now = scene;
            for (Act part : parts(scene.sheet())) {
                part.on(hand, now);
                now = part.after(now, false);
            }
        }

        @Override
        public Scene done(Scene scene) {
            Scene now = scene;
            for (Act part : parts(scene.sheet())) {
                now = part.after(now, false);
            }
            return now;
        }

        private List<Act> parts(Sheet sheet) {
            List<Act> parts = new ArrayList<>();
            boolean several = sheet.question().orElseThrow() instanceof Question.AnyOf;
            sheet.ticked().stream()
                    .filter(each -> several && !ticks.contains(each))
                    .forEach(each -> parts.add(new Choose(question, each, by)));
            ticks.stream()
                    .filter(each -> !several || !sheet.ticked().contains(each))
                    .forEach(each -> parts.add(new Choose(question, each, by)));
            parts.add(new Proceed(by));
            return parts;
        }
    }

    /** Goes a step back by the page's own link. */
    record Back(By by) implements InPage {
        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return sheet.step() > 0;
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.press("#back", by);
        }

        @Override
        public Scene done(Scene scene) {
            return scene.with(sheet -> sheet.hushed().show(sheet.step() - 1)).going();
        }
    }

    /** Follows the link that changes the answer given at a step, counted from 0. */
    record Change(int step, By by) implements InPage {
        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return step < sheet.answers().size();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.press("#answers-list a[href='#step-" + (step + 1) + "']", by);
        }

        @Override
        public Scene done(Scene scene) {
            return scene.with(sheet -> sheet.hushed().show(step)).going();
        }
    }

    /** Starts again. */
    record Clear(By by) implements InPage {
        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return !sheet.answers().isEmpty();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.press("#clear", by);
        }

        @Override
        public Scene done(Scene scene) {
            return scene.with(Sheet::clear).going();
        }
    }

    /** Follows the link from a complaint to the first choice. */
    record ErrorLink(By by) implements InPage {
        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return sheet.error();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.press("#error-link", by);
        }

        @Override
        public Scene done(Scene scene) {
            return scene.with(sheet -> {
                String question = sheet.question().orElseThrow().id();
                return sheet.hushed()
                        .focusOn(sheet.input(scene.wording().choices(question).get(0)));
            });
        }
    }

    /** Opens or closes the help with a question. */
    record Help(By by) implements InPage {
        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return sheet.question()
                    .filter(each -> scene.wording().hasHelp(each.id()))
                    .isPresent();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.press(".checker__panel:not([hidden]) details > summary", by);
        }

        @Override
        public Scene done(Scene scene) {
            return scene.with(Sheet::help);
        }
    }

    /** Prints, copies or saves the record of the decision. */
    record KeepRecord(String action, By by) implements InPage {
        static final List<String> ACTIONS = List.of("print", "copy", "text", "save");

        @Override
        public boolean fits(Scene scene, Sheet sheet) {
            return sheet.outcome().isPresent();
        }

        @Override
        public void on(Hand hand, Scene scene) {
            hand.keepRecord("[data-action=" + action + "]", action.equals("save"), by);
        }

        @Override
        public Scene done(Scene scene) {
            String said = scene.wording().attribute("[data-action=" + action + "]", "data-said");
            return scene.with(sheet -> sheet.say(said, action));
        }
    }
}
