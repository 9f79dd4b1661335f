package safetoshare.site.status;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The days by which owners are to look at something again, as an iCalendar file. Each is an event of a whole day, as
 * calendars show events everywhere and tasks only here and there. Entries of the register that one role is to look up by one
 * day are one event.
 */
public final class OwnersCalendar {
    private static final String PRODUCT = "-//Safe to Share//status//EN";
    private static final String HOST = "@safe-to-share";
    /** The library counts characters, the standard bytes, at most 75: some room for characters of several bytes. */
    private static final int LINE = 60;

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::by).thenComparing(Due::kind).thenComparing(Due::id);

    private final ICalendar calendar = new ICalendar();
    private final Date stamp;

    private OwnersCalendar(String name, LocalDate asAt) {
        stamp = Date.from(asAt.atStartOfDay(ZoneOffset.UTC).toInstant());
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
    }

    /**
     * A calendar.
     *
     * @param name what calendars call it
     * @param dates its days
     * @param asAt the day on which it was made
     */
    public static String of(String name, List<Due> dates, LocalDate asAt) {
        OwnersCalendar calendar = new OwnersCalendar(name, asAt);
        List<Due> single = new ArrayList<>(dates);
        single.removeIf(due -> due.kind() == Due.Kind.LOOK_UP);
        single.stream().sorted(ORDER).forEach(calendar::add);
        Map<String, List<Due>> lookups = dates.stream()
                .filter(due -> due.kind() == Due.Kind.LOOK_UP)
                .sorted(ORDER)
                .collect(Collectors.groupingBy(
                        due -> due.place().path() + "/" + due.by() + "/" + due.owner(),
                        TreeMap::new,
                        Collectors.toList()));
        lookups.forEach(calendar::addTogether);
        return calendar.text();
    }

    private void add(Due due) {
        boolean review = due.kind() == Due.Kind.REVIEW;
        String summary = (review ? "Review: " : "Check that this contact is right: ") + due.what();
        add(due.id(), summary, due, "");
    }

    private void addTogether(String id, List<Due> same) {
        String laws = same.stream().map(Due::what).collect(Collectors.joining("\n", "\n\n", ""));
        String entries = same.size() == 1 ? "1 entry" : same.size() + " entries";
        add(id.replace(' ', '-'), "Look up the law again: " + entries, same.get(0), laws);
    }

    private void add(String id, String summary, Due due, String more) {
        VEvent event = new VEvent();
        event.setUid(id + HOST);
        event.setDateTimeStamp(stamp);
        LocalDate day = due.by();
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(summary + " (" + due.owner() + ")");
        event.setDescription("For: " + due.owner() + "\nFile: " + due.place().path() + "\nPage: " + due.page() + more);
        event.setUrl(due.page());
        event.setTransparency(true);
        calendar.addEvent(event);
    }

    private String text() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
