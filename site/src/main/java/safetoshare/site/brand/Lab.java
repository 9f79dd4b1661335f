package safetoshare.site.brand;

/**
 * A colour in OKLab, where equal distances look equally far apart (Björn Ottosson, 2020).
 *
 * @param lightness from 0, black, to 1, white
 * @param a from green to red
 * @param b from blue to yellow
 */
record Lab(double lightness, double a, double b) {
    static final Lab BLACK = new Lab(0, 0, 0);
    static final Lab WHITE = new Lab(1, 0, 0);

    static Lab of(Colour colour) {
        double red = Colour.light(colour.red());
        double green = Colour.light(colour.green());
        double blue = Colour.light(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Lab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The nearest colour that a screen can show. */
    Colour colour() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return Colour.ofLight(
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** The colour at a share, from 0 to 1, of the straight way to another. */
    Lab toward(Lab end, double share) {
        return new Lab(
                lightness + share * (end.lightness - lightness), a + share * (end.a - a), b + share * (end.b - b));
    }

    double distance(Lab other) {
        double byLightness = lightness - other.lightness;
        return Math.sqrt(byLightness * byLightness + (a - other.a) * (a - other.a) + (b - other.b) * (b - other.b));
    }
}
