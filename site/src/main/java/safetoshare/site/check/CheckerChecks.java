package safetoshare.site.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.State;
import safetoshare.site.chart.Chart;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** Checks that the flow has words for everything it asks and decides, and that there are no words for anything else. */
final class CheckerChecks {
    private static final String FOLDER = "content/base/checker/";
    private static final List<String> PARTS = List.of("share-well", "record", "urgent");

    private final Guide guide;
    private final Flow flow;
    private final Problems problems;
    private final Sections sections;

    CheckerChecks(Guide guide, Flow flow, Problems problems) {
        this.guide = guide;
        this.flow = flow;
        this.problems = problems;
        this.sections = new Sections(guide, problems);
    }

    void run() {
        CheckerWords words = guide.checker();
        // Words may be written for an answer that only some editions ask; they must then be complete.
        Map<String, Question> questions = questions(SafeToShare.flowWithSharingDuty());
        compare(questions.keySet(), words.questions(), "question", FOLDER, CheckerWords.Question::place);
        questions.forEach((id, question) -> {
            CheckerWords.Question written = words.questions().get(id);
            if (written != null) {
                checkAnswers(question, written);
            }
        });
        List<String> outcomes = flow.outcomes().stream().map(Outcome::id).toList();
        compare(outcomes, words.outcomes(), "outcome", FOLDER + "outcomes/", CheckerWords.Outcome::place);
        words.outcomes().forEach(this::checkOutcome);
        compare(PARTS, words.parts(), "shared part", FOLDER + "parts/", CheckerWords.Part::place);
        checkSituations(questions);
    }

    /** The questions that a flow asks, by id, in the order asked. */
    private static Map<String, Question> questions(Flow flow) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (State state : flow.states()) {
            questions.putIfAbsent(state.question().id(), state.question());
        }
        return questions;
    }

    private <T> void compare(
            Iterable<String> ids, Map<String, T> written, String kind, String folder, Function<T, Place> place) {
        Set<String> unused = new LinkedHashSet<>(written.keySet());
        Set<String> known = new LinkedHashSet<>();
        for (String id : ids) {
            known.add(id);
            if (!unused.remove(id)) {
                problems.add(
                        new Place(folder + id + ".md", 1),
                        "the " + kind + " " + id + " has no words. Write this file.");
            }
        }
        for (String id : unused) {
            T words = written.get(id);
            if (words != null) {
                problems.add(
                        place.apply(words),
                        "there is no " + kind + " " + id + " for these words. " + Suggestion.of(id, known));
            }
        }
    }

    private void checkAnswers(Question question, CheckerWords.Question words) {
        List<String> answers = question.answers();
        for (String answer : answers) {
            if (!words.answers().containsKey(answer)) {
                problems.add(words.place(), "the answer " + answer + " has no words. Add it below answers:.");
            }
        }
        checkKnown(words.answers(), answers);
        checkKnown(words.hints(), answers);
        checkKnown(words.arrows(), answers);
        checkArrows(answers, words);
    }

    private void checkKnown(Map<String, Text> written, List<String> known) {
        written.forEach((id, text) -> {
            if (!known.contains(id)) {
                problems.add(text.place(), "there is no answer " + id + " here. " + Suggestion.of(id, known));
            }
        });
    }

    /** An arrow of the flowchart may stand for several answers; whoever reads it must be able to tell which. */
    private void checkArrows(List<String> answers, CheckerWords.Question words) {
        for (String answer : answers) {
            if (!words.arrows().containsKey(answer) && !words.arrows().isEmpty()) {
                problems.add(
                        words.place(), "the answer " + answer + " has no words on its arrow. Add it below arrows:.");
            }
        }
        Set<String> seen = new HashSet<>();
        words.arrows().values().forEach(text -> {
            if (Chart.OR.matcher(text.value()).find()) {
                problems.add(
                        text.place(),
                        "an arrow may stand for several answers, so that its words are joined by commas and \"or\". Write these words without either.");
            }
            if (!seen.add(text.value().toLowerCase(Locale.ROOT))) {
                problems.add(text.place(), "two arrows say " + text.value() + ". Give each answer words of its own.");
            }
        });
    }

    private void checkOutcome(String id, CheckerWords.Outcome outcome) {
        for (OutcomeSection section : OutcomeSection.of(id)) {
            sections.require(section.word(), outcome.body(), outcome.place());
        }
        findUnshown(id, outcome.body());
        Reasons.check(outcome, guide.words().get(OutcomeSection.WHY.word()), problems);
        for (Text role : outcome.contacts()) {
            if (!guide.contacts().containsKey(role.value()) && !guide.contacts().isEmpty()) {
                problems.add(
                        role.place(),
                        "there is no contact " + role.value() + ". "
                                + Suggestion.of(role.value(), guide.contacts().keySet()));
            }
        }
    }

    /** Text that stands in no section of an outcome would not be shown, so it is a problem. */
    private void findUnshown(String id, Body body) {
        List<String> known = OutcomeSection.of(id).stream()
                .map(section -> guide.words().get(section.word()))
                .filter(Objects::nonNull)
                .map(Text::value)
                .toList();
        List<Outline.Section> sections = Outline.of(body).sections(body.markdown());
        if (!body.markdown().substring(0, sections.get(0).end()).isBlank()) {
            problems.add(body.start(), "text above the first ## is not shown. Move it into a section.");
        }
        for (Outline.Title title :
                sections.stream().flatMap(each -> each.title().stream()).toList()) {
            if (!known.contains(title.text().value()) && !known.isEmpty()) {
                problems.add(
                        title.text().place(),
                        "an outcome has no section \"" + title.text().value() + "\". "
                                + Suggestion.of(title.text().value(), known));
            }
        }
    }

    /** Each special situation has a page, whose steps the checker shows. */
    private void checkSituations(Map<String, Question> questions) {
        if (!(questions.get("special-situations") instanceof Question.AnyOf situations)) {
            throw new IllegalStateException("the flow does not ask for special situations");
        }
        Address folder = Address.ofName("special-situations");
        Set<String> unused = new LinkedHashSet<>();
        for (Page page : guide.pages()) {
            if (page.address().parent().filter(folder::equals).isPresent()) {
                unused.add(page.address().path());
            }
        }
        for (String id : situations.answers()) {
            if (situations.alone().contains(id)) {
                continue;
            }
            Address address = new Address(folder.path() + id + "/");
            unused.remove(address.path());
            guide.page(address)
                    .ifPresentOrElse(
                            page -> sections.require("extra-steps", page.body(), page.place()),
                            () -> problems.add(
                                    new Place("content/base/" + address.name() + ".md", 1),
                                    "the special situation " + id + " has no page. Write this file."));
        }
        for (Page page : guide.pages()) {
            if (unused.contains(page.address().path())) {
                problems.add(page.place(), "the checker knows no such special situation. Move the page or rename it.");
            }
        }
    }
}
