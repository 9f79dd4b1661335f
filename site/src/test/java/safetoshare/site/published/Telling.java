package safetoshare.site.published;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the panel must say of each line at an instant, by {@code java.time}. */
final class Telling {
    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final Locale ENGLISH = Locale.UK;

    /** So long may a line be open or closed before the page no longer tells until when. */
    private static final int DAYS_AHEAD = 15;

    private final Map<Line, List<Line.Open>> open = new LinkedHashMap<>();

    Telling(LocalDate first, LocalDate last, Set<LocalDate> holidays) {
        for (Line line : Line.ALL) {
            open.put(line, line.open(first.minusDays(40), last.plusDays(40), holidays));
        }
    }

    /** For each role, its state and what is said of it, without a number to call instead. */
    Map<String, String> at(Instant instant) {
        LocalDateTime now = instant.atZone(UK).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        Map<String, String> told = new TreeMap<>();
        open.forEach((line, spans) -> told.put(line.role(), said(line, now)));
        return told;
    }

    private String said(Line line, LocalDateTime now) {
        for (Line.Open span : open.getOrDefault(line, List.of())) {
            if (span.to().isAfter(now)) {
                return span.from().isAfter(now) ? closed(line, now, span.from()) : open(now, span.to());
            }
        }
        throw new IllegalStateException("the hours of " + line.role() + " do not reach " + now);
    }

    private static String open(LocalDateTime now, LocalDateTime to) {
        return to.isAfter(now.toLocalDate().plusDays(DAYS_AHEAD).atStartOfDay())
                ? "open: Open now, day and night."
                : "open: Open now, until " + when(now, to) + ".";
    }

    private String closed(Line line, LocalDateTime now, LocalDateTime from) {
        return "closed: Closed now. Opens again at " + when(now, from) + "."
                + (line.other().isEmpty() ? "" : " Call instead: " + instead(line, now));
    }

    /** The first who is open of those that a line hands over to. */
    private String instead(Line line, LocalDateTime now) {
        Line other = Line.ALL.stream()
                .filter(each -> each.role().equals(line.other()))
                .findFirst()
                .orElseThrow();
        return said(other, now).startsWith("open") ? other.role() : instead(other, now);
    }

    private static String when(LocalDateTime now, LocalDateTime then) {
        boolean midnight = then.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = then.toLocalDate().minusDays(midnight ? 1 : 0);
        long ahead = ChronoUnit.DAYS.between(now.toLocalDate(), day);
        String time = time(then.toLocalTime());
        if (ahead < 2) {
            return ahead == 1 ? time + " tomorrow" : time;
        }
        return time + " on " + day.format(DateTimeFormatter.ofPattern(ahead < 7 ? "EEEE" : "EEEE d MMMM", ENGLISH));
    }

    static String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        return time.equals(LocalTime.NOON)
                ? "midday"
                : time.format(DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "ha" : "h:mma", ENGLISH))
                        .toLowerCase(ENGLISH);
    }
}
