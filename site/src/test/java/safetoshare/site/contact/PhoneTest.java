package safetoshare.site.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.problem.Problem;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Yaml;

/** Which numbers are taken for numbers, and what is said of the others. */
class PhoneTest {
    private final Problems problems = new Problems();

    private Fields fields(String name, String number) {
        return Yaml.fields(new SourceFile("a.yaml", name + ": \"" + number + "\"\n"), problems)
                .orElseThrow();
    }

    private Optional<Phone> phone(String number) {
        return Phone.read(fields("phone", number), "phone", problems);
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999",
                "112",
                "101",
                "105",
                "111",
                "116 123",
                "0808 800 5000",
                "0800 1111",
                "0300 123 6722",
                "020 7230 1212",
                "+44 20 7230 1212",
                "028 9025 9299"
            })
    void numbersThatCanBeDialledInTheUnitedKingdomAreTaken(String number) {
        assertThat(phone(number).orElseThrow().isExample()).isFalse();
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632 960001",
                "020 7946 0123",
                "07700 900123",
                "0808 157 0123",
                "+44 1632 960 999",
                "0113 496 0000",
                "0191 498 0999",
                "028 9649 6123",
                "029 2018 0456",
                "03069 990123",
                "0909 879 0001"
            })
    void numbersThatAreKeptForDramaAreExamples(String number) {
        assertThat(phone(number).orElseThrow().isExample()).isTrue();
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01632 961001, the number 01632 961001 is not a number of the United Kingdom. Check each digit against its source.",
        "01332, the number 01332 is not a number of the United Kingdom. Check each digit against its source.",
        "0808 800 500, the number 0808 800 500 is not a number of the United Kingdom. Check each digit against its source.",
        "+33 1 42 68 53 00, the number +33 1 42 68 53 00 is not a number of the United Kingdom. Check each digit against its source.",
        "998, the number 998 is not a number of the United Kingdom. Check each digit against its source.",
        "999 or 112, the number 999 or 112 cannot be dialled. Write digits and spaces only."
    })
    void othersAreToldWordForWord(String number, String problem) {
        phone(number);
        assertThat(told()).containsExactly("a.yaml:1: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18000", "18001 101", "18001 01632 960001", "18001 0808 800 5000"})
    void aTextRelayNumberIsTheRelayAndThenANumber(String number) {
        assertThat(Phone.readRelay(fields("relay", number), "relay", problems)).isPresent();
        assertThat(told()).isEmpty();
    }

    @Test
    void aTextRelayNumberWithoutTheRelayIsAProblem() {
        Phone.readRelay(fields("relay", "0808 800 5000"), "relay", problems);
        assertThat(told())
                .containsExactly(
                        "a.yaml:1: the text relay number 0808 800 5000 does not begin with 18001. Write 18001 and then the number.");
    }
}
