package safetoshare.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters of a Markdown text are words that readers see. */
class ProseTest {
    private static String shown(String words) {
        return words.replaceAll("\\x00+", "_");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain words. | Plain words.",
                "See **bold** words. | See _bold_ words.",
                "See `code` here. | See _ here.",
                "See {law:x} here. | See _ here.",
                "See <b>here</b>. | See _here_."
            })
    void signsCodeAndCitationsAreBlank(String markdown, String words) {
        Prose prose = Prose.of(markdown);
        assertThat(shown(prose.all())).isEqualTo(words);
        assertThat(prose.running()).isEqualTo(prose.all()).hasSameSizeAs(markdown);
    }

    @Test
    void runningTextIsWithoutHeadingsAndLinks() {
        Prose prose = Prose.of("## A heading\nSee [a link](/x.md) here.\n");
        assertThat(shown(prose.all())).isEqualTo("_A heading_See _a link_ here._");
        assertThat(shown(prose.running())).isEqualTo("_See _ here._");
    }
}
