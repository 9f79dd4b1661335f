package safetoshare.site.layer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Fields;
import safetoshare.site.source.MarkdownFile;
import safetoshare.site.source.Text;

/** Lays a file that changes single sections upon the text below it. */
final class Overlaying {
    private static final Pattern WAY =
            Pattern.compile("(replaces|continues)(?: +([0-9a-f]{16}))?|(before|after) +([a-z0-9-]+)");

    private final Draft draft;
    private final Layer layer;
    private final MarkdownFile file;
    private final Problems problems;
    private final Map<String, String> lastAfter = new HashMap<>();

    Overlaying(Draft draft, Layer layer, MarkdownFile file, Problems problems) {
        this.draft = draft;
        this.layer = layer;
        this.file = file;
        this.problems = problems;
    }

    void run() {
        Map<String, Text> ways =
                file.fields().fields("sections").map(Fields::texts).orElse(Map.of());
        Map<String, Section> own = own();
        for (Map.Entry<String, Text> way : ways.entrySet()) {
            if (!own.containsKey(way.getKey())) {
                problems.add(way.getValue().place(), missing(way.getKey()));
            }
        }
        for (Section section : own.values()) {
            Text way = ways.get(section.anchor());
            if (way == null) {
                problems.add(section.place(), undeclared(section.anchor()));
            } else {
                lay(section, way);
            }
        }
        draft.lock(file);
        draft.add(new Composition.Overlay(layer, file.fields()));
    }

    /** The sections of the file, but for an opening without text. */
    private Map<String, Section> own() {
        Map<String, Section> own = new LinkedHashMap<>();
        for (Section section : Section.of(layer, file.body())) {
            boolean blank =
                    section.anchor().equals(Section.OPENING) && section.parts().isEmpty();
            if (!blank && own.putIfAbsent(section.anchor(), section) != null) {
                problems.add(section.place(), "this file has two sections " + section.anchor() + ". Keep one.");
            }
        }
        return own;
    }

    private static String missing(String anchor) {
        return anchor.equals(Section.OPENING)
                ? "there is no text above the first ## here. Write it, or delete this line."
                : "no heading of this file makes the name " + anchor
                        + ". Write the name in small letters with hyphens, write its section below, or delete this line.";
    }

    private String undeclared(String anchor) {
        String how = draft.find(anchor).isPresent()
                ? anchor + ": replaces, or " + anchor + ": continues"
                : anchor + ": after, and the section that it comes after";
        return "this section is not named below sections: in the head. Add a line there: " + how + ".";
    }

    private void lay(Section section, Text way) {
        Matcher matcher = WAY.matcher(way.value());
        if (!matcher.matches()) {
            problems.add(
                    way.place(),
                    "\"" + way.value() + "\" does not say where the section goes. Write replaces or continues and a"
                            + " fingerprint of 16 signs, or before or after and the name of a section.");
        } else if (matcher.group(1) != null) {
            String recorded = Optional.ofNullable(matcher.group(2)).orElse("");
            change(section, matcher.group(1).equals("replaces"), recorded, way.place());
        } else {
            insert(section, matcher.group(3).equals("after"), matcher.group(4), way.place());
        }
    }

    private void change(Section section, boolean replaces, String recorded, Place place) {
        String anchor = section.anchor();
        Optional<Section> found = draft.find(anchor);
        if (found.isEmpty()) {
            problems.add(
                    place,
                    "the text below has no section " + anchor + ". " + Suggestion.of(anchor, draft.anchors())
                            + " For a new section, write after and the section that it comes after.");
            return;
        }
        Section below = found.get();
        if (replaces && draft.isLocked(anchor)) {
            problems.add(
                    place,
                    "the section " + anchor + " is locked: it can be added to, not replaced. Write " + anchor
                            + ": continues " + Section.fingerprint(below.text()) + ".");
            return;
        }
        if (recorded.isEmpty()) {
            problems.add(
                    place,
                    "the fingerprint of the text below is missing. Read that text, then write " + anchor + ": "
                            + (replaces ? "replaces " : "continues ") + Section.fingerprint(below.text()) + ".");
        }
        draft.add(new Change(
                layer, place, draft.name(), anchor, recorded, below.text(), section.text(), draft.isLocked(anchor)));
        draft.sections().set(draft.sections().indexOf(below), replaces ? section : below.continuedBy(section));
    }

    private void insert(Section section, boolean after, String target, Place place) {
        List<String> anchors = draft.anchors();
        if (anchors.contains(section.anchor())) {
            problems.add(
                    place,
                    "the text below has a section " + section.anchor() + " already. Write replaces or continues.");
        } else if (!anchors.contains(target)) {
            problems.add(place, "there is no section " + target + " below. " + Suggestion.of(target, anchors));
        } else if (!after && target.equals(Section.OPENING)) {
            problems.add(
                    place, "nothing comes before the text above the first ##. Write after " + Section.OPENING + ".");
        } else if (!after && draft.isLocked(target)) {
            problems.add(
                    place,
                    "the section " + target + " is locked, so that nothing comes before it. Write after " + target
                            + ".");
        } else if (after) {
            String last = lastAfter.getOrDefault(target, target);
            draft.sections().add(anchors.indexOf(last) + 1, section);
            lastAfter.put(target, section.anchor());
        } else {
            draft.sections().add(anchors.indexOf(target), section);
        }
    }
}
