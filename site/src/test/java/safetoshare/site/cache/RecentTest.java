package safetoshare.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is asked for again and again stays; what is asked for once is forgotten. */
class RecentTest {
    private static final int MOST = 10;

    private final List<String> made = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(MOST, (key, value) -> key.length());

    private String ask(String key) {
        return recent.get(key, each -> {
            made.add(each);
            return each.toUpperCase(Locale.ROOT);
        });
    }

    @Test
    void aValueIsMadeOnce() {
        assertThat(ask("a")).isEqualTo("A").isSameAs(ask("a"));
        assertThat(made).containsExactly("a");
    }

    @Test
    void whatManyShareStaysHoweverMuchElseIsAskedFor() {
        for (int i = 0; i < 1000; i++) {
            ask("shared");
            ask("own" + i);
        }
        assertThat(made).hasSize(1001).containsOnlyOnce("shared");
    }

    @Test
    void whatOneAloneHasIsForgotten() {
        ask("once");
        for (int i = 0; i < 10; i++) {
            ask("other" + i);
        }
        assertThat(recent.get("once")).isNull();
    }

    @Test
    void aValueCanBePutInPlaceOfAnother() {
        ask("a");
        recent.put("a", "B");
        assertThat(ask("a")).isEqualTo("B");
    }
}
