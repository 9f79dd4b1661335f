package safetoshare.site.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds citations in running text. Any {@code {word:word}} is one; whether it names something is checked later. */
final class CitationParser implements InlineParserExtension {
    private static final Pattern CITATION = Pattern.compile("^\\{([a-zA-Z]+):([^{}\\s]*)\\}");

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
        Matcher matcher = parser.matcher(CITATION);
        if (matcher == null) {
            return false;
        }
        BasedSequence input = parser.getInput();
        parser.flushTextNode();
        parser.getBlock()
                .appendChild(new Citation(
                        input.subSequence(matcher.start(), matcher.end()),
                        input.subSequence(matcher.start(1), matcher.end(1)),
                        input.subSequence(matcher.start(2), matcher.end(2))));
        return true;
    }

    /** Makes one for each document. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new CitationParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
