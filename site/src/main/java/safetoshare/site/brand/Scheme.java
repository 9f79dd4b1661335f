package safetoshare.site.brand;

/** A colour scheme of the pages, with the colours beside which a brand colour must be read; {@code _tokens.scss} has them. */
public enum Scheme {
    /** Dark text on a white page. */
    LIGHT(0xffffff, 0xffffff, Lab.BLACK),
    /** Light text on a dark page. */
    DARK(0x121a1b, 0x0c1415, Lab.WHITE);

    /** What WCAG 2.2 asks of text at level AA (1.4.3). */
    static final double NEEDED = 4.5;

    /** Fine enough that two neighbours differ by at most one in each of red, green and blue. */
    static final int STEPS = 1024;

    private final Colour page;
    private final Colour on;
    private final Lab end;

    Scheme(int page, int on, Lab end) {
        this.page = Colour.ofNumber(page);
        this.on = Colour.ofNumber(on);
        this.end = end;
    }

    /** The page, on which the name of the site stands in the brand colour. */
    Colour page() {
        return page;
    }

    /** The text that stands on the brand colour. */
    Colour on() {
        return on;
    }

    /** The lower of the contrasts of a brand colour with the page and with text on it. */
    double contrast(Colour brand) {
        return Math.min(brand.contrast(page), brand.contrast(on));
    }

    boolean canRead(Colour brand) {
        return contrast(brand) >= NEEDED;
    }

    /**
     * The nearest colour that can be read: the colour itself, or else the first on the straight way through OKLab to black, in
     * the dark scheme to white. On the way the hue stays and only lightness and strength change, evenly to the eye; each step is
     * farther from the start than the one before. (To black is the same as less light of all three kinds, so a screen can show
     * every step; to white, what it cannot show is cut to what it can.)
     */
    Colour nearest(Colour brand) {
        Lab start = Lab.of(brand);
        for (int step = 0; step < STEPS; step++) {
            Colour colour =
                    step == 0 ? brand : start.toward(end, step / (double) STEPS).colour();
            if (canRead(colour)) {
                return colour;
            }
        }
        return end.colour();
    }
}
