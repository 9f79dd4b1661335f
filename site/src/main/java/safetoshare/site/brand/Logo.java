package safetoshare.site.brand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;

/** A logo that holds nothing but its picture. */
public final class Logo {
    /** The names that a logo's file may have. */
    public static final List<String> FILES = List.of("logo.svg", "logo.png");

    private static final int MOST_BYTES = 100_000;
    private static final int MOST_WIDE = 240;
    private static final int MOST_HIGH = 48;

    private final String name;
    private final String text;
    private final Size size;
    private final byte[] bytes;

    /**
     * How large a picture is.
     *
     * @param width in units of its own
     * @param height in the same units
     */
    record Size(double width, double height) {}

    /** A picture that was looked through. */
    record Picture(Size size, byte[] bytes) {}

    private Logo(String name, String text, Picture picture) {
        this.name = name;
        this.text = text;
        this.size = picture.size;
        this.bytes = picture.bytes;
    }

    /**
     * Reads a logo and looks through it.
     *
     * @param top the project's top folder
     * @param file the picture, by one of the names that a logo may have
     * @param text what it says, for those who do not see it
     * @param problems told why it cannot be shown
     * @return the logo, or nothing after a problem
     */
    public static Optional<Logo> read(Path top, Path file, String text, Problems problems) {
        Place place = new Place(top.relativize(file).toString().replace('\\', '/'), 1);
        String name = String.valueOf(file.getFileName());
        try {
            long length = Files.size(file);
            if (length > MOST_BYTES) {
                problems.add(
                        place,
                        "the logo has " + length / 1000 + " kB. At most " + MOST_BYTES / 1000
                                + " kB can be used, because every page shows it. Save it smaller.");
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<Picture> picture =
                    name.endsWith(".png") ? Png.read(place, bytes, problems) : Svg.read(top, file, problems);
            return picture.map(each -> new Logo(name, text, each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of its file. */
    public String name() {
        return name;
    }

    /** What it says, for those who do not see it. */
    public String text() {
        return text;
    }

    /** How wide it is shown, in pixels of CSS. */
    public int width() {
        return (int) Math.max(1, Math.round(size.width * scale()));
    }

    /** How high it is shown, in pixels of CSS. */
    public int height() {
        return (int) Math.max(1, Math.round(size.height * scale()));
    }

    private double scale() {
        return Math.min(MOST_WIDE / size.width, MOST_HIGH / size.height);
    }

    /** The picture, as it is published. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
