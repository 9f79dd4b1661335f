package safetoshare.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import safetoshare.site.check.BriefingChecks;
import safetoshare.site.content.Page;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;

/** Makes the pages that show a team briefing on a wall: one section at a time, each at an address of its own. */
final class Briefings {
    private final Frame frame;

    Briefings(Frame frame) {
        this.frame = frame;
    }

    /**
     * What is shown at a time.
     *
     * @param id its name
     * @param title its heading
     * @param body what it says
     * @param before the name of the slide before; the same for the first
     * @param after the name of the slide after; the same for the last
     */
    public record Slide(String id, String title, Html body, String before, String after) {}

    /** The folder, below a briefing's own, in which it is shown on a wall. */
    static final String PRESENT = "present";

    /** A sheet for each briefing. */
    List<Sheet> all() {
        return frame.ordered(page -> BriefingChecks.isBriefing(page.address())).stream()
                .map(this::sheet)
                .toList();
    }

    private Sheet sheet(Page page) {
        Address address = Address.ofName(page.address().path() + PRESENT);
        String root = address.root();
        String title = frame.word("briefing-present-title", Map.of("title", page.title()));
        Map<String, Object> model = frame.model(root, title, page.summary());
        model.put("crumbs", frame.crumbs(address));
        model.put("heading", page.title());
        model.put("slides", slides(page, root));
        model.put("briefing", frame.link(page, root));
        new Sources(frame).addAll(model, Stream.of(page.body()), root);
        return new Sheet(address.file(), "present", title, "", false, model);
    }

    private List<Slide> slides(Page page, String root) {
        String markdown = page.body().markdown();
        List<Outline.Section> sections = Outline.of(page.body()).sections(markdown);
        List<Slide> slides = new ArrayList<>();
        for (int i = 1; i < sections.size(); i++) {
            Outline.Section section = sections.get(i);
            slides.add(new Slide(
                    section.anchor(),
                    section.title().orElseThrow().text().value(),
                    frame.html(markdown.substring(section.text(), section.end()), root),
                    sections.get(Math.max(i - 1, 1)).anchor(),
                    sections.get(Math.min(i + 1, sections.size() - 1)).anchor()));
        }
        return slides;
    }
}
