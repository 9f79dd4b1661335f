package safetoshare.site.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what a PDF holds for nothing. The library marks the background of every box, painted or not, and draws what stands
 * on every page anew on each: together more than half of a long document, and of the time to write it.
 */
final class Spare {
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
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<Object> kept = new ArrayList<>(tokens.size());
        Set<COSName> names = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Object token = tokens.get(i);
            if (is(token, OperatorName.END_MARKED_CONTENT) && beginsArtifact(kept)) {
                kept.subList(kept.size() - 3, kept.size()).clear();
            } else {
                kept.add(token);
            }
        }
        for (Object token : kept) {
            if (token instanceof COSName name) {
                names.add(name);
            }
        }
        PDStream left = new PDStream(document);
        try (OutputStream out = left.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
        page.setContents(left);
        COSDictionary resources = page.getResources().getCOSObject();
        keep(names, resources.getCOSDictionary(COSName.PROPERTIES));
        share(resources.getCOSDictionary(COSName.XOBJECT));
    }

    /** Whether what was said last begins something that only decorates. */
    private static boolean beginsArtifact(List<Object> tokens) {
        int last = tokens.size() - 1;
        return last >= 2
                && is(tokens.get(last), OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                && COSName.ARTIFACT.equals(tokens.get(last - 2));
    }

    private static boolean is(Object token, String operator) {
        return token instanceof Operator found && found.getName().equals(operator);
    }

    private static void keep(Set<COSName> names, @Nullable COSDictionary properties) {
        if (properties != null) {
            List.copyOf(properties.keySet()).stream()
                    .filter(name -> !names.contains(name))
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
                try (var in = picture.createInputStream()) {
                    content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                }
                drawn.setItem(name, pictures.computeIfAbsent(content, each -> picture));
            }
        }
    }
}
