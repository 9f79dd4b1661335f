package safetoshare.site.problem;

import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Characters that nobody sees, or that reorder or hide what stands around them. */
public final class Hidden {
    private Hidden() {}

    /** Where the first hidden character of a text stands, but for tabs and line feeds; nothing if there is none. */
    public static OptionalInt in(String text) {
        for (int at = 0; at < text.length(); at++) {
            int character = text.codePointAt(at);
            if (isHidden(character) && character != '\n' && character != '\t') {
                return OptionalInt.of(at);
            }
            at += Character.charCount(character) - 1;
        }
        return OptionalInt.empty();
    }

    private static boolean isHidden(int character) {
        if (character >= ' ' && character <= '~') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlank(character);
        };
    }

    /** Whether a letter is blank by its looks, or only changes the looks of the one before it. */
    private static boolean isBlank(int letter) {
        return switch (letter) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                letter >= 0x180B && letter <= 0x180F
                        || letter >= 0xFE00 && letter <= 0xFE0F
                        || letter >= 0xE0100 && letter <= 0xE01EF;
        };
    }

    /** A text on one line, in which hidden characters are named, as in {@code U+001B}. */
    public static String named(String text) {
        return text.codePoints().mapToObj(Hidden::shown).collect(Collectors.joining());
    }

    private static String shown(int character) {
        if (character == '\n' || character == '\t') {
            return " ";
        }
        return isHidden(character) ? name(character) : Character.toString(character);
    }

    /** The name of a character, as in {@code U+001B}. */
    public static String name(int character) {
        return String.format("U+%04X", character);
    }
}
