package safetoshare.site.brand;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

/**
 * What an edition's own file says of its looks.
 *
 * @param colour the colour of its rules, buttons and name
 * @param logoText what its logo says, for those who do not see it
 */
public record Brand(Optional<Colour> colour, Optional<Text> logoText) {
    /** The site's own looks. */
    public static final Brand NONE = new Brand(Optional.empty(), Optional.empty());

    /** The site's own colour, as {@code _tokens.scss} has it. */
    private static final String OWN = "#0f555b";

    private static final String COLOUR = "colour";
    private static final String LOGO_TEXT = "logo-text";

    /** Reads the field {@code brand}. */
    public static Brand read(Fields fields, Problems problems) {
        Optional<Colour> colour = fields.optionalText(COLOUR)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> colour(text, fields, problems));
        Optional<Text> text = fields.optionalText(LOGO_TEXT).map(words -> new Text(words, fields.placeOf(LOGO_TEXT)));
        fields.end();
        return new Brand(colour, text);
    }

    private static Optional<Colour> colour(String text, Fields fields, Problems problems) {
        Optional<Colour> colour = Colour.of(text);
        if (colour.isEmpty()) {
            problems.add(
                    fields.placeOf(COLOUR),
                    "the colour " + text + " cannot be read. Write # and six digits in quotes, such as \"#00703c\".");
            return colour;
        }
        colour.filter(each -> !Scheme.LIGHT.canRead(each))
                .ifPresent(faint -> problems.add(
                        fields.placeOf(COLOUR),
                        String.format(
                                Locale.ROOT,
                                "white text on the colour %s is too faint: its contrast is %.1f to 1, and %.1f to 1 is needed."
                                        + " The nearest colour that passes is %s. Use that or a darker one.",
                                faint,
                                Math.floor(Scheme.LIGHT.contrast(faint) * 10) / 10,
                                Scheme.NEEDED,
                                Scheme.LIGHT.nearest(faint))));
        return colour;
    }

    /** These looks where they are given, and those of the edition below where they are not. */
    public Brand over(Brand below) {
        return new Brand(colour.or(below::colour), logoText.or(below::logoText));
    }

    /** Whether a file lies in the folder of the edition that says what the logo says. */
    public boolean isOf(String path) {
        return logoText.filter(text -> folder(text.place().path()).equals(folder(path)))
                .isPresent();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /**
     * The logo, which lies beside the file that says what it says.
     *
     * @param top the project's top folder
     * @param problems told if it is not there, is there twice, or cannot be shown
     */
    public Optional<Logo> logo(Path top, Problems problems) {
        return logoText.flatMap(text -> logo(top, text, problems));
    }

    private static Optional<Logo> logo(Path top, Text text, Problems problems) {
        Path edition = top.resolve(text.place().path());
        List<Path> files = Logo.FILES.stream()
                .map(edition::resolveSibling)
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (files.size() != 1) {
            problems.add(
                    text.place(),
                    files.isEmpty()
                            ? "there is no logo that says this. Put logo.svg or logo.png beside this file, or delete this line."
                            : "there are two logos, logo.svg and logo.png. Delete one.");
            return Optional.empty();
        }
        return Logo.read(top, files.get(0), text.value(), problems);
    }

    /** The colour as the light scheme shows it. */
    public String shown() {
        return colour.map(Colour::toString).orElse(OWN);
    }

    /**
     * The rules that follow the style sheet; empty if there is no colour. Paper stays black on white. In the dark scheme the
     * colour is made as much lighter as it must be.
     */
    public String css() {
        return colour.map(each -> "@media screen{" + rule(each) + "}@media screen and (prefers-color-scheme:dark){"
                        + rule(Scheme.DARK.nearest(each)) + "}\n")
                .orElse("");
    }

    private static String rule(Colour colour) {
        return ":root{--brand:" + colour + "}";
    }
}
