package safetoshare.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safetoshare.site.status.ThreeLayers.KENT;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.AnotherMachine;
import safetoshare.site.CommandRun;
import safetoshare.site.build.Project;

/** The calendars that status writes can be read by calendars. */
class OwnersCalendarTest {
    private static final String KENT_CALENDAR = "site/target/status/kent.ics";

    @TempDir
    private Path folder;

    private ThreeLayers layers = new ThreeLayers(new Project(Path.of("")), null);

    @BeforeEach
    void write() {
        layers = ThreeLayers.in(folder);
    }

    private List<VEvent> events(String path) {
        List<ICalendar> calendars = Biweekly.parse(layers.read(path)).all();
        assertThat(calendars).hasSize(1);
        assertThat(calendars.get(0).validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendars.get(0).getEvents();
    }

    @Test
    void eachEditionHasItsOwnDatesWhetherDueOrNot() {
        layers.history().write("content/editions/kent/contacts.yaml", """
                        kent-hub:
                          name: The Kent hub; day, night
                          for: You think a child needs help.
                          group: Your area
                          phone: 01634 334466
                          source: the service's own page
                          checked:
                            on: 2026-11-01
                            by: Kent manager
                            how: rang
                            again-by: 2026-12-10
                        """);
        layers.status();
        assertThat(events(KENT_CALENDAR))
                .extracting(
                        event -> event.getUid().getValue(),
                        event -> event.getSummary().getValue(),
                        event -> event.getDateStart()
                                .getValue()
                                .getRawComponents()
                                .toString(),
                        event -> event.getDateStart().getValue().hasTime(),
                        event -> event.getDescription().getValue(),
                        event -> event.getUrl().getValue())
                .containsExactly(
                        tuple(
                                "content/editions/kent/contacts.yaml/kent-hub@safe-to-share",
                                "Check that this contact is right: The Kent hub; day, night (Kent manager)",
                                "20261210T000000",
                                false,
                                "For: Kent manager\nFile: content/editions/kent/contacts.yaml\n"
                                        + "Page: https://safe-to-share.example/kent/contacts/",
                                "https://safe-to-share.example/kent/contacts/"),
                        tuple(
                                KENT + "@safe-to-share",
                                "Review: Talking to schools (Kent editor)",
                                "20270115T000000",
                                false,
                                "For: Kent editor\nFile: " + KENT
                                        + "\nPage: https://safe-to-share.example/kent/schools/",
                                "https://safe-to-share.example/kent/schools/"));
        assertThat(layers.project().top().resolve("site/target/status/base.ics"))
                .as("what was not asked for")
                .doesNotExist();
    }

    @Test
    void oneFileHoldsAllThatIsListed() {
        Path file = folder.resolve("out/owners.ics");
        layers.statusOf("--calendar", file.toString());
        List<VEvent> events = events("out/owners.ics");
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .contains(
                        "Review: Talking to schools (Kent editor)",
                        "Review: Talking to schools (Dover editor)",
                        "Review: Talking to schools (National content editor)")
                .anyMatch(summary -> summary.matches("Look up the law again: \\d+ entries \\(.+\\)"));
        assertThat(layers.project().top().resolve(KENT_CALENDAR)).doesNotExist();
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardSays() throws Exception {
        layers.statusOf();
        byte[] bytes = Files.readAllBytes(layers.project().top().resolve("site/target/status/base.ics"));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void theSameSourcesAndDayGiveTheSameBytesAnywhere() throws Exception {
        String told = layers.statusOf().out();
        String once = layers.read(KENT_CALENDAR) + layers.read("site/target/status/base.ics");
        CommandRun run = AnotherMachine.run(
                List.of("user.timezone=Pacific/Auckland", "user.language=ar", "user.country=EG"),
                layers.project().top(),
                "status",
                "--as-at",
                ThreeLayers.DAY);
        assertThat(run.out()).isEqualTo(told);
        assertThat(layers.read(KENT_CALENDAR) + layers.read("site/target/status/base.ics"))
                .isEqualTo(once);
    }

    @Test
    void anEventMovesWithItsDayAndGoesWithItsFile() {
        layers.history().replace(KENT, "review-by: 2027-01-15", "review-by: 2028-01-15");
        layers.status();
        assertThat(events(KENT_CALENDAR)).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(KENT + "@safe-to-share");
            assertThat(event.getDateStart().getValue().getRawComponents().getYear())
                    .isEqualTo(2028);
        });
        layers.history().delete(KENT).delete(ThreeLayers.DOVER);
        layers.status();
        assertThat(layers.project().top().resolve(KENT_CALENDAR)).doesNotExist();
    }
}
