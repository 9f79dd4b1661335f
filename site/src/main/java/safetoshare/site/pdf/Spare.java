package safetoshare.site.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what a PDF holds for nothing. The library marks the background of every box, painted or not, and draws what stands
 * on every page anew on each: together more than half of a long document, and of the time to write it.
 */
final class Spare {
    /** A mark that holds nothing, each operator on its line as the library writes it; no text holds the end of a line. */
    private static final Pattern NOTHING = Pattern.compile("/Artifact /\\w+ BDC\nEMC\n");

    private static final Pattern NAME = Pattern.compile("/(\\w+) BDC");

    private final PDDocument document;
    private final Map<String, COSStream> pictures = new HashMap<>();

    private Spare(PDDocument document) {
        this.document = document;
    }

    /** Takes it out. */
    static void takeOut(PDDocument document) throws IOException {
        Spare spare = new Spare(document);
        for (PDPage page : document.getPages()) {
            spare.takeOut(page);
        }
    }

    private void takeOut(PDPage page) throws IOException {
        String content;
        try (InputStream in = page.getContents()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        String left = NOTHING.matcher(content).replaceAll("");
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(left.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        Set<String> names =
                NAME.matcher(left).results().map(name -> name.group(1)).collect(Collectors.toSet());
        COSDictionary resources = page.getResources().getCOSObject();
        keep(names, resources.getCOSDictionary(COSName.PROPERTIES));
        share(resources.getCOSDictionary(COSName.XOBJECT));
    }

    private static void keep(Set<String> names, @Nullable COSDictionary properties) {
        if (properties != null) {
            List.copyOf(properties.keySet()).stream()
                    .filter(name -> !names.contains(name.getName()))
                    .forEach(properties::removeItem);
        }
    }

    /** Pages that show the same picture share it. */
    private void share(@Nullable COSDictionary drawn) throws IOException {
        if (drawn == null) {
            return;
        }
        for (COSName name : List.copyOf(drawn.keySet())) {
            if (drawn.getDictionaryObject(name) instanceof COSStream picture) {
                String content;
                try (InputStream in = picture.createInputStream()) {
                    content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                }
                drawn.setItem(name, pictures.computeIfAbsent(content, each -> picture));
            }
        }
    }
}
