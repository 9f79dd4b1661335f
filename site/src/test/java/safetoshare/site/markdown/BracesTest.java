package safetoshare.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nothing written between braces and a later citation is lost. */
class BracesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Say {name} and never ", "{law: x} then ", "\\{law:y} then "})
    void wordsBeforeACitationStay(String before) {
        Markdown markdown =
                new Markdown(reference -> Optional.of(new References.Reference("X", "/x")), Terms.of(Map.of()));
        assertThat(markdown.html(before + "{law:x}."))
                .isEqualTo("<p>" + before.replace("\\", "") + "<a class=\"cite\" href=\"/x\">X</a>.</p>\n");
    }
}
