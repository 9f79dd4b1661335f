package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that reads as in the edition below is found there; one that reads differently, or shows more than its text, here. */
class OriginalsTest {
    private static final String HOST = "https://safe-to-share.example/";
    private static final String EDITION = "content/editions/devon/edition.yaml";

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    private SeveralEditions several;

    @BeforeEach
    void give() {
        several = SeveralEditions.in(folder);
        several.replace(EDITION, HOST + "england/", HOST + "devon/");
    }

    private String canonical(String page) throws IOException {
        return Jsoup.parse(Files.readString(out.resolve(page).resolve("index.html")))
                .select("link[rel=canonical]")
                .attr("href");
    }

    private void build() {
        assertThat(several.build("2026-11-22", out).err()).isEmpty();
    }

    @Test
    void aTextThatALayerChangedIsItsOwn() throws IOException {
        several.write("content/editions/devon/training.md", """
                        ---
                        sections:
                          what-your-partnership-adds: replaces 98e2eb130248bfec
                        sources: [law:ca-1989-s47]
                        reviewed: 2026-11-22
                        review-by: 2027-05-22
                        owner: Devon editor
                        ---
                        ## What your partnership adds

                        Devon has a course.
                        """);
        build();
        String map = Files.readString(out.resolve("devon/sitemap.xml"));
        assertThat(canonical("devon/training")).isEqualTo(HOST + "devon/training/");
        assertThat(map).contains("/devon/training/").doesNotContain("/devon/consent/");
        for (String same : new String[] {"consent", "golden-rules/rule-3", "glossary"}) {
            assertThat(canonical("devon/" + same)).isEqualTo(HOST + "england/" + same + "/");
        }
        for (String shows : new String[] {"contacts", "law", "checker", "changes", "search", "checker/protect"}) {
            assertThat(canonical("devon/" + shows)).isEqualTo(HOST + "devon/" + shows + "/");
        }
        assertThat(Files.readString(out.resolve("devon/consent/index.html")))
                .contains("property=\"og:url\" content=\"" + HOST + "devon/consent/\"");
        assertThat(canonical("kent/consent")).as("kent lies on the base alone").contains("/england/");
    }

    @Test
    void aFactWithAnotherValueMakesATextItsOwn() throws IOException {
        several.write("content/editions/devon/facts.yaml", "childrens-services: the Devon front door\n");
        build();
        assertThat(canonical("devon/significant-harm")).isEqualTo(HOST + "devon/significant-harm/");
        assertThat(canonical("devon/secure-sharing")).isEqualTo(HOST + "england/secure-sharing/");
    }

    @Test
    void anEditionThatIsNotPublishedIsNoOriginal() throws IOException {
        several.replace("content/editions/england/edition.yaml", "publish: true", "publish: false");
        build();
        assertThat(canonical("devon/consent")).isEqualTo(HOST + "devon/consent/");
    }
}
