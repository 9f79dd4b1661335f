package safetoshare.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of a long text only those words are kept that tell it from others. */
class TellingTest {
    private static Entry entry(String title, String text) {
        return new Entry(Entry.Kind.SECTION, "Page", title, "page/", "", "", List.of(), List.of("synonym"), text);
    }

    private static Map<String, List<Integer>> telling(String... texts) {
        List<Entry> entries = new ArrayList<>();
        for (String text : texts) {
            entries.add(entry("Heading", text));
        }
        for (int i = 0; i < 40; i++) {
            entries.add(entry("Other", "common words of number" + i));
        }
        return new Telling(entries, Set.of("the")).first();
    }

    @Test
    void whatIsSaidOftenHereAndSeldomElsewhereTells() {
        assertThat(telling("common words: safety safety solicitor solicitor solicitors the the the"))
                .containsEntry("solicitor", List.of(0))
                .doesNotContainKeys("common", "the", "solicitors");
    }

    @Test
    void wordsOfTheTitleAndOtherWordsForItAreNotSentTwice() {
        assertThat(telling("page page headings heading synonyms synonym whistle"))
                .containsKey("whistle")
                .doesNotContainKeys("page", "heading", "headings", "synonym", "synonyms");
    }

    @Test
    void numbersAreNoWords() {
        assertThat(telling("2018 2018 2018 47 47 47")).doesNotContainKeys("2018", "47");
    }

    @Test
    void aWordIsSentAsItIsMostOftenWritten() {
        assertThat(telling("refused refused refusing", "refused refusing refused"))
                .containsEntry("refused", List.of(0, 1));
    }
}
