package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.Proof;

/** The panel that tells whom to call now says what is true at that moment in the United Kingdom, wherever the device is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NowTest {
    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST = FIRST.plusYears(1);
    private static final List<LocalDate> CLOCK_CHANGES = List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31));
    private static final List<String> ZONES = List.of("Europe/London", "Pacific/Auckland", "America/Los_Angeles", "UTC");

    /** What is said of every line: its state, and its words without the number to call instead. */
    private static final String SAID = "() => Object.fromEntries([...document.querySelectorAll('#now li[data-hours]')]"
            + ".map((line) => [line.dataset.role, `${line.dataset.state}: ${line.querySelector('p').textContent}`"
            + ".replace(line.querySelector('p a.now__name')?.textContent ?? '-', line.dataset.otherwise)"
            + ".replace(/ *[\\d ]+ \\(.*\\)\\s*$/, '').replace(/, (?!until|day)/g, ' ').trim()]))";

    private Anytown anytown;

    @BeforeAll
    void build(@TempDir Path folder) {
        anytown = new Anytown(folder);
    }

    private Visit visit(String zone, boolean scripting, String page) {
        return new Visit(
                Chromium.browser()
                        .newContext(new NewContextOptions()
                                .setLocale("en-US")
                                .setTimezoneId(zone)
                                .setJavaScriptEnabled(scripting)),
                anytown.address(page));
    }

    private Page at(Visit visit, String instant) {
        return at(visit.page(), Instant.parse(instant));
    }

    /** Shows the page again at an instant. */
    private static Page at(Page page, Instant instant) {
        page.clock().setFixedTime(instant.toEpochMilli());
        page.evaluate("dispatchEvent(new Event('pageshow'))");
        return page;
    }

    /** Every instant at which something may go wrong, and some others, over a year. */
    private static Set<Instant> instants() {
        Set<Instant> instants = new TreeSet<>();
        Anytown.holidays().stream()
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                .forEach(day -> {
                    addAround(day.atStartOfDay(UK).toInstant(), instants);
                    addAround(day.plusDays(1).atStartOfDay(UK).toInstant(), instants);
                    List.of(8, 9, 10, 12, 17, 23)
                            .forEach(hour -> instants.add(
                                    day.atTime(hour, 1).atZone(UK).toInstant()));
                });
        for (LocalDate change : CLOCK_CHANGES) {
            Instant start = change.atStartOfDay(UK).toInstant();
            for (int minutes = -60; minutes <= 240; minutes += 5) {
                instants.add(start.plus(minutes, ChronoUnit.MINUTES));
            }
        }
        for (int day = 0; day < 7; day++) {
            for (String time : List.of("08:30", "09:00", "12:30", "13:15", "16:30", "17:00", "18:00")) {
                addAround(FIRST.plusDays(day).atTime(LocalTime.parse(time)).atZone(UK).toInstant(), instants);
            }
        }
        new Random(4)
                .longs(150, FIRST.atStartOfDay(UK).toEpochSecond(), LAST.atStartOfDay(UK).toEpochSecond())
                .forEach(second -> instants.add(Instant.ofEpochSecond(second)));
        return instants;
    }

    private static void addAround(Instant instant, Set<Instant> instants) {
        instants.addAll(List.of(instant.minusSeconds(1), instant, instant.plusSeconds(60)));
    }

    @Test
    void isRightAtEveryInstantOfAYearInEveryZone() throws IOException {
        Telling telling = new Telling(FIRST, LAST, Anytown.holidays());
        Set<Instant> instants = instants();
        assertThat(instants).hasSizeGreaterThan(400);
        int compared = 0;
        for (String zone : ZONES) {
            try (Visit visit = visit(zone, true, Anytown.CONTACTS)) {
                for (Instant instant : instants) {
                    Map<String, String> expected = telling.at(instant);
                    Map<?, ?> said = new TreeMap<>((Map<?, ?>) at(visit.page(), instant).evaluate(SAID));
                    said.keySet().retainAll(expected.keySet());
                    assertThat(said.toString())
                            .as("%s on a device in %s", instant.atZone(UK), zone)
                            .isEqualTo(expected.toString());
                    compared += expected.size();
                }
                assertThat(visit.faults()).isEmpty();
            }
        }
        Proof.row(
                "80-who-to-call-now",
                "Who to call now: lines compared with java.time",
                compared + " at " + instants.size() + " instants in " + ZONES.size() + " zones");
    }
}
