package safetoshare.checker.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.proof.Departure.Arrow;
import safetoshare.checker.proof.Departure.AsksEarlier;
import safetoshare.checker.proof.Departure.AsksMore;
import safetoshare.checker.proof.Departure.LeadsElsewhere;
import safetoshare.checker.proof.Departure.OffersMore;
import safetoshare.checker.proof.Departure.StartsElsewhere;

/**
 * A difference from the printed chart that is meant, and everything in which it shows. Its words are content: the page "How
 * this checker differs from the printed flowchart".
 *
 * @param id its name, {@code D1} to {@code D12}
 * @param explains the departures that it accounts for; those about the general duty to share only show where that is in force
 */
public record Difference(String id, List<Departure> explains) {
    /** Keeps its own copy of the departures. */
    public Difference {
        explains = List.copyOf(explains);
    }

    /** The twelve, in order. */
    public static List<Difference> all() {
        return List.of(
                new Difference("D1", harmComesFirst()),
                new Difference("D2", List.of(leads("confidential no>can-share", "no>lawful-basis.not-confidential"))),
                new Difference("D3", List.of(leads("agreement yes>can-share", "given>lawful-basis.agreed"))),
                new Difference("D4", dutyComesBeforeAgreement()),
                new Difference("D5", dutyObliges()),
                new Difference(
                        "D6",
                        offers("not-sure", "purpose identifiable legal-duty agreement public-interest".split(" "))),
                new Difference("D7", nobodyRefusesAlone()),
                new Difference("D8", publicInterestIsOneOfTwoTests()),
                new Difference("D9", agreementStandsInFiveWays()),
                new Difference("D10", List.of(leads("identifiable no>can-share", "no>recipient.de-identified"))),
                new Difference("D11", asks("recipient")),
                new Difference("D12", asks("adult-agrees", "adult-exception")));
    }

    /** The departures of a flow from the printed chart that this difference accounts for. */
    public List<Departure> departuresOf(Flow ours) {
        return Departure.of(ours).stream().filter(explains::contains).toList();
    }

    private static List<Departure> harmComesFirst() {
        List<Departure> departures = asks("immediate-danger", "suspected-harm", "special-situations");
        departures.add(new StartsElsewhere("purpose", "immediate-danger"));
        return departures;
    }

    private static List<Departure> dutyComesBeforeAgreement() {
        return List.of(
                new AsksEarlier("legal-duty", "confidential"),
                new AsksEarlier("legal-duty", "agreement"),
                leads("identifiable yes>confidential", "yes>legal-duty"),
                leads("legal-duty no>public-interest", "no>confidential"),
                leads("agreement no>legal-duty", "refused>public-interest.refused"));
    }

    private static List<Departure> dutyObliges() {
        return List.of(
                leads("legal-duty yes>can-share", "order>must-share"),
                new OffersMore("legal-duty", "sharing-duty"),
                new AsksMore("more-detrimental"));
    }

    private static List<Departure> nobodyRefusesAlone() {
        return List.of(
                new AsksMore("second-opinion"),
                leads("public-interest no>do-not-share", "public-interest.refused no>second-opinion"));
    }

    private static List<Departure> publicInterestIsOneOfTwoTests() {
        return List.of(
                new AsksMore("lawful-basis"),
                leads("public-interest yes>can-share", "public-interest.refused yes>lawful-basis.public-interest"),
                leads("public-interest yes>can-share", "public-interest.unsafe yes>lawful-basis.public-interest"));
    }

    private static List<Departure> agreementStandsInFiveWays() {
        return List.of(
                new OffersMore("agreement", "unsafe-to-ask"),
                new OffersMore("agreement", "not-asked"),
                leads("public-interest no>do-not-share", "public-interest.unsafe no>get-urgent-advice"));
    }

    private static List<Departure> asks(String... questions) {
        return new ArrayList<>(Arrays.stream(questions).map(AsksMore::new).toList());
    }

    private static List<Departure> offers(String answer, String... questions) {
        return new ArrayList<>(Arrays.stream(questions)
                .map(question -> new OffersMore(question, answer))
                .toList());
    }

    /** Two arrows, as {@code state answer>target}; the second may leave out a state of the same id. */
    private static Departure leads(String printed, String ours) {
        String from = printed.split(" ", 2)[0];
        return new LeadsElsewhere(arrow(printed), arrow(ours.contains(" ") ? ours : from + " " + ours));
    }

    private static Arrow arrow(String written) {
        String[] parts = written.split("[ >]", 3);
        return new Arrow(parts[0], parts[1], parts[2]);
    }
}
