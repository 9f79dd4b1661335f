package safetoshare.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names are found in the words of a text. */
class NamesTest {
    private static final Names NAMES = new Names(Map.of(
            "Children Act 1989", "act",
            "Children Act 1989, section 47", "section",
            "Children Act 1989, section 47(9)", "part",
            "Children's Act", "apostrophe",
            "UK GDPR", "uk",
            "GDPR", "eu",
            "(unreadable)", "nothing"));

    /** What is named in running text, each as {@code words>what}. */
    private static List<String> named(String markdown) {
        return NAMES.in(Prose.of(markdown).running()).stream()
                .map(hit -> hit.words().replaceAll("[\\s\\x00]+", " ") + ">" + hit.id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Children Act 1989 says. | Children Act 1989>act",
                "Children Act 1989, section 47 | Children Act 1989, section 47>section",
                "Children Act 1989, section 47(9). | Children Act 1989, section 47(9)>part",
                "Children Act 1989, section 48 | Children Act 1989>act",
                "under the Children Act 1989's rules | Children Act 1989>act",
                "the UK GDPR | UK GDPR>uk",
                "the EU GDPR | GDPR>eu",
                "the Children’s Act | Children’s Act>apostrophe"
            })
    void theLongestNameIsFound(String text, String found) {
        assertThat(named(text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "the children act 1989",
        "the Children Act 19891",
        "the Grandchildren Act 1989",
        "the GDPR-like rules",
        "the pre-GDPR days",
        "the Children and Act 1989"
    })
    void onlyWholeWordsAsWrittenAreNames(String text) {
        assertThat(named(text)).isEmpty();
    }

    @Test
    void aNameRunsOverTheEndOfALineAndNotOverThatOfAParagraph() {
        assertThat(named("The Children\nAct 1989.")).containsExactly("Children Act 1989>act");
        assertThat(named("- > The Children\n  > Act 1989.")).containsExactly("Children Act 1989>act");
        assertThat(named("The Children\n\nAct 1989.")).isEmpty();
        assertThat(named("| UK | GDPR |\n|---|---|\n| UK | x |\n")).containsExactly("GDPR>eu");
    }

    @Test
    void eachNameIsFoundWhereItStands() {
        String text = "**GDPR** and ({law:x}) the UK GDPR";
        assertThat(NAMES.in(Prose.of(text).running()))
                .extracting(Names.Hit::start)
                .containsExactly(2, 27);
    }
}
