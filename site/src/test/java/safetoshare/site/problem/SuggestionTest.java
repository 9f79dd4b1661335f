package safetoshare.site.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested to someone who wrote a name that is not known. */
class SuggestionTest {
    private static final List<String> FIELDS = List.of("title", "summary", "review-by", "reviewed", "order");

    @ParameterizedTest
    @CsvSource({"reveiw-by, review-by", "review_by, review-by", "titel, title", "Title, title", "summry, summary"})
    void theNearestNameIsSuggestedWhereOneIsNear(String wrong, String meant) {
        assertThat(Suggestion.of(wrong, FIELDS)).isEqualTo("Did you mean " + meant + "?");
    }

    @Test
    void everyNameIsListedInOrderWhereNoneIsNear() {
        assertThat(Suggestion.of("telephone", FIELDS))
                .isEqualTo("Choose from: order, review-by, reviewed, summary, title.");
    }

    @Test
    void ofTwoNamesEquallyNearTheFirstInTheAlphabetIsSuggestedWhateverTheirOrder() {
        assertThat(Suggestion.of("cat", List.of("rat", "bat"))).isEqualTo("Did you mean bat?");
        assertThat(Suggestion.of("cat", List.of("bat", "rat"))).isEqualTo("Did you mean bat?");
    }

    @Test
    void aLongNameMayDifferInAThirdOfItsLetters() {
        assertThat(Suggestion.of("childrens-services", List.of("childrens-social-care", "police")))
                .isEqualTo("Choose from: childrens-social-care, police.");
        assertThat(Suggestion.of("child-social-care", List.of("childrens-social-care", "police")))
                .isEqualTo("Did you mean childrens-social-care?");
    }

    @Test
    void ofManyNamesOnlyTheLeastFarAreListed() {
        List<String> numbers =
                IntStream.range(10, 40).mapToObj(number -> "rule-" + number).toList();

        assertThat(Suggestion.of("telephone", numbers))
                .isEqualTo("There are 30, such as rule-10, rule-11, rule-12, rule-13, rule-14.");
        assertThat(Suggestion.of("x".repeat(101), numbers))
                .isEqualTo("There are 30, such as rule-10, rule-11, rule-12, rule-13, rule-14.");
    }
}
