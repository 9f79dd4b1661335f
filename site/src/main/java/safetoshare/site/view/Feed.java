package safetoshare.site.view;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import safetoshare.site.chart.Picture;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.content.Amendment;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Page;

/** Makes the Atom feed of an edition's changes. What names an entry never changes, so that no reader is told twice. */
public final class Feed {
    /** Where it is published, from the edition's top. */
    static final String FILE = "changes/feed.xml";

    private static final int MOST = 100;

    private final Frame frame;
    private final Edition edition;
    private final XMLStreamWriter xml;

    private Feed(Frame frame, XMLStreamWriter xml) {
        this.frame = frame;
        this.edition = frame.checked().guide().edition();
        this.xml = xml;
    }

    /**
     * The feed, by the way from the edition's top to it.
     *
     * @param checked what the edition says
     * @param picture its flow as a picture
     * @param asAt the day until which changes are told
     * @param version the version of the guide
     */
    public static Map<String, String> of(CheckedGuide checked, Picture picture, LocalDate asAt, String version) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Feed(new Frame(checked, picture, asAt, version), xml).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(FILE, text.append('\n').toString());
    }

    private void write() throws XMLStreamException {
        List<Amendment> amendments =
                frame.log().amendments().stream().limit(MOST).toList();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", edition.language());
        element("id", id("feed"));
        element("title", frame.word("changes-feed", Map.of("name", edition.name())));
        element(
                "updated",
                moment(amendments.isEmpty() ? lastReview() : amendments.get(0).date()));
        xml.writeCharacters("\n");
        xml.writeStartElement("author");
        element("name", frame.word("site-name"));
        xml.writeEndElement();
        link("self", "application/atom+xml", edition.base() + FILE);
        link("alternate", "text/html", edition.base() + ChangeSheets.CHANGES.path());
        for (Amendment each : amendments) {
            write(each);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Amendment amendment) throws XMLStreamException {
        ChangeLog.Entry entry = frame.log().entry(amendment, "");
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element("id", id(entry.id()));
        element("title", entry.mark().isEmpty() ? entry.title() : entry.title() + " (" + entry.mark() + ")");
        element("updated", moment(amendment.date()));
        link(
                "alternate",
                "text/html",
                edition.base() + ChangeLog.month(amendment).path() + "#" + entry.id());
        element("summary", entry.what());
        element("content", content(entry));
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private String content(ChangeLog.Entry entry) {
        return Stream.of(
                        entry.what(),
                        frame.word("changes-why") + " " + entry.why(),
                        frame.word("changes-who") + " " + entry.who())
                .collect(Collectors.joining("\n"));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** A name made of the edition's id and an entry's alone, so that neither words nor addresses change it. */
    private String id(String name) {
        byte[] whole = ("safe-to-share/" + edition.id() + "/" + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(whole);
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private LocalDate lastReview() {
        return frame.checked().guide().pages().stream()
                .map(Page::review)
                .map(Page.Review::on)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
