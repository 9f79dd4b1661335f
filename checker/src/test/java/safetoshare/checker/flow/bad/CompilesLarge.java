package safetoshare.checker.flow.bad;

import java.io.File;
import java.nio.CharBuffer;
import java.text.Collator;
import java.time.Year;
import java.util.EnumMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does what the architecture forbids: uses each part of Java that would make the script large. */
public final class CompilesLarge {
    @Nullable
    Pattern regularExpression;

    @Nullable
    Stream<String> stream;

    @Nullable
    Year time;

    @Nullable
    File file;

    @Nullable
    CharBuffer buffer;

    @Nullable
    Collator text;

    @Nullable
    EnumMap<Thread.State, String> map;

    static String format(String text) {
        return String.format("%s", text);
    }

    static String[] split(String text) {
        return text.split(",", -1);
    }
}
