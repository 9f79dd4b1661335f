package safetoshare.site.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.State;
import safetoshare.site.check.OutcomeSection;
import safetoshare.site.check.Sections;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;

/** Makes the sheets of the checker: the page that the script drives, and a plain page for every state and outcome. */
final class CheckerSheets {
    private static final Address CHECKER = PlainPages.CHECKER;

    /** The parts that the page of each outcome shows. */
    private static final List<String> SHOWN = List.of("share-well", "record");

    private final Frame frame;
    private final Flow flow;
    private final CheckerWords words;
    private final Wording wording;
    private final PlainPages plain;
    private final Sources sources;
    private final Map<String, Map<String, Object>> shared = new HashMap<>();

    CheckerSheets(Frame frame) {
        this.frame = frame;
        this.flow = frame.checked().flow();
        this.words = frame.checked().guide().checker();
        this.wording = new Wording(frame);
        this.plain = new PlainPages(flow);
        this.sources = new Sources(frame);
    }

    /** A sheet for the checker's page, each state and each outcome. */
    List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(checkerPage());
        flow.states().forEach(state -> sheets.add(statePage(state)));
        flow.outcomes().forEach(outcome -> sheets.add(outcomePage(outcome)));
        return sheets;
    }

    private Sheet checkerPage() {
        Page page = frame.checked().page(CHECKER);
        String root = CHECKER.root();
        Map<String, Object> model = frame.model(root, page.title(), page.summary());
        model.put("crumbs", frame.crumbs(CHECKER));
        model.put("questions", questions(root));
        model.put(
                "outcomes",
                flow.outcomes().stream().map(each -> outcome(each, root)).toList());
        model.put("contacts", new Contacts(frame).ofOutcomes());
        model.put("picture", new Html(frame.picture().below("way-title")));
        model.put("authorities", Authority.of(words.outcomes().values().stream(), frame));
        model.putAll(frame.state());
        model.put("state", state(flow.states().get(0), ""));
        frame.addReviews(model, page.review(), page.place());
        model.put("sourcesAsAt", frame.asAt("sources-as-at"));
        addShared(model, root);
        return new Sheet(CHECKER.file(), "checker", page.title(), page.body().markdown(), false, model);
    }

    private Sheet statePage(State state) {
        Address address = plain.address(state.id());
        CheckerWords.Question question = wording.question(state.question().id());
        Map<String, Object> model = frame.model(address.root(), question.question(), question.hint());
        model.put("crumbs", frame.crumbs(address));
        model.put("state", state(state, "../"));
        model.put("number", flow.states().indexOf(state) + 1);
        sources.addAll(model, Stream.of(question.help(), part("urgent").body()), address.root());
        addShared(model, address.root());
        return new Sheet(
                address.file(), "question", question.question(), question.help().markdown(), false, model);
    }

    private Sheet outcomePage(Outcome outcome) {
        Address address = plain.address(outcome.id());
        CheckerWords.Outcome text = wording.outcome(outcome.id());
        Map<String, Object> model = frame.model(address.root(), text.title(), text.summary());
        model.put("crumbs", frame.crumbs(address));
        model.put("outcome", outcome(outcome, address.root()));
        sources.addAll(
                model,
                Stream.concat(
                        Stream.of(text.body()),
                        SHOWN.stream().map(part -> part(part).body())),
                address.root());
        frame.addReviews(model, text.review(), shownWith(text));
        addShared(model, address.root());
        return new Sheet(address.file(), "outcome", text.title(), text.body().markdown(), false, model);
    }

    /** The texts that a page of an outcome is put together from. */
    private Place[] shownWith(CheckerWords.Outcome text) {
        Stream<Place> parts = SHOWN.stream().map(part -> part(part).place());
        return Stream.concat(Stream.of(text.place()), parts).toArray(Place[]::new);
    }

    private CheckerWords.Part part(String id) {
        return Objects.requireNonNull(words.parts().get(id));
    }

    private void addShared(Map<String, Object> model, String root) {
        model.putAll(
                shared.computeIfAbsent(root, each -> Map.of("parts", parts(each), "situations", situations(each))));
    }

    private Map<String, Object> parts(String root) {
        Map<String, Object> parts = new HashMap<>();
        words.parts()
                .forEach((id, part) -> parts.put(
                        id,
                        Map.of(
                                "title",
                                part.title(),
                                "body",
                                frame.html(part.body().markdown(), root))));
        return parts;
    }

    /** Each question once, as the script shows it. */
    private List<Map<String, Object>> questions(String root) {
        Map<String, Map<String, Object>> questions = new LinkedHashMap<>();
        for (State state : flow.states()) {
            questions.putIfAbsent(state.question().id(), question(state.question(), root));
        }
        return List.copyOf(questions.values());
    }

    private Map<String, Object> question(Question question, String root) {
        CheckerWords.Question text = wording.question(question.id());
        Map<String, Object> view = new HashMap<>();
        view.put("id", question.id());
        view.put("question", text.question());
        view.put("label", text.label());
        view.put("hint", text.hint());
        view.put("help", frame.html(text.help().markdown(), root));
        view.put("several", question instanceof Question.AnyOf);
        view.put(
                "answers",
                text.answers().keySet().stream()
                        .filter(question.answers()::contains)
                        .map(answer -> answer(question, text, answer))
                        .toList());
        return view;
    }

    private static Map<String, Object> answer(Question question, CheckerWords.Question text, String answer) {
        boolean alone =
                question instanceof Question.AnyOf several && several.alone().contains(answer);
        return Map.of(
                "id",
                answer,
                "label",
                Objects.requireNonNull(text.answers().get(answer)).value(),
                "hint",
                Optional.ofNullable(text.hints().get(answer))
                        .map(hint -> hint.value())
                        .orElse(""),
                "alone",
                alone);
    }

    /** A state as its plain page shows it: the question, and for each answer a link to what comes next. */
    private Map<String, Object> state(State state, String up) {
        Map<String, Object> view = question(state.question(), CHECKER.root() + up);
        CheckerWords.Question text = wording.question(state.question().id());
        List<Map<String, Object>> choices = new ArrayList<>();
        for (String answer :
                mostSeriousFirst(state.question(), List.copyOf(text.answers().keySet()))) {
            String choice = Objects.requireNonNull(state.question().choiceOf(answer));
            Map<String, Object> link = new HashMap<>(answer(state.question(), text, answer));
            link.put("href", up + plain.folder(state.target(choice)) + "/index.html");
            choices.add(link);
        }
        view.put("choices", choices);
        return view;
    }

    /** Answers in the order of the plain pages, where only one can be chosen: the one that leads furthest comes first. */
    private static List<String> mostSeriousFirst(Question question, List<String> answers) {
        List<String> known =
                answers.stream().filter(question.answers()::contains).toList();
        if (!(question instanceof Question.AnyOf several)) {
            return known;
        }
        List<String> ordered = new ArrayList<>();
        for (String seriousness : several.classes()) {
            known.stream()
                    .filter(answer -> !several.alone().contains(answer) && seriousness.equals(several.choiceOf(answer)))
                    .forEach(ordered::add);
        }
        known.stream().filter(several.alone()::contains).forEach(ordered::add);
        return ordered;
    }

    private Map<String, Object> outcome(Outcome outcome, String root) {
        CheckerWords.Outcome text = wording.outcome(outcome.id());
        Map<String, Object> view = wording.banner(outcome);
        for (OutcomeSection section : OutcomeSection.values()) {
            view.put(section.word(), section(text.body(), frame.word(section.word()), root));
        }
        view.put(
                "contacts",
                text.contacts().stream()
                        .map(role -> ContactView.of(
                                Objects.requireNonNull(
                                        frame.checked().guide().contacts().get(role.value())),
                                frame))
                        .toList());
        return view;
    }

    private Html section(Body body, String heading, String root) {
        return Sections.in(body, heading)
                .map(markdown -> frame.html(markdown, root))
                .orElse(Html.NONE);
    }

    /** The special situations, each with its extra steps, in the order in which they are asked. */
    private List<Map<String, Object>> situations(String root) {
        List<Map<String, Object>> situations = new ArrayList<>();
        for (State state : flow.states()) {
            if (situations.isEmpty() && state.question() instanceof Question.AnyOf several) {
                several.answers().stream()
                        .filter(answer -> !several.alone().contains(answer))
                        .forEach(answer -> situations.add(situation(answer, root)));
            }
        }
        return situations;
    }

    private Map<String, Object> situation(String id, String root) {
        Page page = frame.checked().page(Address.ofName("special-situations/" + id));
        String steps = Outline.of(page.body())
                .section(Anchor.of(frame.word("extra-steps")), page.body().markdown())
                .orElseThrow();
        return Map.of(
                "id",
                id,
                "title",
                page.title(),
                "href",
                root + page.address().file(),
                "steps",
                frame.html(steps, root));
    }
}
