package safetoshare.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.TreeSet;

/** The bank holidays of a year by the rules that have made them so far; those that are proclaimed for once are not among them. */
public final class BankHolidayRules {
    private final int year;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private BankHolidayRules(int year) {
        this.year = year;
    }

    /** The days of a nation in a year. */
    public static TreeSet<LocalDate> of(String nation, int year) {
        BankHolidayRules rules = new BankHolidayRules(year);
        boolean scotland = nation.equals("scotland");
        rules.addOrNextWeekday(Month.JANUARY, 1);
        if (scotland) {
            rules.addOrNextWeekday(Month.JANUARY, 2);
            rules.addOrNextWeekday(Month.NOVEMBER, 30);
        }
        if (nation.equals("northern-ireland")) {
            rules.addOrNextWeekday(Month.MARCH, 17);
            rules.addOrNextWeekday(Month.JULY, 12);
        }
        rules.days.add(rules.easter().minusDays(2));
        if (!scotland) {
            rules.days.add(rules.easter().plusDays(1));
        }
        rules.addMonday(Month.MAY, false);
        rules.addMonday(Month.MAY, true);
        rules.addMonday(Month.AUGUST, !scotland);
        rules.addOrNextWeekday(Month.DECEMBER, 25);
        rules.addOrNextWeekday(Month.DECEMBER, 26);
        return rules.days;
    }

    private void addOrNextWeekday(Month month, int day) {
        LocalDate free = LocalDate.of(year, month, day);
        while (free.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || days.contains(free)) {
            free = free.plusDays(1);
        }
        days.add(free);
    }

    private void addMonday(Month month, boolean last) {
        LocalDate first = LocalDate.of(year, month, 1);
        days.add(first.with(
                last
                        ? TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)
                        : TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
    }

    /** Easter by Gauss's rule, with its two exceptions. */
    private LocalDate easter() {
        int m = 24;
        int n = 5;
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        int day = 22 + d + e;
        if (d == 29 && e == 6 || d == 28 && e == 6 && year % 19 > 10) {
            day -= 7;
        }
        return LocalDate.of(year, Month.MARCH, 1).plusDays(day - 1L);
    }
}
