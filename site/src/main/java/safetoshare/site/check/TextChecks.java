package safetoshare.site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safetoshare.site.content.Exercise;
import safetoshare.site.content.Form;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.dated.Switch;
import safetoshare.site.markdown.Marked;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.PageLink;
import safetoshare.site.markdown.References;
import safetoshare.site.problem.Hidden;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.secret.Search;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.SourceFile;
import safetoshare.site.source.Text;
import safetoshare.site.source.WebAddress;

/** Checks what texts point at: pages, anchors, citations; and that they hold nothing that is not published. */
final class TextChecks {
    private static final Address LAW = Address.ofName("law");
    private static final Address CONTACTS = Address.ofName("contacts");

    /** The anchors that templates use on every page or on one kind of page. */
    static final Set<String> RESERVED = Set.of(
            "main",
            "menu",
            "title",
            "contents",
            "page-sources",
            "page-related",
            "side-by-side",
            "older-versions",
            "register",
            "now",
            "since",
            "since-day",
            "by-month");

    private final Guide guide;
    private final References references;
    private final Problems problems;
    private final Map<Address, Set<String>> anchors = new HashMap<>();
    private final List<String> pageNames = new ArrayList<>();

    TextChecks(Guide guide, References references, Problems problems) {
        this.guide = guide;
        this.references = references;
        this.problems = problems;
        for (Page page : guide.pages()) {
            pageNames.add(page.address().name());
            anchors.put(page.address(), anchorsOf(page));
        }
    }

    private Set<String> anchorsOf(Page page) {
        Set<String> names = own(page);
        Outline.of(page.body()).headings().forEach(each -> names.add(each.anchor()));
        return names;
    }

    /** The anchors that the template of a page makes of data. */
    private Set<String> own(Page page) {
        Set<String> names = new HashSet<>();
        page.versions().forEach(version -> names.add(version.anchor()));
        if (page.address().equals(LAW)) {
            names.addAll(guide.law().keySet());
        }
        if (page.address().equals(CONTACTS)) {
            names.addAll(guide.contacts().keySet());
        }
        return names;
    }

    void run() {
        guide.law().values().stream()
                .filter(law -> RESERVED.contains(law.id()))
                .forEach(law -> problems.add(
                        law.place(), "every page uses #" + law.id() + " itself. Give the law another id."));
        for (Page page : guide.pages()) {
            page.sources().forEach(this::checkCitation);
            page.related().forEach(related -> checkRelated(page, related));
            boolean marked = Exercise.areAt(page.address()) || Form.isAt(page.address());
            Set<Text> marks = marked ? Marked.marks(page.body()) : Set.of();
            checkBody(page.body(), page.body().markdown().isBlank(), marks);
            checkHeadings(page);
        }
        guide.retired().values().forEach(each -> checkCitation(each.source()));
        guide.checker().questions().values().forEach(each -> {
            checkBody(each.help(), false);
            each.guidance().forEach(this::checkPlace);
        });
        guide.checker().outcomes().values().forEach(each -> checkBody(each.body(), false));
        guide.checker()
                .parts()
                .values()
                .forEach(each -> checkBody(each.body(), each.body().markdown().isBlank()));
        checkUnshown();
    }

    /** What stands behind switches is checked whether or not it is shown, so that no fault waits for the day. */
    private void checkUnshown() {
        guide.layering().unshown().forEach(each -> checkBody(each, false));
        for (Switch each : guide.switches().all()) {
            for (Text sentence : List.of(each.off(), each.coming())) {
                SourceFile file = new SourceFile(sentence.place().path(), sentence.value());
                checkBody(Body.of(file, sentence.place().line(), sentence.value()), false);
            }
        }
    }

    private void checkRelated(Page page, Text related) {
        long times = page.related().stream()
                .filter(other -> other.value().equals(related.value()))
                .count();
        if (times > 1) {
            problems.add(related.place(), "the page " + related.value() + " is named twice here. Name it once.");
        }
        if (related.value().isEmpty() || unread(Address.ofName(related.value()))) {
            return;
        }
        if (!anchors.containsKey(Address.ofName(related.value()))) {
            problems.add(
                    related.place(),
                    "there is no page " + related.value() + ". " + Suggestion.of(related.value(), pageNames));
        } else if (related.value().equals(page.address().name())) {
            problems.add(related.place(), "the page names itself as related. Name other pages.");
        }
    }

    private void checkBody(Body body, boolean empty) {
        checkBody(body, empty, Set.of());
    }

    private void checkBody(Body body, boolean empty, Set<Text> marks) {
        if (empty) {
            problems.add(body.start(), "there is no text below the fields. Write it.");
        }
        Outline outline = Outline.of(body);
        outline.entities().stream()
                .filter(entity -> Hidden.in(entity.value()).isPresent())
                .forEach(entity -> problems.add(
                        entity.place(),
                        "the sign " + Hidden.named(entity.value().strip())
                                + ", which nobody can see, is written here. Delete it."));
        outline.citations().forEach(this::checkCitation);
        outline.links().forEach(this::checkLink);
        outline.html()
                .forEach(html -> problems.add(
                        html.place(),
                        "raw HTML, " + firstWords(html.value())
                                + ", is not published. Write it in Markdown, or delete it."));
        outline.images()
                .forEach(image ->
                        problems.add(image.place(), "images are not published. Say in words what the image shows."));
        outline.unresolved().stream()
                .filter(link -> !marks.contains(link))
                .forEach(link -> problems.add(
                        link.place(),
                        "links by reference, or without words, are not published. Write [words](/page.md) or"
                                + " [words](https://…)."));
        outline.broken()
                .forEach(citation -> problems.add(
                        citation.place(),
                        "the citation " + firstWords(citation.value())
                                + " cannot be read here. Write it as {law:…} without spaces, outside any link."));
    }

    private static String firstWords(String text) {
        String line = Search.in(text).isEmpty() ? text.lines().findFirst().orElse("") : "…";
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private void checkCitation(Text citation) {
        if (citation.value().isEmpty()
                || citation.value().startsWith("when:") // Told already, as a mark out of its place.
                || restsOnUnread(citation)
                || references.find(citation.value()).isPresent()) {
            return;
        }
        String cited = Source.of(citation.value()).cited();
        String id = cited.substring(cited.indexOf(':') + 1);
        String remedy = switch (cited.substring(0, cited.length() - id.length())) {
            case "law:" -> Suggestion.of(id, guide.law().keySet()) + " Or add it to law.yaml.";
            case "rule:" -> "Write a year of its page and a number from 1 to 7, such as {rule:2024-R3}.";
            case "caldicott:" -> "Write a number from 1 to 8, such as {caldicott:7}.";
            case "term:" ->
                guide.retired().containsKey(id)
                        ? "Write {was:term:" + id + "}."
                        : Suggestion.of(id, guide.retired().keySet()) + " Or add it to terms.yaml.";
            default -> "Write {law:…}, {rule:…} or {caldicott:…}.";
        };
        problems.add(citation.place(), "nothing can be cited as " + citation.value() + ". " + remedy);
    }

    /** Whether what is cited stands in a file that could not be read, so that nothing can be said of it. */
    private boolean restsOnUnread(Text citation) {
        String reference = Source.of(citation.value()).cited();
        if (reference.startsWith("law:")) {
            return guide.law().isEmpty();
        }
        if (reference.startsWith("term:")) {
            return guide.law().isEmpty() || guide.retired().isEmpty();
        }
        return reference.startsWith("caldicott:")
                ? unread(Address.ofName("caldicott"))
                : unread(Address.ofName("golden-rules/rule-" + reference.replaceFirst("^.*(?=.)", "")));
    }

    private boolean unread(Address address) {
        return guide.unread().contains(address);
    }

    private void checkLink(Text link) {
        String url = link.value();
        if (!PageLink.is(url)) {
            if (!WebAddress.is(url) && !isContacts(url)) {
                problems.add(
                        link.place(),
                        "the link to " + firstWords(url)
                                + " is not published. Link to /page.md or to an address that begins with https://.");
            }
        } else if (!url.matches("/([a-z0-9-]+/){0,20}[a-z0-9-]+\\.md(#.*)?")) {
            problems.add(
                    link.place(), "the link " + firstWords(url) + " is not the path of a page. Write it as /page.md.");
        } else {
            checkPageLink(link, PageLink.address(url), PageLink.anchor(url));
        }
    }

    /** Whether a link dials a number of the contacts, or writes to one. */
    private boolean isContacts(String url) {
        return guide.contacts().values().stream()
                .anyMatch(contact -> url.equals("mailto:" + contact.email())
                        || contact.phone()
                                .filter(phone -> url.equals("tel:" + phone.digits()))
                                .isPresent());
    }

    /** A page, or a section of one, as fields name it: {@code consent#two-jobs}. */
    private void checkPlace(Text place) {
        String[] parts = place.value().split("#", 2);
        checkPageLink(place, Address.ofName(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    private void checkPageLink(Text link, Address address, String anchor) {
        Set<String> known = anchors.get(address);
        if (unread(address)) {
            return;
        }
        if (known == null) {
            List<String> paths = guide.pages().stream().map(TextChecks::linkTo).toList();
            problems.add(
                    link.place(),
                    "the link to " + link.value() + " leads to no page. " + Suggestion.of(link.value(), paths));
        } else if (!anchor.isEmpty() && !known.contains(anchor)) {
            problems.add(
                    link.place(),
                    "the page " + address.name() + " has no place #" + anchor + ". "
                            + (known.isEmpty() ? "Link to the page." : Suggestion.of(anchor, known)));
        }
    }

    private static String linkTo(Page page) {
        return page.place().path().replaceFirst("^content/(base|editions/[^/]+)", "");
    }

    private void checkHeadings(Page page) {
        Set<String> seen = new HashSet<>();
        Set<String> taken = own(page);
        taken.addAll(RESERVED);
        for (Outline.Title title : Outline.of(page.body()).headings()) {
            if (title.level() == 1) {
                problems.add(title.text().place(), "the page's heading is its title. Begin sections with ##.");
            }
            if (title.anchor().isEmpty()) {
                problems.add(title.text().place(), "the heading has no words to link to. Write some.");
            } else if (taken.contains(title.anchor())) {
                problems.add(
                        title.text().place(),
                        "the page uses #" + title.anchor() + " itself. Reword the heading before its colon.");
            } else if (!seen.add(title.anchor())) {
                problems.add(
                        title.text().place(),
                        "two headings can be linked to as #" + title.anchor() + ". Reword one before its colon.");
            }
        }
    }
}
