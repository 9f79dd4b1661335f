package safetoshare.site.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a date says that is known by its year or month alone. */
class KnownDateTest {

    @ParameterizedTest
    @CsvSource({
        "1998, 1998-01-01, 1998-12-31, 1998",
        "2014-09, 2014-09-01, 2014-09-30, September 2014",
        "2024-02, 2024-02-01, 2024-02-29, February 2024",
        "2018-05-25, 2018-05-25, 2018-05-25, 25 May 2018"
    })
    void itIsSaidAsFarAsItIsKnown(String written, LocalDate first, LocalDate last, String words) {
        KnownDate date = KnownDate.of(written).orElseThrow();
        assertThat(date).isEqualTo(new KnownDate(written, first, last));
        assertThat(date.words(Locale.UK)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1998, 1997-12-31, 1998-01-01", "2014-09, 2014-08-31, 2014-09-01", "2018-05-25, 2018-05-24, 2018-05-25"
    })
    void itHasComeOnTheFirstDayThatItMayBe(String written, LocalDate before, LocalDate on) {
        KnownDate date = KnownDate.of(written).orElseThrow();
        assertThat(date.hasComeBy(before)).isFalse();
        assertThat(date.hasComeBy(on)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "98", "0998", "19980", "1998-9", "1998-13", "1998-02-30", "1998-09-", "May 1998", "２０１８"})
    void whatIsNoDateIsNone(String written) {
        assertThat(KnownDate.of(written)).isEmpty();
    }
}
