package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.build.Project;

/** A version more of the golden rules is data alone: here one of 2026, which has the rules of 2024 in the opposite order. */
class RuleVersionsTest {
    private static final int RULES = 7;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publishWithTheRulesOf2026() throws IOException {
        Project project = SoundProject.copyTo(folder);
        for (int rule = 1; rule <= RULES; rule++) {
            Path page = folder.resolve("content/base/golden-rules/rule-" + rule + ".md");
            String added = "\n    now: [2026-R%d]\n  \"2026\":\n    says: New %d.\n    changed: Moved to %d.\n---\n"
                    .formatted(RULES + 1 - rule, rule, rule);
            Files.writeString(page, Files.readString(page).replaceFirst("\n---\n", added));
        }
        assertThat(CommandRun.of(project, "build", "--pages-only", "--as-at", "2026-11-22", "--out", folder + "/site"))
                .satisfies(run -> assertThat(run.err()).isEmpty())
                .returns(0, CommandRun::status);
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(folder.resolve("site/england/golden-rules/" + name + "/index.html"));
    }

    @Test
    void allFiveStandSideBySideRuleByRule() throws IOException {
        List<Element> rules = page("versions").select("main section:has(.compare)");
        assertThat(rules)
                .hasSize(RULES)
                .allSatisfy(rule -> assertThat(rule.select("h3").eachText())
                        .containsExactly("2008", "2015", "2018", "2024", "2026"));
        assertThat(rules.get(2).text()).endsWith("2026 New 3. What changed: Moved to 3.");
    }

    @Test
    void aRulesOwnPageShowsTheTwoNewestSideBySide() throws IOException {
        Document page = page("rule-3");
        assertThat(page.select(".compare h3").eachText())
                .containsExactly("2024 version, in our words", "2026 version, in our words");
        assertThat(page.select(".compare .govuk-tag--green").eachText()).containsExactly("Newest we have seen");
        assertThat(page.select("section[aria-labelledby=2024-r3] a").eachText())
                .containsExactly("golden rule 5 of 2026");
    }

    @Test
    void anOldPosterIsFollowedFromVersionToVersion() throws IOException {
        Document page = page("old-posters");
        assertThat(page.select(".contents a").eachText())
                .hasSize(RULES + 3)
                .contains("Rule 3 of 2008, 2015 or 2018: now rule 4", "Rule 3 of 2024: now rule 5");
        Element advice =
                Objects.requireNonNull(page.getElementById("from_2008-r3")).nextElementSibling();
        assertThat(Objects.requireNonNull(advice).text())
                .contains("Now it says (2026)", "Rule 4: Get advice promptly New 4. What changed: Moved to 4.");
        assertThat(page.select("h2").eachText()).doesNotContain("On no older poster");
    }
}
