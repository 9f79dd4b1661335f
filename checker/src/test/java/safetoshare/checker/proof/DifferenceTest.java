package safetoshare.checker.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.Proof;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.State;
import safetoshare.checker.proof.Departure.Arrow;
import safetoshare.checker.proof.Departure.AsksMore;
import safetoshare.checker.proof.Departure.LeadsElsewhere;
import safetoshare.checker.proof.Departure.OffersMore;

/** The twelve differences from the printed chart are all that there are, and in all that both decide they agree. */
class DifferenceTest {
    private static final Flow FLOW = SafeToShare.flow();
    private static final Flow WITH_SHARING_DUTY = SafeToShare.flowWithSharingDuty();

    static List<Flow> flows() {
        return List.of(FLOW, WITH_SHARING_DUTY);
    }

    static List<Difference> differences() {
        return Difference.all();
    }

    @Test
    void thereAreTwelveInOrder() {
        assertThat(Difference.all())
                .extracting(Difference::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> "D" + number)
                        .toList());
    }

    @Test
    void theDeparturesAreExactlyThoseThatTheDifferencesExplain() {
        List<Departure> explained = Difference.all().stream()
                .flatMap(difference -> difference.explains().stream())
                .toList();
        assertThat(explained).doesNotHaveDuplicates();
        assertThat(Departure.of(WITH_SHARING_DUTY)).containsExactlyInAnyOrderElementsOf(explained);
        assertThat(Departure.of(FLOW)).doesNotHaveDuplicates().isSubsetOf(explained);
        assertThat(explained)
                .filteredOn(departure -> !Departure.of(FLOW).contains(departure))
                .containsExactlyInAnyOrder(
                        new OffersMore("legal-duty", "sharing-duty"), new AsksMore("more-detrimental"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void eachDifferenceShows(Difference difference) {
        assertThat(difference.departuresOf(FLOW)).isNotEmpty();
        assertThat(difference.departuresOf(WITH_SHARING_DUTY))
                .containsExactlyInAnyOrderElementsOf(difference.explains());
    }

    @Test
    void theChartHasTheArrowsThatItsLabelsCount() {
        List<State.Route> arrows = PrintedChart.flow().states().stream()
                .flatMap(state -> state.routes().stream())
                .toList();
        assertThat(arrows.stream().collect(groupingBy(State.Route::choice, counting())))
                .isEqualTo(Map.of("yes", 6L, "no", 6L, "not-sure", 1L));
        assertThat(arrows.stream().collect(groupingBy(State.Route::target, counting())))
                .containsAllEntriesOf(Map.of("can-share", 5L, "do-not-share", 2L, "seek-advice", 1L));
    }

    @Test
    void anAnswerOrAQuestionOfTheChartThatIsGoneIsADeparture() {
        assertThat(Departure.of(ChangedFlow.of(FLOW, "purpose yes>identifiable not-sure>get-advice")))
                .contains(
                        new LeadsElsewhere(new Arrow("purpose", "no", "do-not-share"), new Arrow("purpose", "no", "")));
        assertThat(Departure.of(ChangedFlow.of(
                        FLOW,
                        "purpose",
                        "special-situations.no-harm none>identifiable not-sure>get-urgent-advice"
                                + " care>get-urgent-advice risk>protect hard>protect")))
                .contains(new LeadsElsewhere(
                        new Arrow("purpose", "yes", "identifiable"), new Arrow("purpose", "yes", "")));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void inEachOf64CasesTheChartAndOurFlowAgreeOnWhetherToShare(Flow flow) {
        List<ChartCase> cases = ChartCase.all(flow);
        assertThat(cases).hasSize(64).allMatch(ChartCase::sameClass);
        assertThat(cases).extracting(ChartCase::answers).doesNotHaveDuplicates();
        assertThat(cases.stream().map(each -> each.printed().outcome()).distinct())
                .containsExactlyInAnyOrder("can-share", "do-not-share");
        assertThat(cases)
                .extracting(ChartCase::ours)
                .isSubsetOf(EveryWalk.of(flow).walks());
    }

    @Test
    void theyAreCounted() throws IOException {
        List<ChartCase> cases = ChartCase.all(FLOW);
        Proof.row(
                "45-printed-chart",
                "Printed flowchart",
                "%d of %d cases come out alike; %d departures, or %d with the duty to share, explained by %d differences"
                        .formatted(
                                cases.stream().filter(ChartCase::sameClass).count(),
                                cases.size(),
                                Departure.of(FLOW).size(),
                                Departure.of(WITH_SHARING_DUTY).size(),
                                Difference.all().size()));
        assertThat(cases).hasSize(64);
    }
}
