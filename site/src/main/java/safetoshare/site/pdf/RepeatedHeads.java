package safetoshare.site.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Makes the heads that a table repeats on each further page decoration, which the library leaves as the words of one head: a
 * screen reader would say "Question Question Question".
 */
final class RepeatedHeads {
    private final PDDocument document;
    private final PDStructureTreeRoot tree;
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private RepeatedHeads(PDDocument document) {
        this.document = document;
        this.tree = document.getDocumentCatalog().getStructureTreeRoot();
    }

    /** Takes them out of what is read, and leaves them in what is seen. */
    static void takeOut(PDDocument document) throws IOException {
        RepeatedHeads heads = new RepeatedHeads(document);
        heads.findHeads(heads.tree.getCOSObject(), false);
        for (PDPage page : document.getPages()) {
            Set<Integer> contents = heads.repeated.get(page.getCOSObject());
            if (contents != null) {
                heads.decorate(page, contents);
            }
        }
    }

    private void findHeads(COSDictionary element, boolean inHead) {
        COSArray kids = kids(element);
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                continue;
            }
            COSName tag = kid.getCOSName(COSName.S);
            if (tag != null) {
                findHeads(kid, inHead || tag.getName().equals("THead"));
            } else if (inHead && kid.containsKey(COSName.MCID)) {
                // What stands on the element's own page has no page of its own.
                repeated.computeIfAbsent(kid.getCOSDictionary(COSName.PG), page -> new HashSet<>())
                        .add(kid.getInt(COSName.MCID));
                kids.remove(i);
            }
        }
    }

    /** The list of what is in an element; one thing stands without a list, and is never a repetition. */
    private static COSArray kids(COSDictionary element) {
        return element.getDictionaryObject(COSName.K) instanceof COSArray kids ? kids : single(element);
    }

    private static COSArray single(COSDictionary element) {
        COSArray kids = new COSArray();
        kids.add(element.getDictionaryObject(COSName.K));
        return kids;
    }

    private void decorate(PDPage page, Set<Integer> contents) throws IOException {
        COSArray parents =
                (COSArray) ((PDParentTreeValue) tree.getParentTree().getValue(page.getStructParents())).getCOSObject();
        contents.forEach(content -> parents.set(content, COSNull.NULL));
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && contents.contains(properties.getInt(COSName.MCID))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream decorated = new PDStream(document);
        try (OutputStream out = decorated.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(decorated);
    }

    private static COSDictionary pagination() {
        COSDictionary kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return kind;
    }
}
