package safetoshare.site.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.problem.Problems;

/** A part of a page is made again if and only if something that it asks of its model is another. */
class KeptTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    @TempDir
    private Path folder;

    private final Map<String, Object> model = new HashMap<>();

    /**
     * A word that tells when it is asked for.
     *
     * @param text the word
     */
    public record Word(String text) {
        /** The word. */
        public String getSaid() {
            MADE.incrementAndGet();
            return text;
        }
    }

    @BeforeEach
    void write() throws IOException {
        MADE.set(0);
        Files.writeString(
                folder.resolve("page.ftl"),
                "${frame} <@kept of=\"main\">${word.said}<#if more??>, ${more}</#if></@kept> ${frame}");
        Files.writeString(folder.resolve("broken.ftl"), "<@kept of=\"main of broken\">${word.said}${none}</@kept>");
        model.put("word", new Word("one"));
        model.put("frame", "A");
    }

    private String page(Templates templates) {
        Problems problems = new Problems();
        String page = templates.page("page.ftl", model, problems);
        assertThat(problems.all()).isEmpty();
        return page;
    }

    @Test
    void whatItDoesNotAskForMakesNoDifference() {
        Templates templates = new Templates(folder);
        assertThat(page(templates)).isEqualTo("A one A");
        model.put("frame", "B");
        model.put("word", new Word("one"));
        model.put("other", "unasked");
        assertThat(page(templates)).isEqualTo("B one B");
        assertThat(MADE).hasValue(1);
    }

    @Test
    void anotherValueIsShownAndTheFirstIsStillKept() {
        Templates templates = new Templates(folder);
        page(templates);
        model.put("word", new Word("two"));
        assertThat(page(templates)).isEqualTo("A two A");
        model.put("word", new Word("one"));
        assertThat(page(templates)).isEqualTo("A one A");
        assertThat(MADE).hasValue(2);
    }

    @Test
    void aValueThatWasMissingIsShownOnceItIsThereAndNotOnceItIsGone() {
        Templates templates = new Templates(folder);
        page(templates);
        model.put("more", "two");
        assertThat(page(templates)).isEqualTo("A one, two A");
        model.remove("more");
        assertThat(page(templates)).isEqualTo("A one A");
    }

    @Test
    void aPartThatFailedIsNotKept() {
        Templates templates = new Templates(folder);
        for (int time = 1; time <= 2; time++) {
            Problems problems = new Problems();
            templates.page("broken.ftl", model, problems);
            assertThat(problems.all()).hasSize(1);
            assertThat(MADE).hasValue(time);
        }
    }
}
