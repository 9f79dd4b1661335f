package safetoshare.site.view;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safetoshare.site.content.Amendment;
import safetoshare.site.source.Address;

/** What the page of changes shows, and a page for each month from the first change to the last. */
final class ChangeSheets {
    /** The page of all changes. */
    static final Address CHANGES = Address.ofName("changes");

    private final Frame frame;
    private final DateTimeFormatter month;
    private final List<YearMonth> newestFirst = new ArrayList<>();

    ChangeSheets(Frame frame) {
        this.frame = frame;
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", frame.locale());
        List<Amendment> amendments = frame.log().amendments();
        if (!amendments.isEmpty()) {
            YearMonth first =
                    YearMonth.from(amendments.get(amendments.size() - 1).date());
            for (YearMonth at = YearMonth.from(amendments.get(0).date()); !at.isBefore(first); at = at.minusMonths(1)) {
                newestFirst.add(at);
            }
        }
    }

    /**
     * The changes of a month.
     *
     * @param id its name on the page, and the last part of its address
     * @param name its name in words
     * @param entries its changes
     */
    public record Month(String id, String name, List<ChangeLog.Entry> entries) {}

    /** What the page of all changes shows beside its text. */
    Map<String, Object> page() {
        return Map.of(
                "months",
                newestFirst.stream().map(each -> month(each, CHANGES.root())).toList());
    }

    private Month month(YearMonth at, String root) {
        return new Month(
                at.toString(),
                month.format(at),
                frame.log().amendments().stream()
                        .filter(entry -> YearMonth.from(entry.date()).equals(at))
                        .map(entry -> frame.log().entry(entry, root))
                        .toList());
    }

    /** A sheet for each month. */
    List<Sheet> months() {
        return newestFirst.stream().map(this::sheet).toList();
    }

    private Sheet sheet(YearMonth at) {
        Address address = address(at);
        Month shown = month(at, address.root());
        String title = frame.word("changes-month", Map.of("month", shown.name()));
        Map<String, Object> model = frame.model(address.root(), title, "");
        model.put("crumbs", frame.crumbs(address));
        model.put("entries", shown.entries());
        int place = newestFirst.indexOf(at);
        if (place + 1 < newestFirst.size()) {
            model.put("previous", link(newestFirst.get(place + 1), address.root()));
        }
        if (place > 0) {
            model.put("next", link(newestFirst.get(place - 1), address.root()));
        }
        return new Sheet(address.file(), "month", title, "", false, model);
    }

    private static Address address(YearMonth at) {
        return new Address(CHANGES.path() + at + "/");
    }

    private Link link(YearMonth at, String root) {
        return new Link(month.format(at), root + address(at).file(), "");
    }
}
