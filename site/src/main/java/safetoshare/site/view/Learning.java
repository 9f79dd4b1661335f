package safetoshare.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safetoshare.site.check.BriefingChecks;
import safetoshare.site.content.Exercise;
import safetoshare.site.content.Form;
import safetoshare.site.content.Page;
import safetoshare.site.source.Address;

/** What pages show by which people learn, and those that they fill in. */
final class Learning {
    private final Frame frame;
    private final Course course;
    private final Practice practice;

    Learning(Frame frame, Examples examples) {
        this.frame = frame;
        this.course = new Course(frame);
        this.practice = new Practice(frame, examples);
    }

    /** The pages on which examples are played, and briefings shown on a wall. */
    List<Sheet> all() {
        List<Sheet> all = new ArrayList<>(practice.all());
        all.addAll(new Briefings(frame).all());
        return all;
    }

    /** Adds what a page shows by which people learn, or that they fill in; answers which template shows it, if it is one. */
    Optional<String> addTo(Map<String, Object> model, Page page, String root) {
        Address address = page.address();
        if (address.equals(Exercise.COURSE)) {
            model.put("stages", course.links(root));
            model.put("check", frame.link(frame.checked().page(Exercise.CHECK), root));
            return Optional.of("course");
        }
        if (address.equals(Exercise.CHECK)) {
            model.putAll(course.check(root));
            return Optional.of("check");
        }
        if (Exercise.isStage(address)) {
            course.addTo(model, page, root);
            return Optional.of("stage");
        }
        if (Exercise.areAt(address)) {
            model.put("questions", course.questions(page, "", root));
            return Optional.of("questions");
        }
        if (BriefingChecks.isBriefing(address)) {
            return Optional.of("briefing");
        }
        if (Form.isAt(address)) {
            model.putAll(new Forms(frame).model(page, root));
            return Optional.of("form");
        }
        return switch (address.name()) {
            case "questions" -> listed(course.questionLinks(root), model);
            case "briefings", "forms" -> listed(below(address, root), model);
            case "practise" -> {
                model.put("settings", practice.list(root));
                yield Optional.of("practise");
            }
            default -> Optional.empty();
        };
    }

    private static Optional<String> listed(List<Link> pages, Map<String, Object> model) {
        model.put("pages", pages);
        return Optional.of("list");
    }

    private List<Link> below(Address above, String root) {
        return frame.ordered(page -> page.address().parent().equals(Optional.of(above))).stream()
                .map(page -> frame.link(page, root))
                .toList();
    }
}
