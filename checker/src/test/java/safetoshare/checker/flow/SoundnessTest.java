package safetoshare.checker.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.Question.AnyOf;
import safetoshare.checker.flow.Question.OneOf;
import safetoshare.checker.flow.State.Route;

/** What keeps a table of routes from being a flow is named word for word, all of it at once. */
class SoundnessTest {
    private static final AnyOf TICKED = AnyOf.of("ticked", "none not-sure", "a/grave b/none", "grave none");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a yes>x not-sure>x",
                "a yes>b.one not-sure>b.two; b.one not-sure>x; b.two not-sure>x",
                "ticked none>x not-sure>x grave>a; a not-sure>x"
            })
    void aSoundTableMakesAFlow(String table) {
        assertThat(flow(table, "x").next("").line()).startsWith("? ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a not-sure>x | x x | x: two outcomes have this id. Keep one.",
                "a not-sure>x; x not-sure>y | x y | x: a state has the id of an outcome. Rename one.",
                "a not-sure>b; b not-sure>x; b not-sure>x | x | b: two states have this id. Rename one.",
                "ticked none>x not-sure>x grave>x mild>x | x | ticked: routes mild, which is not among its choices."
                        + " Choose from: none not-sure grave.",
                "a yes>x not-sure>x yes>x | x | a: routes yes twice. Keep one.",
                "ticked none>x not-sure>x | x | ticked: has no route for grave. Say where it leads.",
                "a yes>y not-sure>x | x | a: yes leads to y, which is neither a state nor an outcome. Define it.",
                "a not-sure>b; b yes>a not-sure>x | x | b: yes leads back to a. Lead only to what is asked later.",
                "a yes>a not-sure>x | x | a: yes leads back to a. Lead only to what is asked later.",
                "a not-sure>x; b not-sure>x | x" + " | b: no way leads to this state. Lead one there or leave it out.",
                "a not-sure>x | x y | y: no way leads to this outcome. Lead one there or leave it out.",
            })
    void eachFaultOfATableIsNamed(String table, String outcomes, String fault) {
        assertThat(faults(() -> flow(table, outcomes))).isEqualTo(fault);
    }

    @Test
    void aStateThatAsksSomethingElseThanItsIdSaysIsNamed() {
        State state = new State("b", new OneOf("a", List.of("not-sure")), List.of(new Route("not-sure", "x")));
        assertThat(faults(() -> new Flow(List.of(state), ends("x"))))
                .isEqualTo("b: asks a. Begin the state's id with the question's.");
    }

    @Test
    void aStateWhoseIdOnlyStartsLikeItsQuestionsIsNamed() {
        State state = new State("ab", new OneOf("a", List.of("not-sure")), List.of(new Route("not-sure", "x")));
        assertThat(faults(() -> new Flow(List.of(state), ends("x"))))
                .isEqualTo("ab: asks a. Begin the state's id with the question's.");
    }

    @Test
    void aTickOfNoClassIsNamed() {
        AnyOf typo = AnyOf.of("ticked", "none not-sure", "a/grvae", "grave");
        assertThat(faults(() -> Flow.of("ticked none>x not-sure>x grave>x", () -> ends("x"), typo)))
                .isEqualTo("ticked: a/grvae has none of its classes. Choose from: grave.");
    }

    @Test
    void aQuestionAskedTwiceOnOneWayIsNamed() {
        assertThat(faults(() -> flow("a.one yes>b not-sure>x; b not-sure>a.two; a.two yes>x not-sure>x", "x")))
                .isEqualTo("a.two: asks a a second time on one way. Ask it once.");
    }

    @Test
    void aQuestionThatOffersOtherAnswersElsewhereIsNamed() {
        assertThat(faults(() -> flow("q yes>a.one not-sure>a.two; a.one not-sure>x; a.two no>x not-sure>x", "x")))
                .isEqualTo("a.two: offers other answers than a does elsewhere. Offer the same.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes,no", "", "Yes", "a/b", "0:9", "`a", "z{"})
    void aNameThatCouldNotBeReadBackFromAWalkIsNamed(String name) {
        assertThat(faults(() -> flow("a " + name + ">x not-sure>x", "x")))
                .isEqualTo("a: \"" + name + "\" is no name. Use only a-z, 0-9 and hyphens.");
    }

    @Test
    void aBadNameIsNamedOnceHoweverOftenItIsAsked() {
        assertThat(faults(() -> flow("q yes>a.one no>a.two; a.one A>x; a.two A>x", "x")))
                .isEqualTo("a: \"A\" is no name. Use only a-z, 0-9 and hyphens.");
    }

    @Test
    void aNameMayHaveLettersDigitsAndHyphens() {
        assertThat(flow("az-09 yes-0>x", "x").next("az-09=yes-0").line()).isEqualTo("-> x");
    }

    @Test
    void aFlowThatAsksNothingIsNamed() {
        assertThat(faults(() -> new Flow(List.of(), List.of())))
                .isEqualTo("the flow asks nothing. Give it a first state.");
    }

    @Test
    void severalFaultsAreNamedTogether() {
        assertThat(faults(() -> flow("a yes>nowhere yes>a; b not-sure>y; y not-sure>x", "x y y z")))
                .isEqualTo("""
                        y: two outcomes have this id. Keep one.
                        y: a state has the id of an outcome. Rename one.
                        a: routes yes twice. Keep one.
                        a: yes leads to nowhere, which is neither a state nor an outcome. Define it.
                        a: yes leads back to a. Lead only to what is asked later.
                        b: no way leads to this state. Lead one there or leave it out.
                        y: no way leads to this state. Lead one there or leave it out.
                        x: no way leads to this outcome. Lead one there or leave it out.
                        y: no way leads to this outcome. Lead one there or leave it out.
                        y: no way leads to this outcome. Lead one there or leave it out.
                        z: no way leads to this outcome. Lead one there or leave it out.""");
    }

    @Test
    void aFlowAndItsPartsKeepTheirOwnCopies() {
        List<String> answers = new ArrayList<>(List.of("not-sure"));
        OneOf question = new OneOf("a", answers);
        List<Route> routes = new ArrayList<>(List.of(new Route("not-sure", "x")));
        State state = new State("a", question, routes);
        List<State> states = new ArrayList<>(List.of(state));
        List<Outcome> outcomes = new ArrayList<>(ends("x"));
        Flow flow = new Flow(states, outcomes);
        Stream.of(answers, routes, states, outcomes).forEach(List::clear);
        assertThat(flow).isEqualTo(flow("a not-sure>x", "x"));
    }

    @Test
    void aQuestionWithTicksKeepsItsOwnCopies() {
        List<String> alone = new ArrayList<>(TICKED.alone());
        List<String> ticks = new ArrayList<>(TICKED.ticks());
        List<String> classes = new ArrayList<>(TICKED.classes());
        AnyOf question = new AnyOf("ticked", alone, ticks, classes);
        Stream.of(alone, ticks, classes).forEach(List::clear);
        assertThat(question).isEqualTo(TICKED);
    }

    @Test
    void nothingCanBeTakenFromAFlowOrItsParts() {
        Flow flow = flow("a not-sure>x", "x");
        State state = flow.states().get(0);
        Walk walk = flow.walks().get(0);
        assertThat(Stream.of(
                        flow.states(),
                        flow.outcomes(),
                        state.routes(),
                        ((OneOf) state.question()).answers(),
                        TICKED.alone(),
                        TICKED.ticks(),
                        TICKED.classes(),
                        walk.answers()))
                .allSatisfy(list -> assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    private static Flow flow(String table, String outcomes) {
        return Flow.of(table.replace("; ", "\n"), () -> ends(outcomes), TICKED);
    }

    private static List<Outcome> ends(String ids) {
        return Stream.of(ids.split(" "))
                .map(id -> new Outcome(id, Outcome.Kind.ADVICE))
                .toList();
    }

    private static String faults(ThrowingCallable making) {
        return String.valueOf(catchThrowableOfType(UnsoundFlow.class, making).getMessage());
    }
}
