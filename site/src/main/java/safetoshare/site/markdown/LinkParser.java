package safetoshare.site.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of links, where a backslash belongs to the sign after it, as CommonMark says, and to nothing else.
 * flexmark's own patterns may also read it as a sign by itself. They try each such choice with each other, so that forty
 * backslashes in a bracket that does not end take them years.
 */
final class LinkParser extends CommonmarkInlineParser {
    private static final String ESCAPED = "\\\\[!-/:-@\\[-`{-~]";
    private static final Pattern LABEL = Pattern.compile("^\\[(?:[^\\\\\\[\\]]|" + ESCAPED + "|\\\\){0,999}+]");
    private static final Pattern ANGLES = Pattern.compile("^<(?:[^<> \\t\\n\\\\\\x00]|" + ESCAPED + "|\\\\)*+>");
    private static final Pattern TITLE =
            Pattern.compile("^(?:" + title("\"", "\"") + "|" + title("'", "'") + "|" + title("\\(", ")") + ")");

    LinkParser(
            DataHolder options,
            BitSet special,
            BitSet delimiting,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiting, delimiters, references, extensions);
    }

    private static String title(String open, String close) {
        return open + "(?:" + ESCAPED + "|[^" + close + "\\x00])*+[" + close + "]";
    }

    @Override
    public int parseLinkLabel() {
        BasedSequence label = match(LABEL);
        return label == null ? 0 : label.length();
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        return match(TITLE);
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return peek() == '<' ? match(ANGLES) : super.parseLinkDestination();
    }
}
