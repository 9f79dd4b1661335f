package safetoshare.site.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Tells programs how easily an edition is read. */
public final class JsonReport {
    private static final int WORST = 10;

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** Tells of each page, the hardest first, with its worst sentences. */
    public static void tell(EditionEase ease, PrintWriter out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new JsonReport(json).write(ease);
        }
        text.toString().lines().forEach(out::println);
        out.flush();
    }

    private void write(EditionEase ease) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", ease.id());
        json.writeNumberField("oldest", EditionEase.OLDEST);
        json.writeArrayFieldStart("pages");
        for (PageEase page : ease.pages()) {
            json.writeStartObject();
            json.writeStringField("page", page.page());
            json.writeStringField("title", page.title());
            json.writeStringField("path", page.file());
            measure(page.measure());
            json.writeNumberField("sentences", page.measure().sentences());
            number("meanSentence", page.measure().meanSentence());
            json.writeNumberField("longestSentence", page.longest());
            json.writeNumberField("passivePercent", page.passive());
            json.writeArrayFieldStart("worst");
            for (Sentence sentence : page.worst(WORST)) {
                write(sentence);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Sentence sentence) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", sentence.text().place().path());
        json.writeNumberField("line", sentence.text().place().line());
        measure(sentence.measure());
        json.writeBooleanField("passive", sentence.passive());
        json.writeStringField("text", sentence.text().value());
        json.writeEndObject();
    }

    private void measure(Measure measure) throws IOException {
        number("readingAge", measure.readingAge());
        json.writeNumberField("words", measure.words());
    }

    private void number(String name, double value) throws IOException {
        json.writeNumberField(name, BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }
}
