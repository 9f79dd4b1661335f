package safetoshare.site.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safetoshare.site.contact.Phone;
import safetoshare.site.content.Contact;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.content.Layering;
import safetoshare.site.content.Page;
import safetoshare.site.dated.State;
import safetoshare.site.dated.Switch;
import safetoshare.site.layer.Change;
import safetoshare.site.layer.Layer;

/** Looks through an edition for what needs somebody's look on a day, layer by layer. */
final class Survey {
    private static final String CONTACTS = "contacts/";
    private static final String LAW = "law/";

    private final Guide guide;
    private final LocalDate asAt;
    private final Texts texts;
    private final Map<Layer, List<Need>> needs = new HashMap<>();
    private final Map<Layer, List<Due>> dates = new HashMap<>();

    private Survey(Guide guide, LocalDate asAt) {
        this.guide = guide;
        this.asAt = asAt;
        this.texts = new Texts(guide);
    }

    /** What needs a look in each layer of an edition, the lowest first. */
    static Map<Layer, Needs> of(Guide guide, LocalDate asAt) {
        return new Survey(guide, asAt).run();
    }

    private Map<Layer, Needs> run() {
        changes();
        GoneLaws.in(guide, texts, asAt).forEach(this::add);
        law();
        switches();
        guide.contacts().values().forEach(this::contact);
        reviews();
        Map<Layer, Needs> all = new LinkedHashMap<>();
        for (Layer layer : guide.layering().layers()) {
            List<Need> found = needs.getOrDefault(layer, List.of());
            all.put(layer, new Needs(layer, found, dates.getOrDefault(layer, List.of())));
        }
        return all;
    }

    private void add(Need need) {
        needs.computeIfAbsent(guide.layering().layerOf(need.place()), each -> new ArrayList<>())
                .add(need);
    }

    private void changes() {
        Layering layering = guide.layering();
        for (Change change : layering.changes()) {
            if (change.movedOn()) {
                add(new Need.MovedOn(change, layering.upTo(change.layer()), texts.title(change)));
            }
        }
    }

    /** The register's entries for the edition's nation; the others matter to other editions. */
    private void law() {
        for (Law law : guide.law().values()) {
            if (law.nations().contains(guide.edition().nation())) {
                if (law.unsettledAt(asAt)) {
                    add(new Need.UnsettledLaw(law, law.statusAt(asAt)));
                }
                LocalDate by = law.checked().plusYears(1);
                date(new Due(Due.Kind.LOOK_UP, law.id(), law.name(), law.place(), law.checkNext(), by, at(LAW)));
            }
        }
    }

    private void switches() {
        for (Switch each : guide.switches().all()) {
            if (guide.switches().state(each.id()) instanceof State.Coming coming) {
                add(new Need.ComingSwitch(
                        each, coming.how(), asAt.until(coming.how().from(), ChronoUnit.DAYS)));
            }
        }
    }

    private void contact(Contact contact) {
        if (!contact.notKnown().isEmpty()) {
            add(new Need.NotKnown(contact.role(), contact.name(), contact.place(), contact.notKnown()));
            return;
        }
        contact.checked()
                .ifPresentOrElse(
                        checked -> date(new Due(
                                Due.Kind.CHECK,
                                contact.place().path() + "/" + contact.role(),
                                contact.name(),
                                contact.place(),
                                checked.by(),
                                checked.againBy(),
                                at(CONTACTS))),
                        () -> add(new Need.Unchecked(
                                contact.role(), contact.name(), contact.place(), reachedBy(contact))));
    }

    private static String reachedBy(Contact contact) {
        return contact.phone().map(Phone::written).orElse(contact.email().isEmpty() ? contact.web() : contact.email());
    }

    private void reviews() {
        for (Texts.Reviewed text : texts.reviews()) {
            Page.Review review = text.review();
            date(new Due(
                    Due.Kind.REVIEW,
                    review.place().path(),
                    text.text().title(),
                    review.place(),
                    review.owner(),
                    review.by(),
                    at(text.text().page())));
        }
    }

    private String at(String page) {
        return guide.edition().base() + page;
    }

    private void date(Due due) {
        if (due.by().getYear() <= LocalDate.EPOCH.getYear() + 1) {
            return; // The day could not be read, which is told as a problem.
        }
        dates.computeIfAbsent(guide.layering().layerOf(due.place()), each -> new ArrayList<>())
                .add(due);
        if (due.overdueOn(asAt) || due.soonOn(asAt) && due.kind() != Due.Kind.LOOK_UP) {
            add(new Need.Pending(due, due.daysOn(asAt)));
        }
    }
}
