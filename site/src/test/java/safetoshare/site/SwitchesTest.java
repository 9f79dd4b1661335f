package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.build.Project;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.dated.State;
import safetoshare.site.problem.Problems;

/** An edition has the switches of the edition below it, and the register follows them. */
class SwitchesTest {
    private static final String DUTY = "sharing-duty";
    private static final LocalDate DAY = LocalDate.parse("2027-04-01");

    @TempDir
    private Path folder;

    private SeveralEditions several = new SeveralEditions(new Project(Path.of("")));

    @BeforeEach
    void turnOn() {
        several = SeveralEditions.in(folder);
        SwitchedOn.in(several.project(), DUTY, DAY.toString(), "guidance-2026", DAY.toString());
    }

    private Guide guide(String id, LocalDate day) {
        Problems problems = new Problems();
        Editions editions = new Editions(folder, problems);
        Edition edition = editions.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Guide guide = editions.guide(edition, day);
        assertThat(problems.all()).isEmpty();
        return guide;
    }

    private static Law law(Guide guide, String id) {
        return Objects.requireNonNull(guide.law().get(id));
    }

    @Test
    void itsDayDecidesHowASwitchStands() {
        assertThat(guide("england", DAY.minusDays(1)).switches().state(DUTY)).isInstanceOf(State.Coming.class);
        assertThat(guide("england", DAY).switches().state(DUTY)).isInstanceOf(State.On.class);
        assertThat(guide("kent", DAY).switches().state(DUTY)).isInstanceOf(State.Off.class);
    }

    @Test
    void anEditionHasThoseOfTheOneBelowAndMayGiveItsOwn() {
        assertThat(guide("devon", DAY).sharingDutyOn()).isTrue();
        several.append("content/editions/devon/edition.yaml", """
                switches:
                  sharing-duty:
                    from: 2027-05-01
                    source: https://www.legislation.gov.uk/
                    checked-by: Devon adviser
                    checked: 2026-11-21
                """);
        Guide devon = guide("devon", DAY);
        assertThat(devon.sharingDutyOn()).isFalse();
        assertThat(devon.switches().isOn("guidance-2026")).isTrue();
        assertThat(guide("england", DAY).sharingDutyOn()).isTrue();
    }

    @Test
    void fromItsDayTheRegisterFollows() {
        Guide before = guide("england", DAY.minusDays(1));
        assertThat(law(before, "ca-2004-s16la").statusAt(DAY.minusDays(1))).isEqualTo("unsure");
        assertThat(law(before, "is-2024").statusAt(DAY.minusDays(1))).isEqualTo("unsure");
        Guide on = guide("england", DAY);
        assertThat(law(on, "ca-2004-s16la").statusAt(DAY)).isEqualTo("in-force");
        assertThat(law(on, "is-2026").statusAt(DAY)).isEqualTo("in-force");
        assertThat(law(on, "is-2024").statusAt(DAY)).isEqualTo("superseded");
        assertThat(law(guide("kent", DAY), "is-2024").statusAt(DAY)).isEqualTo("unsure");
    }

    @Test
    void whatASwitchEndedMayBeCitedOnEitherSideOfTheDay() {
        assertThat(law(guide("england", DAY), "is-2024").goneAt(DAY)).isFalse();
    }
}
