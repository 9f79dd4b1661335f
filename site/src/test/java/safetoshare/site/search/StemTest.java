package safetoshare.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are compared without what English adds to one and the same word. */
class StemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "share shared shares sharing",
                "agree agreed agreeing agreement",
                "refer referred referring referral referrals",
                "refuse refused refusal refusing",
                "worry worried worries worrying",
                "record recorded recording records",
                "radicalise radicalised radicalisation radicalization",
                "abuse abused abuser abusing",
                "family families",
                "exploit exploited exploitation"
            })
    void pluralTenseAndSpellingMakeNoDifference(String family) {
        assertThat(Stem.words(family).stream().map(Stem::of).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"police policy", "consent concern", "law lawful", "hub hubris", "mash mask"})
    void wordsThatOnlyLookAlikeStayApart(String pair) {
        assertThat(Stem.words(pair).stream().map(Stem::of).distinct()).hasSize(2);
    }

    @Test
    void wordsAreInLowerCaseWithoutApostrophesAndSigns() {
        assertThat(Stem.words("Children's \u201csocial\u201d care\u2019s: 24/7"))
                .containsExactly("childrens", "social", "cares", "24", "7");
    }

    @Test
    void shortWordsKeepTheirLetters() {
        assertThat(List.of("is", "us", "red", "thing", "need").stream().map(Stem::of))
                .containsExactly("is", "us", "red", "thing", "need");
    }
}
