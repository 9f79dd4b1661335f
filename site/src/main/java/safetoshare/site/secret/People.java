package safetoshare.site.secret;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.secret.Plain.Row;

/** Finds what tells of one person: numbers that only one has, and days of birth. */
final class People {
    private static final Pattern TEN_DIGITS = Pattern.compile(
            "(?=\\d)(?<![\\w.,/-])(\\d{3})([ -]?)(\\d{3})\\2(\\d{4})(?![\\w/-])(?<!(?i:isbn)[: -]{0,3}.{10,12})");

    /** The letters are those that are given out; the last is A to D. */
    private static final Pattern INSURANCE = Pattern.compile(
            "\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-Da-d](?![\\w-])(?<=(?i:(?<![\\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z]"
                    + "[A-CEGHJ-NPR-TW-Z])[ -]?.{7,10})");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:[a-z]{2,6})?\\.?";
    private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,2}(?:\\d{1,2}|" + MONTH
            + ")[ ,./-]{1,2}\\d{2,4}|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)";
    private static final String LABEL =
            "(?:\\bd(?:ob|\\. ?o\\. ?b| o b)\\b\\.?|\\bdates? of birth|\\bbirth ?dates?|\\bbirthday|\\bdyddiad geni)";

    private static final Pattern BORN =
            Pattern.compile("(?i)" + LABEL + "[\"')]{0,2}\\s{0,3}(?:[:=|–-]|\\b(?:is|was)\\b)?\\s{0,3}[\"(]{0,2}" + DAY
                    + "|" + DAY + "\\s{0,2}[(,|]?\\s?" + LABEL);

    private static final String INITIALS = "(?-i:\\b(?:[A-Z]\\. ?){2,3}|\\b[A-Z]{2,3}\\b|\\bChild [A-Z]\\b)";

    private static final Pattern NAMED = Pattern.compile("(?i)(?:(?<initials>" + INITIALS
            + ")|(?<name>(?-i:\\b[A-Z][a-z'’-]{1,30})))[\"'),:]{0,2}\\s{0,3}[(–-]?\\s?(?:(?:who )?(?:was|is) )?(?:born|b\\.)(?: on)?(?: the)? "
            + DAY);

    private static final Pattern INITIALS_AND_DAY =
            Pattern.compile("(?i)(?-i:\\b(?:[A-Z]\\. ?){2,3}),?\\s{0,2}\\(?" + DAY);

    private static final Pattern NEAR = Pattern.compile(INITIALS);

    /** Words with which a sentence about many people begins. */
    private static final Pattern ANYBODY = Pattern.compile(
            "Child|Children|Pupils?|Adults?|Anyone|Anybody|Everyone|Everybody|Someone|Somebody|People|Persons?|Those"
                    + "|Parents?|Babies|Boys|Girls|Fathers?|Mothers?|All|If|And|Or|Not|Were|Was");

    private static final Pattern LABEL_ALONE = Pattern.compile("(?i)[\"']?" + LABEL + "[\"']?\\s?:?");
    private static final Pattern DAY_ALONE = Pattern.compile("(?i)[\"'(]?" + DAY + "[\"').]?");

    /** How far from its label a day of birth may stand. */
    private static final int AROUND = 60;

    private static final List<String> STEMS = List.of("born", "birth", "dob", "d.o", "d. o", "d o b", "geni", "b. ");
    private static final Pattern DOTTED = Pattern.compile("[A-Z]\\. ?[A-Z]\\.");

    private People() {}

    /** Tells the kind and the line of each. */
    static void find(Plain text, BiConsumer<Kind, Integer> found) {
        String words = text.words();
        IntUnaryOperator lines = Plain.lines(words);
        TEN_DIGITS
                .matcher(words)
                .results()
                .filter(each -> isNhs(each.group(1) + each.group(3) + each.group(4)))
                .forEach(each -> found.accept(Kind.NHS_NUMBER, lines.applyAsInt(each.start())));
        INSURANCE
                .matcher(words)
                .results()
                .forEach(each -> found.accept(Kind.NATIONAL_INSURANCE, lines.applyAsInt(each.start())));
        String small = words.toLowerCase(Locale.UK);
        if (STEMS.stream()
                        .filter(stem -> births(stem, small, words, lines, found))
                        .count()
                > 0) {
            cells(text.rows(), found);
        }
        if (DOTTED.matcher(words).find()) {
            INITIALS_AND_DAY
                    .matcher(words)
                    .results()
                    .forEach(each -> found.accept(Kind.INITIALS, lines.applyAsInt(each.end())));
        }
    }

    /** The tenth digit follows from the others; a number that begins with 0 is a Scottish one, which begins with a day. */
    private static boolean isNhs(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0'
                && (digits.charAt(0) > '3' || isDay(digits) || digits.matches("3[2-9].*"));
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.of(2000, Integer.parseInt(digits.substring(2, 4)), Integer.parseInt(digits.substring(0, 2)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Looks around each place at which a stem stands; whether there is any. */
    private static boolean births(
            String stem, String small, String words, IntUnaryOperator lines, BiConsumer<Kind, Integer> found) {
        int at = small.indexOf(stem);
        boolean any = at >= 0;
        while (at >= 0) {
            int from = Math.max(0, Math.min(at, words.length()) - AROUND);
            int to = at + AROUND;
            for (at = small.indexOf(stem, at + 1); at >= 0 && at < to; at = small.indexOf(stem, at + 1)) {
                to = at + AROUND;
            }
            int line = lines.applyAsInt(from) - 1;
            births(
                    words.substring(from, Math.max(from, Math.min(words.length(), to))),
                    (kind, below) -> found.accept(kind, line + below));
        }
        return any;
    }

    private static void births(String words, BiConsumer<Kind, Integer> found) {
        IntUnaryOperator lines = Plain.lines(words);
        Matcher born = BORN.matcher(words);
        while (born.find()) {
            boolean initials = NEAR.matcher(around(words, born)).find();
            found.accept(initials ? Kind.INITIALS : Kind.BIRTH, lines.applyAsInt(born.end()));
        }
        Matcher named = NAMED.matcher(words);
        while (named.find()) {
            if (named.group("initials") != null) {
                found.accept(Kind.INITIALS, lines.applyAsInt(named.end()));
            } else if (!ANYBODY.matcher(named.group("name")).matches()) {
                found.accept(Kind.BIRTH, lines.applyAsInt(named.end()));
            }
        }
    }

    /** The words of the same line near a day of birth, without its label. */
    private static String around(String words, Matcher born) {
        int from = Math.max(words.lastIndexOf('\n', born.start()) + 1, born.start() - 30);
        return words.substring(from, born.start());
    }

    private static void cells(List<Row> rows, BiConsumer<Kind, Integer> found) {
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            for (int cell = 0; cell < row.cells().size(); cell++) {
                if (LABEL_ALONE.matcher(row.cells().get(cell)).matches()) {
                    beside(row, cell + 1, found);
                    if (at + 1 < rows.size()) {
                        beside(rows.get(at + 1), cell, found);
                    }
                }
            }
        }
    }

    private static void beside(Row row, int cell, BiConsumer<Kind, Integer> found) {
        if (cell < row.cells().size()
                && DAY_ALONE.matcher(row.cells().get(cell)).matches()) {
            boolean initials =
                    row.cells().stream().anyMatch(each -> NEAR.matcher(each).matches());
            found.accept(initials ? Kind.INITIALS : Kind.BIRTH, row.line());
        }
    }
}
