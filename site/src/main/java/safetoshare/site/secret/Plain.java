package safetoshare.site.secret;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text without the signs that only say how it is shown, line for line, so that a word is found whether it stands in prose,
 * a table, code, a field or a comment.
 *
 * @param words the text, without the addresses of links
 * @param written the text as it was written
 * @param marked the words, with the marks of emphasis
 */
record Plain(String words, String written, String marked) {
    private static final Pattern NUMBERED_SIGN = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    /** Stands where a tag or the edge of a comment was; no file that is read can hold it. */
    private static final String BREAK = "\u0001";

    private static final Pattern LINK = Pattern.compile("https?://[^\\s)>\\]\"']+");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:[ \t]{0,3}/?>|(?=[\\s/>]))|<!--|-->");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final Pattern EMPHASIS = Pattern.compile("(?=[*_])(?:\\*{1,3}|(?<![\\w@.])_{1,3}|_{1,3}(?![\\w@]))");

    /** What stands before the words of a line: marks of lists, quotations, headings and comments. */
    private static final Pattern LEAD = Pattern.compile("^(?:[\\s>#+\u0001-]|\\d{1,3}[.)](?=\\s)|/{2,}){0,80}+");

    private static final Pattern RULE = Pattern.compile("[\\s|:=\u0001-]*");

    /** What a picture's attributes hold that is no words: lengths, paths and the like. */
    private static final Pattern DRAWN = Pattern.compile("=\\s{0,3}(?:\"[^\"<]*\"|'[^'<]*')");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3}");

    /**
     * A line with words in it.
     *
     * @param line its number, from 1
     * @param written the line, with quotation marks for the marks of emphasis
     */
    record Row(int line, String written) {
        /** Whether an item, a heading or the like begins with it. */
        boolean begins() {
            return !written.strip().equals(words());
        }

        private String words() {
            return LEAD.matcher(written).replaceFirst("").strip();
        }

        /** Its words; in a table, those of each cell. */
        List<String> cells() {
            String words = words();
            if (words.contains(BREAK)) {
                List<String> parts = Stream.of(words.split(BREAK))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
                return parts.isEmpty() ? List.of("") : parts;
            }
            String inner = words.startsWith("|") ? words.substring(1) : words;
            return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
        }
    }

    /** A text as people write it. */
    static Plain of(String text) {
        String written = signs(ofUsualWidth(text));
        String bare = without("://", LINK, written, " ");
        bare = without("<", TAG, bare, BREAK).replace('`', '"');
        bare = without("\\", ESCAPE, bare, "");
        return new Plain(without("*", EMPHASIS, without("_", EMPHASIS, bare, ""), ""), written, bare);
    }

    /** The words in a picture. */
    static Plain ofSvg(String text) {
        return of(DRAWN.matcher(text)
                .replaceAll(attribute -> WORD.matcher(attribute.group()).find()
                        ? Matcher.quoteReplacement(attribute.group())
                        : "\n".repeat((int) attribute.group().lines().count() - 1)));
    }

    private static String without(String mark, Pattern what, String text, String instead) {
        return text.contains(mark) ? what.matcher(text).replaceAll(instead) : text;
    }

    /** A text in which letters and digits of other widths, and other blanks, stand as the usual ones. */
    private static String ofUsualWidth(String text) {
        boolean usual = text.chars()
                .allMatch(sign -> sign < 0x80 || sign > 0xA0 && sign < 0x250 || sign >= 0x2010 && sign < 0x2028);
        return usual ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String signs(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        String spaced = text.replace("&nbsp;", " ").replace("&commat;", "@").replace("&colon;", ":");
        return NUMBERED_SIGN.matcher(spaced).replaceAll(Plain::sign);
    }

    private static String sign(MatchResult number) {
        int sign = number.group(1) != null ? Integer.parseInt(number.group(1), 16) : Integer.parseInt(number.group(2));
        boolean shown = sign >= ' ' && Character.isValidCodePoint(sign);
        return shown
                ? Matcher.quoteReplacement(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC))
                : " ";
    }

    /** Its lines, but for those without words. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String written : EMPHASIS.matcher(marked).replaceAll("\"").split("\n", -1)) {
            line++;
            if (!RULE.matcher(written).matches()) {
                rows.add(new Row(line, written));
            }
        }
        return rows;
    }

    /** Tells the line in which a character of a text stands. */
    static IntUnaryOperator lines(String text) {
        int[] feeds = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .toArray();
        return character -> {
            int at = Arrays.binarySearch(feeds, character);
            return at < 0 ? -at : at + 1;
        };
    }
}
