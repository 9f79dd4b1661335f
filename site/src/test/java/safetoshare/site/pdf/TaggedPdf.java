package safetoshare.site.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader has it: by its tags. */
public final class TaggedPdf implements AutoCloseable {
    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    /** Reads a PDF. */
    public TaggedPdf(byte[] bytes) throws IOException {
        document = Loader.loadPDF(bytes);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> add(content, byId));
            texts.put(page, byId);
        }
    }

    private static void add(PDMarkedContent content, Map<Integer, String> byId) {
        StringBuilder text = new StringBuilder();
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (each instanceof PDMarkedContent inner) {
                add(inner, byId);
            }
        }
        byId.merge(content.getMCID(), text.toString(), String::concat);
    }

    /** The document itself. */
    public PDDocument document() {
        return document;
    }

    /** Every element with a tag, in reading order. */
    public List<PDStructureElement> elements(String tag) {
        return elements(document.getDocumentCatalog().getStructureTreeRoot())
                .filter(element -> element.getStructureType().equals(tag))
                .toList();
    }

    private static Stream<PDStructureElement> elements(PDStructureNode above) {
        return above.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), elements(element)));
    }

    /** Every table as rows of cells. */
    public List<List<List<String>>> tables() {
        return elements("Table").stream()
                .map(table -> elements(table)
                        .filter(row -> row.getStructureType().equals("TR"))
                        .map(this::cells)
                        .toList())
                .toList();
    }

    private List<String> cells(PDStructureElement row) {
        return row.getKids().stream()
                .map(PDStructureElement.class::cast)
                .map(this::text)
                .toList();
    }

    /** All that an element says, any space like any other. */
    public String text(PDStructureElement element) {
        List<String> parts = new ArrayList<>();
        collect(element, parts);
        return parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private void collect(PDStructureElement element, List<String> parts) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                collect(inner, parts);
            } else if (kid instanceof PDMarkedContentReference reference) {
                parts.add(said(
                        reference.getPage() == null ? element.getPage() : reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer id) {
                parts.add(said(element.getPage(), id));
            }
        }
    }

    private String said(PDPage page, int id) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
