package safetoshare.site.brand;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.SourceFile;

/** Reads an SVG file, and refuses it unless it holds only shapes and colours, named one by one here. */
final class Svg {
    private static final String SPACE = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = new TreeSet<>(List.of(
            "circle",
            "clipPath",
            "defs",
            "desc",
            "ellipse",
            "g",
            "line",
            "linearGradient",
            "path",
            "polygon",
            "polyline",
            "radialGradient",
            "rect",
            "stop",
            "svg",
            "title"));

    private static final Set<String> ATTRIBUTES =
            new TreeSet<>(Arrays.asList("""
            aria-hidden aria-label clip-path clip-rule clipPathUnits cx cy d fill fill-opacity fill-rule fx fy gradientTransform
            gradientUnits height id offset opacity points preserveAspectRatio r role rx ry spreadMethod stop-color stop-opacity
            stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
            stroke-width transform version viewBox width x x1 x2 y y1 y2""".strip().split("\\s+")));

    private static final Pattern OWN = Pattern.compile("url\\(#[A-Za-z0-9_-]+\\)");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9\\s.,;#%()+_-]*");
    private static final Pattern FUNCTION = Pattern.compile("(\\w*)\\(");
    private static final Set<String> FUNCTIONS =
            Set.of("matrix", "translate", "scale", "rotate", "skewX", "skewY", "rgb", "rgba", "hsl", "hsla");

    private static final Set<String> WORDS = Set.of("aria-label");
    private static final Pattern BOX =
            Pattern.compile("\\s*[-+.\\d]+[\\s,]+[-+.\\d]+[\\s,]+(\\d*\\.?\\d+)[\\s,]+(\\d*\\.?\\d+)\\s*");

    private final SourceFile file;
    private final Problems problems;
    private boolean sound = true;
    private Optional<Logo.Size> size = Optional.empty();

    private Svg(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Optional<Logo.Picture> read(Path top, Path path, Problems problems) {
        return SourceFile.read(top, path, problems).flatMap(file -> new Svg(file, problems).picture());
    }

    private Optional<Logo.Picture> picture() {
        int declared = file.text().toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        if (declared >= 0) {
            int line = 1
                    + (int) file.text()
                            .substring(0, declared)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            refuse(line, "a DOCTYPE stands here. Delete it, up to its >.");
        } else {
            readAll();
        }
        return sound
                ? size.map(each -> new Logo.Picture(each, file.text().getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private void refuse(int line, String what) {
        sound = false;
        problems.add(file.upTo(line), what);
    }

    private void readAll() {
        int line = 1;
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(file.text()));
            checkEncoding(reader.getCharacterEncodingScheme());
            while (reader.hasNext()) {
                line = reader.getLocation().getLineNumber();
                look(reader.next(), reader);
            }
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
            refuse(Math.max(1, at), "this is not XML that can be read. Save the logo again as plain SVG.");
        }
    }

    /** A reader that fetches nothing and replaces nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void checkEncoding(String declared) {
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            refuse(1, "the file says that its encoding is " + declared + ". Save it as UTF-8.");
        }
    }

    private void look(int event, XMLStreamReader reader) {
        int line = reader.getLocation().getLineNumber();
        if (event == XMLStreamConstants.START_ELEMENT) {
            element(reader, line);
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            refuse(line, "an instruction <?" + reader.getPITarget() + " stands here. Delete it.");
        }
    }

    private void element(XMLStreamReader reader, int line) {
        String name = reader.getLocalName();
        if (!SPACE.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            refuse(
                    line,
                    "a logo may not hold <" + name
                            + ">. Save it as plain SVG, with letters turned into paths. It may hold: "
                            + String.join(", ", ELEMENTS) + ".");
            return;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, i, line);
        }
        if (size.isEmpty()) {
            box(name, reader.getAttributeValue(null, "viewBox"), line);
        }
    }

    private void attribute(XMLStreamReader reader, int index, int line) {
        String name = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index);
        boolean own = reader.getAttributeNamespace(index) == null
                || reader.getAttributeNamespace(index).isEmpty();
        if (!own || !ATTRIBUTES.contains(name)) {
            refuse(
                    line,
                    "a logo may not have the attribute " + name
                            + ". Save it as plain SVG, with colours in attributes such as fill, or delete the attribute.");
        } else if (!WORDS.contains(name) && !staysInside(value)) {
            refuse(line, "the value of " + name + " could lead outside the drawing. Write a plain value.");
        }
    }

    /** Whether a value is words, numbers and colours, or names something in the drawing itself. */
    private static boolean staysInside(String value) {
        return OWN.matcher(value).matches()
                || PLAIN.matcher(value).matches()
                        && FUNCTION.matcher(value).results().allMatch(each -> FUNCTIONS.contains(each.group(1)));
    }

    /** The size is that of the first element's box. */
    private void box(String name, String box, int line) {
        Matcher found = BOX.matcher(box == null ? "" : box);
        double width = found.matches() ? Double.parseDouble(found.group(1)) : 0;
        double height = found.matches() ? Double.parseDouble(found.group(2)) : 0;
        if (!name.equals("svg") || width <= 0 || height <= 0) {
            refuse(
                    line,
                    "the drawing does not say how large it is. Give its first element, svg, a viewBox, such as"
                            + " viewBox=\"0 0 240 60\".");
        }
        size = Optional.of(new Logo.Size(Math.max(1, width), Math.max(1, height)));
    }
}
