package safetoshare.site.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Layering;
import safetoshare.site.content.Page;
import safetoshare.site.dated.State;
import safetoshare.site.dated.Switch;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.layer.Layer;
import safetoshare.site.layer.Origin;
import safetoshare.site.problem.Place;
import safetoshare.site.release.Imprint;
import safetoshare.site.release.ImprintFile;
import safetoshare.site.source.Sha256;
import safetoshare.site.view.Inline;
import safetoshare.site.view.Sheet;
import safetoshare.site.work.WorkFolder;

/** Writes what hosts and other programs read: {@code build.json}, {@code sitemap.xml}, {@code robots.txt} and their own. */
final class Records {
    private Records() {}

    static void write(
            WorkFolder work,
            Guide guide,
            LocalDate asAt,
            SortedMap<String, byte[]> pages,
            List<Sheet> sheets,
            Optional<Inline> inline)
            throws IOException {
        Edition edition = guide.edition();
        work.write("sitemap.xml", sitemap(guide, sheets));
        work.write("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + edition.base() + "sitemap.xml\n");
        Hosts.files(guide, inline).forEach(work::write);
        SortedMap<String, byte[]> digests = new ConcurrentSkipListMap<>();
        pages.entrySet().parallelStream().forEach(page -> digests.put(page.getKey(), Sha256.of(page.getValue())));
        KeptCopy.write(work, guide, asAt, digests);
        work.write("build.json", build(guide, asAt, digests));
    }

    /** The pages that should be found here. Those made from a text say on which day it last changed or was reviewed, whichever is later. */
    private static String sitemap(Guide guide, List<Sheet> sheets) {
        Map<String, LocalDate> days = guide.pages().stream()
                .collect(Collectors.toMap(page -> page.address().file(), guide::touched));
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        sheets.stream().filter(Sheet::isOwn).map(Sheet::file).sorted().forEach(page -> {
            xml.append("<url><loc>").append(guide.edition().address(page)).append("</loc>");
            if (days.containsKey(page)) {
                xml.append("<lastmod>").append(days.get(page)).append("</lastmod>");
            }
            xml.append("</url>\n");
        });
        return xml.append("</urlset>\n").toString();
    }

    private static String build(Guide guide, LocalDate asAt, SortedMap<String, byte[]> digests) throws IOException {
        Map<String, Page> sources = guide.pages().stream()
                .collect(Collectors.toMap(page -> page.address().file(), Function.identity()));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("edition", guide.edition().id());
            json.writeStringField("name", guide.edition().name());
            json.writeStringField("version", Version.current());
            json.writeStringField("asAt", asAt.toString());
            writeSwitches(json, guide);
            json.writeArrayFieldStart("pages");
            for (Map.Entry<String, byte[]> page : digests.entrySet()) {
                json.writeStartObject();
                json.writeStringField("path", page.getKey());
                json.writeStringField("sha256", HexFormat.of().formatHex(page.getValue()));
                CheckerWords.Outcome outcome = guide.checker().outcomes().get(outcomeOf(page.getKey()));
                if (outcome != null) {
                    writeReview(json, outcome.review());
                    writeLayers(json, guide.layering(), outcome.place());
                }
                Page source = sources.get(page.getKey());
                if (source != null) {
                    json.writeStringField("title", source.title());
                    writeReview(json, source.review());
                    writeLayers(json, guide.layering(), source.place());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            ImprintFile.write(Imprint.of(guide), json);
            json.writeEndObject();
        }
        return text.toString().replace("\r\n", "\n") + "\n";
    }

    /** How the switches of the edition's nation stand, and how that is known. */
    private static void writeSwitches(JsonGenerator json, Guide guide) throws IOException {
        json.writeArrayFieldStart("switches");
        for (Switch each : guide.switches().of(guide.edition().nation())) {
            State state = guide.switches().state(each.id());
            json.writeStartObject();
            json.writeStringField("switch", each.id());
            json.writeStringField("name", each.name());
            json.writeStringField("state", state.written());
            if (state.turnedOn().isPresent()) {
                TurnedOn how = state.turnedOn().get();
                json.writeStringField("from", how.from().toString());
                json.writeStringField("source", how.source());
                json.writeStringField("checkedBy", how.checkedBy());
                json.writeStringField("checked", how.checked().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String outcomeOf(String page) {
        return page.replaceFirst("^checker/([a-z-]+)/index\\.html$", "$1");
    }

    private static void writeReview(JsonGenerator json, Page.Review review) throws IOException {
        json.writeStringField("reviewed", review.on().toString());
        json.writeStringField("reviewBy", review.by().toString());
    }

    /** Which layers wrote a text: the whole, each section; and when what those above it wrote was reviewed. */
    private static void writeLayers(JsonGenerator json, Layering layering, Place text) throws IOException {
        Origin origin = layering.origin(text);
        json.writeStringField("layer", origin.layer().id());
        json.writeArrayFieldStart("sections");
        for (Map.Entry<String, List<Layer>> section : origin.sections().entrySet()) {
            json.writeStartObject();
            json.writeStringField("section", section.getKey());
            json.writeArrayFieldStart("layers");
            for (Layer layer : section.getValue()) {
                json.writeString(layer.id());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("localReviews");
        for (Layering.Overlay overlay : layering.overlays()) {
            if (overlay.text().equals(text)) {
                json.writeStartObject();
                json.writeStringField("layer", overlay.layer().id());
                writeReview(json, overlay.review());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
