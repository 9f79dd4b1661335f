package safetoshare.site.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.site.SoundProject;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Nations;
import safetoshare.site.source.Text;

/** National text is readable from the age of 14, and how easily each page is read is told word for word. */
class EditionEaseTest {
    private static final PageEase EASY = page("easy", "Call the police first. It is written down. One more is here.");
    private static final PageEase HARD = page(
            "hard",
            "Organisations responsible for safeguarding individuals necessarily establish proportionate procedures.",
            "Call the police first, before you do anything else that can wait.");
    private static final EditionEase BOTH = new EditionEase("anytown", "Anytown", List.of(EASY, HARD));

    private static PageEase page(String name, String... paragraphs) {
        String file = "content/base/" + name + ".md";
        List<Sentence> sentences = Stream.of(paragraphs)
                .flatMap(each -> Sentence.in(new Text(each, new Place(file, 12))).stream())
                .toList();
        return new PageEase(name + "/", "A page that is " + name, file, sentences);
    }

    static List<Edition> nations() {
        Editions editions = new Editions(SoundProject.top(), new Problems());
        return editions.all().stream()
                .filter(each -> Nations.ALL.contains(each.id()))
                .toList();
    }

    @Test
    void everyNationIsLookedAt() {
        assertThat(nations()).extracting(Edition::id).containsExactlyInAnyOrderElementsOf(Nations.ALL);
    }

    @ParameterizedTest
    @MethodSource("nations")
    void nationalTextIsReadableFromTheAgeOfFourteen(Edition nation) {
        Problems problems = new Problems();
        EditionEase ease =
                EditionEase.of(new Editions(SoundProject.top(), problems).guide(nation, LocalDate.of(2026, 11, 22)));
        assertThat(problems.all()).isEmpty();
        assertThat(ease.pages()).hasSizeGreaterThan(90);
        assertThat(ease.pages()).anyMatch(page -> page.measure().readingAge() > 11);
        assertThat(ease.tooHard()
                        .map(page -> page.file() + ": " + page.measure().readingAge()))
                .as("pages above reading age 14: see ./portal reading --edition %s", nation.id())
                .isEmpty();
    }

    /** What families and children read, and what they sign: up to the age at which somebody can read it. */
    @ParameterizedTest
    @CsvSource({
        "families/, 11",
        "forms/privacy-notice-children/, 11",
        "forms/privacy-notice/, 12",
        "forms/agreement/, 12",
        "forms/agreement-easy-read/, 9"
    })
    void whatFamiliesAndChildrenReadIsEasyEnough(String folder, double oldest) {
        List<PageEase> pages = EditionEase.of(new Editions(SoundProject.top(), new Problems())
                        .guide(nations().get(0), LocalDate.of(2026, 11, 22)))
                .pages()
                .stream()
                .filter(each -> each.page().startsWith(folder))
                .toList();
        assertThat(pages).isNotEmpty();
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(page.measure().readingAge()).as(page.file()).isLessThanOrEqualTo(oldest));
    }

    @Test
    void thePageThatIsHardestToReadComesFirst() {
        assertThat(BOTH.pages()).containsExactly(HARD, EASY);
        assertThat(BOTH.tooHard()).containsExactly(HARD);
    }

    @Test
    void peopleAreToldOfEachPageAndItsWorstSentences() {
        StringWriter told = new StringWriter();
        TextReport.tell(BOTH, new PrintWriter(told));
        assertThat(told.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
                Reading ease of Anytown: 2 texts, 1 above reading age 14

                content/base/hard.md: reading age 21.0, 21 words, 10.5 in a sentence, 12 in the longest, 0% passive: A page that is hard
                  content/base/hard.md:12: 36.2, 9 words: Organisations responsible for safeguarding individuals necessarily establish proportionate procedures.
                  content/base/hard.md:12: 9.8, 12 words: Call the police first, before you do anything else that can wait.

                content/base/easy.md: reading age 5.0, 12 words, 4.0 in a sentence, 4 in the longest, 33% passive: A page that is easy
                """);
    }

    @Test
    void programsAreToldTheSame() throws IOException {
        StringWriter told = new StringWriter();
        JsonReport.tell(BOTH, new PrintWriter(told));
        assertThat(told.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
                {
                  "edition" : "anytown",
                  "oldest" : 14,
                  "pages" : [ {
                    "page" : "hard/",
                    "title" : "A page that is hard",
                    "path" : "content/base/hard.md",
                    "readingAge" : 21.0,
                    "words" : 21,
                    "sentences" : 2,
                    "meanSentence" : 10.5,
                    "longestSentence" : 12,
                    "passivePercent" : 0,
                    "worst" : [ {
                      "path" : "content/base/hard.md",
                      "line" : 12,
                      "readingAge" : 36.2,
                      "words" : 9,
                      "passive" : false,
                      "text" : "Organisations responsible for safeguarding individuals necessarily establish proportionate procedures."
                    }, {
                      "path" : "content/base/hard.md",
                      "line" : 12,
                      "readingAge" : 9.8,
                      "words" : 12,
                      "passive" : false,
                      "text" : "Call the police first, before you do anything else that can wait."
                    } ]
                  }, {
                    "page" : "easy/",
                    "title" : "A page that is easy",
                    "path" : "content/base/easy.md",
                    "readingAge" : 5.0,
                    "words" : 12,
                    "sentences" : 3,
                    "meanSentence" : 4.0,
                    "longestSentence" : 4,
                    "passivePercent" : 33,
                    "worst" : [ ]
                  } ]
                }
                """);
    }
}
