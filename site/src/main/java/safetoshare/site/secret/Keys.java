package safetoshare.site.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Finds keys of programs by their shapes, and addresses that let in whoever has them. */
final class Keys {
    /** The beginnings that makers of keys give them, so that they can be found. */
    private static final Pattern SHAPED = Pattern.compile("-----BEGIN [A-Z ]{0,30}PRIVATE KEY|PuTTY-User-Key-File"
            + "|(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_\\w{30,}|github_pat_\\w{20,}|glpat-[\\w-]{20,}"
            + "|xox[abprs]-[\\w-]{10,}|AIza[\\w-]{35}|[rs]k_(?:live|test)_\\w{16,}|sk-[\\w-]{20,}|npm_\\w{30,}"
            + "|eyJ[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]*)");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?i)(?<![a-z])[a-z]{3,10}://(?:[^\\s/:@]{1,60}:[^\\s/@]{1,60}@"
                    + "|[^\\s)\"']{1,300}[?&#;](?:\\w{0,12}(?:token|key|secret|password|passcode|signature|sig|auth)|pwd|pin)="
                    + "[^\\s&)\"']{4,})");

    /** How those begin. */
    private static final List<String> MARKS =
            List.of(("-----BEGIN ,PuTTY-,AKIA,ASIA,ghp_,gho_,ghu_,ghs_,ghr_,github_pat_,glpat-,xox,AIza,sk_,rk_,"
                            + "sk-,npm_,eyJ")
                    .split(","));

    private static final int LONG = 32;
    private static final int LONGEST = 200;

    private static final Pattern RANDOM =
            Pattern.compile("(?=.*[a-z].*[a-z])(?=.*[A-Z].*[A-Z])(?=.*\\d.*\\D.*\\d)[\\w+-]*");

    private Keys() {}

    /** Tells the line of each. */
    static void find(Plain text, BiConsumer<Kind, Integer> found) {
        IntUnaryOperator lines = Plain.lines(text.written());
        for (String mark : MARKS) {
            for (int at : shaped(mark, text.written())) {
                found.accept(Kind.KEY, lines.applyAsInt(at));
            }
        }
        if (text.written().contains("://")) {
            IN_ADDRESS
                    .matcher(text.written())
                    .results()
                    .forEach(key -> found.accept(Kind.KEY, lines.applyAsInt(key.start())));
        }
        longWords(text.words(), found);
    }

    private static List<Integer> shaped(String mark, String text) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (SHAPED.matcher(text)
                    .useTransparentBounds(true)
                    .region(at, text.length())
                    .lookingAt()) {
                places.add(at);
            }
        }
        return places;
    }

    private static void longWords(String text, BiConsumer<Kind, Integer> found) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isOfWord(text.charAt(at))) {
                if (at - start >= LONG
                        && at - start <= LONGEST
                        && RANDOM.matcher(text.substring(start, at)).matches()) {
                    found.accept(Kind.KEY, Plain.lines(text).applyAsInt(start));
                }
                start = at + 1;
            }
        }
    }

    private static boolean isOfWord(char sign) {
        return sign >= 'a' && sign <= 'z'
                || sign >= 'A' && sign <= 'Z'
                || sign >= '0' && sign <= '9'
                || "_+-/.".indexOf(sign) >= 0;
    }
}
