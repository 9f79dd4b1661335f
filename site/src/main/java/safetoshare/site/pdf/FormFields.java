package safetoshare.site.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Makes fields that can be filled in of links to {@code field:kind:name}: where such a link stands, there stands its field,
 * and the same tag holds it. The library's own fields have no tags, which PDF/UA-1 asks for (ISO 14289-1, 7.18.4).
 */
final class FormFields {
    private static final String ADDRESS = "field:";
    private static final COSName WIDGET = COSName.getPDFName("Widget");
    private static final COSName FORM = COSName.getPDFName("Form");
    private static final COSName LETTERS = COSName.getPDFName("Helv");
    private static final String WRITING = "/Helv 11 Tf 0 g";
    private static final int PRINTED = 4;
    private static final int SEVERAL_LINES = 1 << 12;
    private static final int RADIO = 1 << 15;
    private static final int NOT_ALL_OFF = 1 << 14;

    private final PDDocument document;
    private final COSArray fields = new COSArray();
    private final Map<String, COSDictionary> choices = new HashMap<>();

    private FormFields(PDDocument document) {
        this.document = document;
    }

    /** Makes the fields of a document, if it has such links. */
    static void make(PDDocument document) throws IOException {
        new FormFields(document).make();
    }

    private void make() throws IOException {
        List<COSDictionary> made = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                String address = address(annotation);
                if (address.startsWith(ADDRESS)) {
                    field(annotation, address.substring(ADDRESS.length()).split(":"), page);
                    made.add(annotation.getCOSObject());
                }
            }
        }
        if (!made.isEmpty()) {
            retag(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), made);
            addForm();
        }
    }

    private static String address(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri
                ? uri.getURI()
                : "";
    }

    private void addForm() {
        PDAcroForm form = new PDAcroForm(document);
        PDResources resources = new PDResources();
        resources.put(LETTERS, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance(WRITING);
        form.getCOSObject().setItem(COSName.FIELDS, fields);
        document.getDocumentCatalog().setAcroForm(form);
    }

    /** Makes a field of a link: what it was asks for the kind of the field, its name and, for a choice, which one it is. */
    private void field(PDAnnotation link, String[] asked, PDPage page) throws IOException {
        COSDictionary widget = link.getCOSObject();
        String label = link.getContents();
        List.of(COSName.A, COSName.DEST, COSName.BORDER, COSName.H, COSName.CONTENTS)
                .forEach(widget::removeItem);
        widget.setItem(COSName.SUBTYPE, WIDGET);
        widget.setInt(COSName.F, PRINTED);
        widget.setItem(COSName.P, page);
        switch (asked[0]) {
            case "tick" -> {
                name(widget, COSName.BTN, asked[1], label);
                button(link, "Yes");
            }
            case "choose" -> {
                widget.setString(COSName.CONTENTS, label);
                button(link, "Choice" + asked[2]);
                COSDictionary choice = choices.computeIfAbsent(asked[1], name -> choice(name, label));
                widget.setItem(COSName.PARENT, choice);
                choice.getCOSArray(COSName.KIDS).add(widget);
            }
            default -> {
                name(widget, COSName.TX, asked[1], label);
                widget.setString(COSName.DA, WRITING);
                widget.setInt(COSName.FF, asked[0].equals("lines") ? SEVERAL_LINES : 0);
                appearance(widget, "N", picture(link, ""));
            }
        }
    }

    private static void name(COSDictionary field, COSName type, String name, String label) {
        field.setItem(COSName.FT, type);
        field.setString(COSName.T, name);
        field.setString(COSName.TU, label);
    }

    /** The field of which several boxes are the choices. Its label is what stands before the colon in that of a box. */
    private COSDictionary choice(String name, String label) {
        COSDictionary choice = new COSDictionary();
        name(choice, COSName.BTN, name, label.contains(": ") ? label.substring(0, label.indexOf(": ")) : label);
        choice.setInt(COSName.FF, RADIO | NOT_ALL_OFF);
        choice.setItem(COSName.V, COSName.Off);
        choice.setItem(COSName.KIDS, new COSArray());
        return choice;
    }

    /** A box to be ticked: empty, or crossed. */
    private void button(PDAnnotation annotation, String chosen) throws IOException {
        COSDictionary widget = annotation.getCOSObject();
        PDRectangle box = annotation.getRectangle();
        float w = box.getWidth() - 2;
        float h = box.getHeight() - 2;
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.Off, picture(annotation, ""));
        states.setItem(
                COSName.getPDFName(chosen),
                picture(annotation, "1.5 w 2 2 m " + w + " " + h + " l 2 " + h + " m " + w + " 2 l S"));
        appearance(widget, "N", states);
        widget.setItem(COSName.AS, COSName.Off);
        if (!widget.containsKey(COSName.PARENT)) {
            widget.setItem(COSName.V, COSName.Off);
        }
    }

    private static void appearance(COSDictionary widget, String state, COSBase picture) {
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.getPDFName(state), picture);
        widget.setItem(COSName.AP, appearance);
    }

    private COSBase picture(PDAnnotation annotation, String drawing) throws IOException {
        PDFormXObject picture = new PDFormXObject(document);
        PDRectangle box = annotation.getRectangle();
        picture.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        picture.setResources(new PDResources());
        try (OutputStream out = picture.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        return picture.getCOSObject();
    }

    /** The tag of a link that became a field is that of a field. The form lists its fields in the order of their tags. */
    private void retag(COSDictionary element, List<COSDictionary> made) {
        COSBase below = element.getDictionaryObject(COSName.K);
        COSArray kids = below instanceof COSArray several
                ? several
                : new COSArray(List.of(below == null ? COSNull.NULL : below));
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                COSBase held = kid.getDictionaryObject(COSName.OBJ);
                if (held == null) {
                    retag(kid, made);
                } else if (made.stream().anyMatch(field -> field == held)) {
                    element.setItem(COSName.S, FORM);
                    COSDictionary choice = ((COSDictionary) held).getCOSDictionary(COSName.PARENT);
                    list(choice == null ? held : choice);
                }
            }
        }
    }

    private void list(COSBase field) {
        if (fields.indexOf(field) < 0) {
            fields.add(field);
        }
    }
}
