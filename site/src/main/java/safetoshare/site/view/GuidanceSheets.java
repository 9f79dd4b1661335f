package safetoshare.site.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;

/** Makes the sheets of the pages of guidance. */
final class GuidanceSheets {
    private static final Address CHECKER = Address.ofName("checker");
    private static final int LONG = 3;

    /** The templates of pages that show nothing of an edition's own but their text. */
    private static final Set<String> TEXT_ALONE = Set.of("page", "rule", "glossary");

    /** Pages with a template of their own name, which is given nothing besides what all are given. */
    private static final Set<String> OF_ITS_OWN = Set.of("accessibility", "glossary");

    private final Frame frame;
    private final Map<Address, String> originals;
    private final Examples examples;
    private final Sources sources;
    private final Versions versions;
    private final Learning learning;
    private final Map<Address, Page> before = new HashMap<>();
    private final Map<Address, Page> after = new HashMap<>();

    GuidanceSheets(Frame frame, Map<Address, String> originals) {
        this.frame = frame;
        this.originals = originals;
        this.examples = new Examples(frame);
        this.sources = new Sources(frame);
        this.versions = new Versions(frame);
        this.learning = new Learning(frame, examples);
        addNeighbours();
    }

    /** In each folder, which page stands before and which after another. */
    private void addNeighbours() {
        Map<Optional<Address>, Page> last = new HashMap<>();
        for (Page page : frame.ordered(each -> true)) {
            Page other = last.put(page.address().parent(), page);
            if (other != null) {
                before.put(page.address(), other);
                after.put(other.address(), page);
            }
        }
    }

    /** A sheet for every page but the checker's, and those on which examples are played and briefings shown on a wall. */
    List<Sheet> all() {
        List<Sheet> all = new ArrayList<>(pages());
        all.addAll(learning.all());
        return all;
    }

    private List<Sheet> pages() {
        return frame.checked().guide().pages().parallelStream()
                .filter(page -> !page.address().equals(CHECKER))
                .map(this::sheet)
                .toList();
    }

    private Sheet sheet(Page page) {
        String root = page.address().root();
        Map<String, Object> model = frame.model(root, page.title(), page.summary());
        model.put("crumbs", frame.crumbs(page.address()));
        frame.layer(page, root).ifPresent(mark -> model.put("layer", mark));
        model.put("tools", Tools.of(frame, page));
        model.put("touched", frame.checked().guide().touched(page).toString());
        model.put("reviewed", page.review().on().toString());
        model.put("elsewhere", Moved.links(page, frame.checked().guide()));
        model.put("contents", contents(page));
        frame.addReviews(model, page.review(), page.place());
        sources.add(model, Course.shownOn(page, frame.checked()), root);
        model.put("related", related(page, root));
        addNeighbours(page, root, model);
        String type = addOwn(page, root, model);
        if (TEXT_ALONE.contains(type) && originals.containsKey(page.address())) {
            model.put(Sheet.ORIGINAL, originals.get(page.address()));
        }
        boolean terms = !type.equals("glossary");
        return new Sheet(page.address().file(), type, page.title(), text(page, type), terms, model);
    }

    private String text(Page page, String type) {
        return switch (type) {
            case "questions", "form" -> page.body().markdown().substring(0, firstSection(page));
            case "example" -> examples.story(page);
            case "accessibility" -> new Conformance(frame).statement(page);
            default -> page.body().markdown();
        };
    }

    /** What a page of its own kind shows beside its text; answers which template shows it. */
    private String addOwn(Page page, String root, Map<String, Object> model) {
        switch (page.address().name()) {
            case "index" -> {
                model.put("groups", groups(root));
                model.put("now", new Contacts(frame).now(false, "contacts/index.html"));
                return "home";
            }
            case "law" -> {
                model.put("laws", new Register(frame).entries());
                model.put("registerAsAt", frame.asAt("register-as-at"));
                return "law";
            }
            case "contacts" -> {
                model.putAll(new Contacts(frame).page());
                return "contacts";
            }
            case "flowchart" -> {
                model.put("picture", new Html(frame.picture().inline()));
                model.put("list", list(root));
                return "flowchart";
            }
            case "flowchart-differences" -> {
                model.putAll(new Differences(frame).model(page));
                return "differences";
            }
            case "changes" -> {
                model.putAll(new ChangeSheets(frame).page());
                return "changes";
            }
            case "examples" -> {
                model.putAll(examples.list(root));
                return "examples";
            }
            default -> {
                return addKind(page, root, model);
            }
        }
    }

    private static int firstSection(Page page) {
        return Outline.of(page.body()).sections(page.body().markdown()).get(0).end();
    }

    private String addKind(Page page, String root, Map<String, Object> model) {
        Optional<String> learnt = learning.addTo(model, page, root);
        if (learnt.isPresent()) {
            return learnt.get();
        }
        if (page.example().isPresent()) {
            model.putAll(examples.model(page, page.example().get(), root));
            return "example";
        }
        if (OF_ITS_OWN.contains(page.address().name())) {
            return page.address().name();
        }
        if (page.address().name().equals("take-with-you")) {
            model.putAll(Map.of("installs", true, "asAt", frame.date(frame.asAt())));
            return "take-with-you";
        }
        return versions.addTo(model, page, root);
    }

    private List<FlowList.Item> list(String root) {
        PlainPages plain = new PlainPages(frame.checked().flow());
        return new FlowList(
                        frame.checked().guide().checker(),
                        frame.picture().chart(),
                        outcome -> root + plain.address(outcome).file())
                .items();
    }

    private static List<Link> contents(Page page) {
        List<Link> contents = new ArrayList<>();
        for (Outline.Title title : Outline.of(page.body()).headings()) {
            if (title.level() == 2) {
                contents.add(new Link(title.text().value(), "#" + title.anchor(), ""));
            }
        }
        return contents.size() > LONG ? contents : List.of();
    }

    private List<Link> related(Page page, String root) {
        return page.related().stream()
                .map(each -> frame.link(frame.checked().page(Address.ofName(each.value())), root))
                .toList();
    }

    private void addNeighbours(Page page, String root, Map<String, Object> model) {
        Optional<Address> parent = page.address().parent().filter(above -> !above.equals(Address.HOME));
        if (parent.isEmpty()) {
            return;
        }
        Optional.ofNullable(before.get(page.address()))
                .ifPresent(each -> model.put("previous", frame.link(each, root)));
        Optional.ofNullable(after.get(page.address())).ifPresent(each -> model.put("next", frame.link(each, root)));
    }

    private List<Map<String, Object>> groups(String root) {
        List<Map<String, Object>> groups = new ArrayList<>();
        frame.checked().guide().groups().forEach((id, title) -> {
            List<Link> pages = frame
                    .ordered(page ->
                            page.group().equals(id) && page.address().parent().equals(Optional.of(Address.HOME)))
                    .stream()
                    .map(page -> frame.link(page, root))
                    .toList();
            groups.add(Map.of("id", id, "title", title.value(), "pages", pages));
        });
        return groups;
    }
}
