package safetoshare.checker.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks are drawn fairly from the whole bank, are the same for the same number, and are marked as the bank says. */
class PaperTest {
    private static final String SMALL = "one=20,two=31.42";
    private static final Bank BANK = bank(6, 12);

    private static Bank bank(int stages, int questions) {
        return new Bank(IntStream.range(0, stages)
                .mapToObj(stage -> new Bank.Stage(
                        "stage-" + stage,
                        IntStream.range(0, questions)
                                .mapToObj(each -> new Bank.Question(2 + each % 3, each % 2))
                                .toList()))
                .toList());
    }

    private static List<Paper> papers() {
        return IntStream.rangeClosed(0, Paper.LAST)
                .mapToObj(number -> Paper.draw(BANK, number))
                .toList();
    }

    @Test
    void aBankIsReadAsItIsTold() {
        assertThat(Objects.requireNonNull(Bank.read(BANK.line()))).isEqualTo(BANK);
        assertThat(Objects.requireNonNull(Bank.read(SMALL)).line()).isEqualTo(SMALL);
        assertThat(BANK.size()).isEqualTo(72);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one",
                "one=",
                "=20",
                "one=2",
                "one=2x",
                "one=10",
                "one=22",
                "one=20.",
                "one=20-31",
                "one=2/",
                "one=/0",
                "one=:0",
                "one=20,",
                ",one=20",
                "one=20 ",
                "one=200"
            })
    void whatIsNoBankIsNotRead(String line) {
        assertThat(Bank.read(line)).isNull();
        assertThat(Paper.line(line, 0, "")).isEqualTo("! The bank cannot be read.");
    }

    @Test
    void theLeastAndTheMostAnswersAreRead() {
        assertThat(Bank.read("one=21.98")).isNotNull();
        assertThat(Bank.read("one=99")).isNull();
    }

    @Test
    void everyCheckAsksDifferentQuestionsAndThreeOrFourOfEachStage() {
        for (Paper paper : papers()) {
            Set<String> questions = paper.asked().stream()
                    .map(each -> each.stage() + each.question())
                    .collect(Collectors.toSet());
            assertThat(questions).hasSize(Paper.SIZE);
            Map<String, Long> stages =
                    paper.asked().stream().collect(Collectors.groupingBy(Paper.Asked::stage, Collectors.counting()));
            assertThat(stages)
                    .containsOnlyKeys(BANK.stages().stream().map(Bank.Stage::id).toList());
            assertThat(stages.values()).containsOnly(3L, 4L);
        }
    }

    @Test
    void everyAnswerIsShownOnceAndTheRightOneIsKnown() {
        for (Paper paper : papers()) {
            for (Paper.Asked asked : paper.asked()) {
                Bank.Question question = BANK.stages()
                        .get(asked.stage().charAt(6) - '0')
                        .questions()
                        .get(asked.question());
                assertThat(asked.answers())
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.range(0, question.answers()).boxed().toList());
                assertThat(asked.answers().get(asked.right())).isEqualTo(question.right());
            }
        }
    }

    /** Of 200,000 questions asked, each of the 72 should come 2,778 times, and each place of the right answer of four about 12,000. */
    @Test
    void noQuestionAndNoPlaceIsPreferred() {
        Map<String, Integer> asked = new HashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        for (Paper paper : papers()) {
            first.merge(paper.asked().get(0).stage(), 1, Integer::sum);
            for (Paper.Asked each : paper.asked()) {
                asked.merge(each.stage() + "." + each.question(), 1, Integer::sum);
                if (each.answers().size() == 4) {
                    places.merge(each.right(), 1, Integer::sum);
                }
            }
        }
        assertThat(asked).hasSize(72);
        assertThat(asked.values()).allMatch(times -> times > 2_200 && times < 3_700);
        int all = places.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(places).hasSize(4);
        assertThat(places.values()).allMatch(times -> times > all * 0.24 && times < all * 0.26);
        assertThat(first).hasSize(6);
        assertThat(first.values()).allMatch(times -> times > 1_300 && times < 2_100);
    }

    @Test
    void checksOfDifferentNumbersDiffer() {
        assertThat(new HashSet<>(papers())).hasSize(Paper.LAST + 1);
        assertThat(Paper.draw(BANK, 7)).isEqualTo(Paper.draw(BANK, 7));
    }

    @Test
    void aSmallBankIsAskedWhole() {
        assertThat(Paper.draw(bank(2, 3), 1).asked()).hasSize(6);
        assertThat(Paper.draw(bank(1, 25), 1).asked()).hasSize(Paper.SIZE);
        assertThat(Paper.draw(
                                new Bank(List.of(
                                        BANK.stages().get(0),
                                        bank(1, 2).stages().get(0))),
                                1)
                        .asked())
                .hasSize(14);
    }

    /** Read and compared with the bank by hand: the right answers of SMALL are 0, 1 and 2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0    |     | one.0.10 two.0.012 two.1.2031 ?",
                "0    | 00  | one.0.10- two.0.012- two.1.2031 ?",
                "0    | 000 | one.0.10- two.0.012- two.1.2031+ -> again 1 one two",
                "1    | 111 | two.0.102- one.0.01- two.1.3120- -> again 0 two one",
                "1    | 202 | two.0.102- one.0.01+ two.1.3120+ -> again 2 two",
                "7    | 0   | two.1.3102- two.0.120 one.0.10 ?",
                "9999 | 111 | one.0.10+ two.1.0213+ two.0.210+ -> passed 3",
            })
    void aCheckIsToldInOneLine(int number, String given, String line) {
        assertThat(Paper.line(SMALL, number, given == null ? "" : given)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"-1", "10000"})
    void thereAreNoChecksOfOtherNumbers(int number) {
        assertThat(Paper.line(SMALL, number, "")).isEqualTo("! There is no check of this number.");
    }

    @Test
    void theFirstAndTheLastNumberAreChecks() {
        assertThat(Paper.line(SMALL, 0, "")).endsWith(" ?");
        assertThat(Paper.line(SMALL, Paper.LAST, "")).endsWith(" ?");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        Paper paper = Paper.draw(Objects.requireNonNull(Bank.read(SMALL)), 0);
        String most = paper.asked().stream()
                .map(each -> String.valueOf(each.answers().size() - 1))
                .collect(Collectors.joining());
        assertThat(Paper.line(SMALL, 0, most)).contains("->");
        List<String> wrong = new ArrayList<>(List.of("x", "/", " ", most + "0"));
        for (int i = 0; i < most.length(); i++) {
            wrong.add(most.substring(0, i) + (char) (most.charAt(i) + 1));
        }
        assertThat(wrong)
                .allSatisfy(given ->
                        assertThat(Paper.line(SMALL, 0, given)).isEqualTo("! These are no answers to this check."));
    }

    @Test
    void fourInFiveAreEnough() {
        Paper paper = Paper.draw(BANK, 3);
        assertThat(line(paper, 20)).endsWith(" -> passed 20");
        assertThat(line(paper, 16)).contains(" -> passed 16 ");
        assertThat(line(paper, 15)).contains(" -> again 15 ");
        assertThat(line(paper, 0)).contains(" -> again 0 ").doesNotContain("+");
    }

    @Test
    void theStagesToReadAgainAreToldOnceEachInTheOrderAsked() {
        Paper paper = Paper.draw(BANK, 3);
        List<String> stages =
                paper.asked().stream().map(Paper.Asked::stage).distinct().toList();
        assertThat(line(paper, 0)).endsWith("-> again 0 " + String.join(" ", stages));
        String last = paper.asked().get(19).stage();
        assertThat(line(paper, 19)).endsWith("-> passed 19 " + last);
    }

    @Test
    void eachAnswerIsMarkedAsSoonAsItIsGiven() {
        Paper paper = Paper.draw(BANK, 3);
        String right = given(paper, 20);
        String line = Paper.line(BANK.line(), 3, right.substring(0, 2));
        String[] questions = line.split(" ", -1);
        assertThat(questions).hasSize(21).endsWith("?");
        assertThat(questions[0]).endsWith("+");
        assertThat(questions[1]).endsWith("+");
        assertThat(questions[2]).matches("stage-[0-5]\\.\\d+\\.\\d+");
    }

    private static String line(Paper paper, int right) {
        return Paper.line(BANK.line(), 3, given(paper, right));
    }

    /** Answers of which only the first few are right. */
    private static String given(Paper paper, int right) {
        return IntStream.range(0, paper.asked().size())
                .mapToObj(i -> String.valueOf(
                        i < right
                                ? paper.asked().get(i).right()
                                : (paper.asked().get(i).right() + 1)
                                        % paper.asked().get(i).answers().size()))
                .collect(Collectors.joining());
    }
}
