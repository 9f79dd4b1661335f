package safetoshare.site.brand;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of a screen (sRGB).
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** That of the site where an edition has none; {@code _tokens.scss} has it too. */
    public static final Colour OWN = new Colour(0x0f, 0x55, 0x5b);

    private static final int MOST = 255;

    /** The colour written as {@code #rrggbb}, or nothing if the text is not of that form. */
    public static Optional<Colour> of(String text) {
        return text.matches("#[0-9A-Fa-f]{6}")
                ? Optional.of(ofNumber(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    /** The colour of a number, as {@code 0xrrggbb}. */
    static Colour ofNumber(int number) {
        return new Colour(number >> 16 & MOST, number >> 8 & MOST, number & MOST);
    }

    /** The colour nearest to amounts of light from 0 to 1. */
    static Colour ofLight(double red, double green, double blue) {
        return new Colour(byteOf(red), byteOf(green), byteOf(blue));
    }

    /** How much lighter one of two colours is than the other, from 1 to 21, as WCAG 2.2 defines contrast. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    /** The light of an amount of red, green or blue, from 0 to 1. StrictMath gives the same on every machine. */
    static double light(int amount) {
        double share = amount / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int byteOf(double light) {
        double within = Math.min(1, Math.max(0, light));
        double share = within <= 0.0031308 ? within * 12.92 : 1.055 * StrictMath.pow(within, 1 / 2.4) - 0.055;
        return (int) Math.round(share * MOST);
    }

    /** The colour as CSS writes it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
