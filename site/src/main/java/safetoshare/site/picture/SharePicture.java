package safetoshare.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safetoshare.site.brand.Colour;
import safetoshare.site.cache.Cache;
import safetoshare.site.cache.Fingerprint;

/**
 * The picture that other sites show beside a link to an edition: its name on its colour.
 *
 * @param colour the edition's colour, on which white can be read
 * @param name the name of the site
 * @param lines what stands below it, line by line
 */
public record SharePicture(Colour colour, String name, List<String> lines) {
    /** Its file, from the edition's top. */
    public static final String FILE = "assets/share.png";

    /** As wide and as high as is asked for where links are shown. */
    public static final int WIDTH = 1200;

    /** See {@link #WIDTH}. */
    public static final int HEIGHT = 630;

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final int MARGIN = 90;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int NAME_SIZE = 112;
    private static final int LINE_SIZE = 60;
    private static final int SMALLEST = 20;
    private static final double LEADING = 1.2;
    private static final int NAME_BASE = 330;
    private static final int MOST_LINES = 2;
    private static final String FOLDER = "/safetoshare/site/pdf/LiberationSans-";

    /** Keeps its own copy. */
    public SharePicture {
        lines = List.copyOf(lines);
    }

    /** The fonts, which PDFs hold too; read when a picture is first drawn. */
    private static final class Fonts {
        static final Letters BOLD = new Letters(FOLDER + "Bold.ttf");
        static final Letters REGULAR = new Letters(FOLDER + "Regular.ttf");
    }

    /** The picture as a PNG file, as kept or else drawn now. */
    public byte[] png(Cache cache) {
        return cache.bytes("share-" + new Fingerprint().add(toString()) + ".png", this::draw);
    }

    private byte[] draw() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        drawMark(canvas);
        double base = write(canvas, Fonts.BOLD, name, NAME_SIZE, NAME_BASE) - NAME_SIZE + LINE_SIZE;
        for (String line : lines) {
            base = write(canvas, Fonts.REGULAR, line, LINE_SIZE, base);
        }
        return PngFile.of(canvas, colour, WHITE);
    }

    /** The tick of the site's icon. */
    private static void drawMark(Canvas canvas) {
        canvas.fill(Shape.of(90, 150, 104, 136, 131, 163, 191, 97, 206, 110, 132, 192));
    }

    /** Writes a text, smaller if it is long; one that the font cannot write is left out. Answers where the next may begin. */
    private static double write(Canvas canvas, Letters letters, String text, int size, double base) {
        if (!letters.canWrite(text)) {
            return base;
        }
        int fits = size;
        Optional<List<String>> broken = broken(letters, text, ROOM / (double) fits);
        while (broken.isEmpty() && fits > SMALLEST) {
            fits -= 2;
            broken = broken(letters, text, ROOM / (double) fits);
        }
        double at = base;
        for (String line : broken.orElse(List.of())) {
            canvas.fill(letters.outline(line, MARGIN, at, fits));
            at += fits * LEADING;
        }
        return at;
    }

    /** A text in few lines, if each word has room in a line of a width. */
    private static Optional<List<String>> broken(Letters letters, String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (letters.width(longer) > room && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            if (letters.width(longer) > room) {
                return Optional.empty();
            }
            line = longer;
        }
        lines.add(line);
        return lines.size() > MOST_LINES ? Optional.empty() : Optional.of(lines);
    }
}
