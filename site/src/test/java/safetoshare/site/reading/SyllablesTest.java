package safetoshare.site.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many syllables words have, as a dictionary divides them. */
class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "1, a I the see share shared asked changed child school law laws names called needs risk harm through though",
        "1, tell 1989 47 who whose one once where here there tried cause health guard quite eyes owe red led",
        "2, children consent sharing agree agreed needed police duty danger language table people tables useless",
        "2, going being trying seeing doctor parents worried cases places changes judgement safely careful settled hated",
        "2, someone sometimes something homework lifetime therefore hundred client quiet colleague refuse guidance",
        "2, social special nation partial region cushion science lion require believe receive conscience",
        "3, safeguarding protection agreement family serious area idea enabled remember following understand compliance",
        "3, parliament official potential evidence difference media video religious previous period violent",
        "3, somebody anything carefully organise violence quality actual usual radio opinion",
        "4, information situation immediate appropriate material experience society associate variety",
        "4, community professional reasonable authority",
        "5, individual organisation university possibility NSPCC",
        "3, NHS DPO ICO",
        "4, GDPR",
        "2, GPs",
        "4, well-understood",
        "5, multi-agency's",
    })
    void areCountedByTheLettersOfAWord(int count, String words) {
        for (String word : words.split(" ")) {
            assertThat(Syllables.of(word)).as(word).isEqualTo(count);
        }
    }
}
