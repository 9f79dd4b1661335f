package safetoshare.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
import safetoshare.site.Shows;

/** The panel that tells whom to call now says what is true at that moment in the United Kingdom, wherever the device is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NowTest {
    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST = FIRST.plusYears(1);
    private static final List<LocalDate> CLOCK_CHANGES = List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31));
    private static final List<String> ZONES =
            List.of("Europe/London", "Pacific/Auckland", "America/Los_Angeles", "UTC");

    /** What is said of every line: its state and its words, with the role in place of the name and number to call instead. */
    private static final String SAID = """
            () => Object.fromEntries([...document.querySelectorAll('#now li[data-hours]')].map((line) => {
              const said = line.querySelector('p').cloneNode(true);
              for (const name of said.querySelectorAll('.now__name')) name.replaceWith(name.hash.slice(1));
              for (const number of said.querySelectorAll('.now__tel')) number.replaceWith('');
              const words = said.textContent.replace(/day, (?=\\d)/g, 'day ').replace(/ +/g, ' ').trim();
              return [line.dataset.role, `${line.dataset.state}: ${words}`];
            }))""";

    private static final List<String> ORDER = List.of("open", "unknown", "closed", "no-number");

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
                            .forEach(hour ->
                                    instants.add(day.atTime(hour, 1).atZone(UK).toInstant()));
                });
        for (LocalDate change : CLOCK_CHANGES) {
            Instant start = change.atStartOfDay(UK).toInstant();
            for (int minutes = -60; minutes <= 240; minutes += 5) {
                instants.add(start.plus(minutes, ChronoUnit.MINUTES));
            }
        }
        for (int day = 0; day < 7; day++) {
            for (String time : List.of("08:30", "09:00", "12:30", "13:15", "16:30", "17:00", "18:00")) {
                addAround(
                        FIRST.plusDays(day)
                                .atTime(LocalTime.parse(time))
                                .atZone(UK)
                                .toInstant(),
                        instants);
            }
        }
        new Random(4)
                .longs(
                        150,
                        FIRST.atStartOfDay(UK).toEpochSecond(),
                        LAST.atStartOfDay(UK).toEpochSecond())
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
                    Map<?, ?> said =
                            new TreeMap<>((Map<?, ?>) at(visit.page(), instant).evaluate(SAID));
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

    @Test
    void theHandOverIsShownWithItsNumberAndWhetherItWasChecked() {
        try (Visit visit = visit("UTC", true, Anytown.CONTACTS)) {
            Page page = at(visit, "2026-11-23T20:00:00Z");
            Locator line = page.locator("#now li[data-role=childrens-social-care]");
            PlaywrightAssertions.assertThat(line.locator("> .now__tel")).isHidden();
            PlaywrightAssertions.assertThat(line)
                    .containsText("Call instead: Anytown out-of-hours team 01632 960002 (check out of date)");
            PlaywrightAssertions.assertThat(line.locator("p a[href='tel:01632960002']"))
                    .isVisible();
        }
    }

    @Test
    void whoIsOpenComesFirstAfterEmergenciesThenWhoseHoursAreNotKnownThenWhoIsClosed() {
        try (Visit visit = visit("UTC", true, Anytown.CONTACTS)) {
            for (String instant : List.of("2026-11-23T11:00:00Z", "2026-11-23T23:00:00Z", "2026-12-25T11:00:00Z")) {
                List<String> states = at(visit, instant)
                        .locator("#now li")
                        .evaluateAll("(lines) => lines.map((line) => line.dataset.state)")
                        .toString()
                        .transform(text ->
                                List.of(text.substring(1, text.length() - 1).split(", ")));
                assertThat(states)
                        .isSortedAccordingTo(Comparator.comparing(ORDER::indexOf))
                        .containsAll(ORDER);
                PlaywrightAssertions.assertThat(visit.page().locator("#now li").first())
                        .hasAttribute("data-role", "police-emergency");
            }
        }
    }

    @Test
    void itSaysWhenTheBankHolidaysHaveRunOutAndWhenTodayIsOne() {
        try (Visit visit = visit("UTC", true, Anytown.CONTACTS)) {
            at(visit, "2028-12-31T23:59:00Z");
            PlaywrightAssertions.assertThat(visit.page().locator("#now-ended")).isHidden();
            PlaywrightAssertions.assertThat(visit.page().locator("#now-holiday"))
                    .isHidden();
            at(visit, "2029-01-01T00:00:00Z");
            PlaywrightAssertions.assertThat(visit.page().locator("#now-ended"))
                    .hasText("We do not know the bank holidays after 31 December 2028."
                            + " On a bank holiday, what stands here may be wrong.");
            at(visit, "2026-12-28T12:00:00Z");
            PlaywrightAssertions.assertThat(visit.page().locator("#now-ended")).isHidden();
            PlaywrightAssertions.assertThat(visit.page().locator("#now-holiday"))
                    .isVisible();
        }
    }

    @Shows("2.2.2")
    @Test
    void itIsRefreshedEachMinuteAndWhoeverIsOnALineStaysThere() {
        try (Visit visit = visit("UTC", true, Anytown.CONTACTS)) {
            Page page = visit.page();
            page.clock().install(new Clock.InstallOptions().setTime("2026-11-23T08:59:30Z"));
            page.reload();
            Locator line = page.locator("#now li[data-role=childrens-social-care]");
            PlaywrightAssertions.assertThat(line).hasAttribute("data-state", "closed");
            line.locator("> a").focus();
            page.clock().runFor(31_000);
            PlaywrightAssertions.assertThat(line).hasAttribute("data-state", "open");
            PlaywrightAssertions.assertThat(page.locator("#now-time")).containsText("9am on Monday");
            PlaywrightAssertions.assertThat(line.locator("> a")).isFocused();
        }
    }

    @Test
    void withScriptingOffThereIsNoPanelAndEveryLineHasItsHours() {
        try (Visit visit = visit("UTC", false, Anytown.CONTACTS)) {
            PlaywrightAssertions.assertThat(visit.page().locator("#now")).isHidden();
            PlaywrightAssertions.assertThat(visit.page().locator(".hours:visible"))
                    .hasCount(Line.ALL.size() - 2);
            assertThat(visit.page().locator("#adult-social-care ~ .hours").innerText())
                    .contains("Monday to Friday", "8:30am to 6pm", "Saturday", "Bank holidays", "10am to midday");
            assertThat(visit.page().locator("#childrens-social-care ~ p").allInnerTexts())
                    .contains(
                            "When it is closed, call: Anytown out-of-hours team",
                            "Text relay: 18001 01632 960001",
                            "Email: hub@anytown.example");
        }
    }

    @Test
    void everyNumberSaysBesideItWhetherAnybodyHasCheckedIt() {
        try (Visit visit = visit("UTC", false, Anytown.CONTACTS)) {
            Page page = visit.page();
            assertThat(page.locator("#childrens-social-care ~ .contact__check").innerText())
                    .isEqualTo("Nobody has checked this number. Where we saw it: made up for tests.");
            assertThat(page.locator("#out-of-hours ~ .contact__check").innerText())
                    .isEqualTo("Last checked on 20 May 2026 by Partnership business manager (rang the number)."
                            + " It was due again by 20 August 2026, which has passed. It may have changed.");
            assertThat(page.locator("#adult-social-care ~ p").allInnerTexts())
                    .contains("Last checked on 20 November 2026 by Partnership business manager (rang the number)."
                            + " Due again by 20 February 2027.");
        }
    }

    @Test
    void itKeepsNothingAndAsksNothingOfAnybody() {
        try (Visit visit = visit("UTC", true, Anytown.CONTACTS)) {
            at(visit, "2026-11-23T08:59:30Z");
            assertThat(visit.requests()).allMatch(each -> each.startsWith(anytown.address("anytown/")));
            assertThat(visit.context().cookies()).isEmpty();
            assertThat(visit.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }
}
