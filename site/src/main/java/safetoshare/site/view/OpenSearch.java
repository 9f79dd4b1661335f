package safetoshare.site.view;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Edition;

/**
 * Tells a browser how to ask an edition's search page, so that a reader can ask from the address bar. What is asked stands
 * after {@code #}, which no server sees.
 */
public final class OpenSearch {
    /** Where it is published, from the edition's top. */
    public static final String FILE = "search/opensearch.xml";

    /** The longest names that OpenSearch 1.1 allows. */
    private static final int SHORT = 16;

    private static final int LONG = 48;

    private OpenSearch() {}

    /** The description, by the way from the edition's top to it. */
    public static Map<String, String> of(CheckedGuide checked) {
        StringWriter text = new StringWriter();
        try {
            write(checked, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(FILE, text.append('\n').toString());
    }

    private static void write(CheckedGuide checked, XMLStreamWriter xml) throws XMLStreamException {
        Edition edition = checked.guide().edition();
        String site = checked.word("site-name");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
        element(xml, "ShortName", cut(site, SHORT));
        element(
                xml,
                "LongName",
                cut(site + ", " + checked.guide().word("edition", Map.of("name", edition.name())), LONG));
        element(xml, "Description", checked.word("search-about"));
        element(xml, "Language", edition.language());
        element(xml, "InputEncoding", "UTF-8");
        element(xml, "Image", edition.base() + "assets/icon.svg");
        xml.writeCharacters("\n");
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("template", edition.base() + "search/index.html#q={searchTerms}");
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** At most so many letters, and no half of one. */
    private static String cut(String text, int most) {
        return text.codePoints()
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
