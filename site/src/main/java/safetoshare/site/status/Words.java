package safetoshare.site.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import safetoshare.site.layer.Layer;
import safetoshare.site.source.Days;

/** How dates, numbers and layers are told in plain text. */
final class Words {
    /** What has been due longest comes first. */
    static final Comparator<Need.Pending> LONGEST_FIRST =
            Comparator.comparing((Need.Pending each) -> each.due().by()).thenComparing(Need::place);

    private static final Map<String, List<String>> COUNTED = Map.of(
            "movedOn", List.of("local text to compare", "local texts to compare"),
            "goneLaw", List.of("citation of law no longer in force", "citations of law no longer in force"),
            "contacts", List.of("contact to check", "contacts to check"),
            "reviews", List.of("review overdue", "reviews overdue"),
            "law", List.of("law to watch", "laws to watch"));

    private Words() {}

    static String day(LocalDate day) {
        return Days.told(day);
    }

    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** What people know a layer by. */
    static String name(Layer layer) {
        return layer.isBase() ? "Text that all editions share" : layer.name();
    }

    /** How many of each kind, as a list. */
    static String counts(Map<String, Integer> counts) {
        List<String> words = counts.entrySet().stream()
                .map(count -> counted(count.getKey(), count.getValue()))
                .toList();
        return String.join(", ", words);
    }

    private static String counted(String kind, int count) {
        return count + " " + COUNTED.getOrDefault(kind, List.of(kind, kind)).get(count == 1 ? 0 : 1);
    }
}
