package safetoshare.site.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import safetoshare.site.brand.Logo;
import safetoshare.site.contact.Holidays;
import safetoshare.site.contact.Role;
import safetoshare.site.dated.Switches;
import safetoshare.site.problem.Place;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/**
 * All that an edition says on a day, as read.
 *
 * @param edition the edition
 * @param logo the picture at the top of every page, if it has one
 * @param pages the pages of guidance, by address
 * @param checker the words of the checker
 * @param switches how what is unsure stands on the day
 * @param law the register of law and guidance, by id
 * @param retired the terms that are no longer used, by id
 * @param contacts who to call, by role
 * @param roles whom every edition must say how to reach
 * @param searchWords what people type who look for something
 * @param accessibility how far it meets the guidelines of accessibility
 * @param holidays the bank holidays of its nation; nothing where they could not be read
 * @param groups the groups of pages, in the order shown, with their titles
 * @param words the words of buttons, labels and headings
 * @param unread the pages whose files could not be read
 * @param facts what its texts call facts, by name
 * @param amendments the entries of its change log, newest first
 * @param redirects where what stood at an address stands now, of the lowest layer first
 * @param layering how it was put together
 */
public record Guide(
        Edition edition,
        Optional<Logo> logo,
        List<Page> pages,
        CheckerWords checker,
        Switches switches,
        Map<String, Law> law,
        Map<String, RetiredTerm> retired,
        Map<String, Contact> contacts,
        List<Role> roles,
        SearchWords searchWords,
        Accessibility accessibility,
        Optional<Holidays> holidays,
        Map<String, Text> groups,
        Map<String, Text> words,
        Set<Address> unread,
        Map<String, Text> facts,
        List<Amendment> amendments,
        List<Redirect> redirects,
        Layering layering) {
    private static final Address CHECKER = Address.ofName("checker");

    /** A word of the interface with what stands in its square brackets filled in; its name stands in if there is none. */
    public String word(String name, Map<String, String> values) {
        Text written = words.get(name);
        String word = written == null ? name : written.value();
        for (Map.Entry<String, String> value : values.entrySet()) {
            word = word.replace("[" + value.getKey() + "]", value.getValue());
        }
        return word;
    }

    /** Every Markdown text: those of pages, then those of the checker. */
    public List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        pages.forEach(page -> all.add(new Passage(page.place(), page.title(), page.address(), page.body())));
        checker.questions().values().forEach(each -> all.add(ofChecker(each.place(), each.question(), each.help())));
        checker.outcomes().values().forEach(each -> all.add(ofChecker(each.place(), each.title(), each.body())));
        checker.parts().values().forEach(each -> all.add(ofChecker(each.place(), each.title(), each.body())));
        return all;
    }

    private static Passage ofChecker(Place place, String title, Body body) {
        return new Passage(place, title, CHECKER, body);
    }

    /** The day on which a page last changed or was last reviewed, in any layer. */
    public LocalDate touched(Page page) {
        Stream<LocalDate> reviews = layering.overlays().stream()
                .filter(overlay -> overlay.text().equals(page.place()))
                .map(overlay -> overlay.review().on());
        Stream<LocalDate> changes = amendments.stream()
                .filter(entry -> entry.text().equals(page.place()))
                .map(Amendment::date)
                .filter(date -> !date.isAfter(switches.day()));
        return Stream.concat(reviews, changes)
                .reduce(page.review().on(), (one, other) -> other.isAfter(one) ? other : one);
    }

    /**
     * The first day by which any text is to be reviewed, in any layer: from then on a copy may be too old. What is overdue on
     * the day of this guide says so itself, and no newer copy would be better.
     */
    public LocalDate firstReview() {
        return Stream.of(
                        pages.stream().map(Page::review),
                        checker.outcomes().values().stream().map(CheckerWords.Outcome::review),
                        layering.overlays().stream().map(Layering.Overlay::review))
                .flatMap(Function.identity())
                .map(Page.Review::by)
                .filter(day -> !day.isBefore(switches.day()))
                .min(Comparator.naturalOrder())
                .orElse(switches.day());
    }

    /** What leads on from addresses where there is no page any more; that of a higher layer stands in for one below. */
    public Collection<Redirect> movedPages() {
        Map<Address, Redirect> moved = new TreeMap<>();
        redirects.stream()
                .filter(each ->
                        each.oldSection().isEmpty() && page(each.oldPage()).isEmpty())
                .forEach(each -> moved.put(each.oldPage(), each));
        return moved.values();
    }

    /** Whether the duty to share is in force here on the day. */
    public boolean sharingDutyOn() {
        return edition.sharingDutyOn(switches.day());
    }

    /** The page at an address, if there is one. */
    public Optional<Page> page(Address address) {
        int low = 0;
        int high = pages.size();
        while (low < high) {
            int middle = (low + high) / 2;
            int order = pages.get(middle).address().compareTo(address);
            if (order == 0) {
                return Optional.of(pages.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle;
        }
        return Optional.empty();
    }
}
