package safetoshare.site.status;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import safetoshare.site.compare.Rewording;
import safetoshare.site.compare.Sentences;
import safetoshare.site.content.Law;
import safetoshare.site.dated.State;
import safetoshare.site.dated.Switch;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.history.Revision;
import safetoshare.site.problem.Place;
import safetoshare.site.release.Release;

/** Tells programs what needs a look. */
public final class JsonReport {
    private static final Map<Rewording.Fate, String> FATES =
            Map.of(Rewording.Fate.KEPT, "kept", Rewording.Fate.DELETED, "out", Rewording.Fate.INSERTED, "in");

    private final JsonGenerator json;
    private final Past past;
    private final Map<String, Release> releases;

    private JsonReport(JsonGenerator json, Past past, Map<String, Release> releases) {
        this.json = json;
        this.past = past;
        this.releases = releases;
    }

    /**
     * Tells what some layers need on a day.
     *
     * @param past where is looked for what has changed
     * @param releases the last release of each edition that has been released
     */
    public static void tell(
            List<Status.Part> parts, LocalDate asAt, Past past, Map<String, Release> releases, PrintWriter out)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new JsonReport(json, past, releases).write(parts, asAt);
        }
        text.toString().lines().forEach(out::println);
    }

    private void write(List<Status.Part> parts, LocalDate asAt) throws IOException {
        json.writeStartObject();
        json.writeStringField("asAt", asAt.toString());
        json.writeArrayFieldStart("editions");
        for (Status.Part part : parts) {
            write(part, asAt);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Status.Part part, LocalDate asAt) throws IOException {
        Needs own = part.own();
        json.writeStartObject();
        json.writeStringField("edition", own.layer().id());
        json.writeStringField("name", part.name());
        json.writeStringField("folder", own.layer().told());
        Release last = releases.get(own.layer().id());
        json.writeStringField("released", last == null ? "" : last.day().toString());
        write("movedOn", own.of(Need.MovedOn.class), this::movedOn);
        write("goneLaw", own.of(Need.GoneLaw.class), each -> law(each.law(), each.status(), each.place()));
        write("unchecked", own.of(Need.Unchecked.class), each -> {
            contact(each.place(), each.role(), each.name());
            json.writeStringField("number", each.number());
        });
        write("notKnown", own.of(Need.NotKnown.class), each -> {
            contact(each.place(), each.role(), each.name());
            json.writeStringField("instead", each.instead());
        });
        write(
                "due",
                own.of(Need.Pending.class).stream().sorted(Words.LONGEST_FIRST).toList(),
                this::due);
        write("law", own.of(Need.UnsettledLaw.class), each -> law(each.law(), each.status(), each.place()));
        write(
                "switches",
                part.switches().of(part.nation()),
                each -> standing(each, part.switches().state(each.id()), asAt));
        inherited(part.inherited());
        json.writeEndObject();
    }

    /** Writes what is within the braces of one thing. */
    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private <T> void write(String name, List<T> items, Item<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(Place place) throws IOException {
        json.writeStringField("path", place.path());
        json.writeNumberField("line", place.line());
    }

    private void movedOn(Need.MovedOn moved) throws IOException {
        place(moved.place());
        json.writeStringField("page", moved.page());
        json.writeStringField("section", moved.change().section());
        json.writeBooleanField("locked", moved.change().locked());
        json.writeStringField("recorded", moved.change().recorded());
        json.writeStringField("now", moved.change().fingerprint());
        Reading reading = past.of(moved);
        json.writeStringField(
                "revision", reading.revision().map(Revision::commit).orElse(""));
        json.writeStringField(
                "day", reading.revision().map(each -> each.day().toString()).orElse(""));
        json.writeArrayFieldStart("difference");
        for (Sentences.Sentence sentence : reading.difference()) {
            json.writeStartArray();
            for (Rewording.Piece piece : sentence.pieces()) {
                json.writeStartObject();
                json.writeStringField(FATES.get(piece.fate()), piece.words());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringField("text", moved.change().below());
    }

    private void law(Law law, String status, Place place) throws IOException {
        place(place);
        json.writeStringField("law", law.id());
        json.writeStringField("name", law.name());
        json.writeStringField("status", status);
    }

    private void contact(Place place, String role, String name) throws IOException {
        place(place);
        json.writeStringField("role", role);
        json.writeStringField("name", name);
    }

    private void due(Need.Pending pending) throws IOException {
        Due due = pending.due();
        place(due.place());
        json.writeStringField("kind", due.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("what", due.what());
        json.writeStringField("owner", due.owner());
        json.writeStringField("by", due.by().toString());
        json.writeNumberField("daysOverdue", Math.max(0, pending.days()));
        json.writeStringField("address", due.page());
    }

    /** A switch, and where its state is written: where it is turned on, or else where it is said what it is. */
    private void standing(Switch each, State state, LocalDate asAt) throws IOException {
        place(state.turnedOn().map(TurnedOn::place).orElse(each.place()));
        json.writeStringField("switch", each.id());
        json.writeStringField("name", each.name());
        json.writeStringField("state", state.written());
        if (state.turnedOn().isPresent()) {
            TurnedOn how = state.turnedOn().get();
            json.writeStringField("from", how.from().toString());
            json.writeNumberField("daysUntil", Math.max(0, asAt.until(how.from(), ChronoUnit.DAYS)));
            json.writeStringField("source", how.source());
            json.writeStringField("checkedBy", how.checkedBy());
            json.writeStringField("checked", how.checked().toString());
        }
    }

    private void inherited(List<Needs> layers) throws IOException {
        json.writeArrayFieldStart("inherited");
        for (Needs each : layers) {
            json.writeStartObject();
            json.writeStringField("edition", each.layer().id());
            for (Map.Entry<String, Integer> count : Counts.of(each).entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
