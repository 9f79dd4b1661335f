package safetoshare.site.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safetoshare.site.dated.Switches;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Body;
import safetoshare.site.source.Body.Piece;
import safetoshare.site.source.MarkdownFile;
import safetoshare.site.source.Text;

/** A text while layer after layer is laid upon it. */
final class Draft {
    /** A mark of a layer, unless its brace is a mere sign after an odd number of backslashes. */
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\{layer:");

    /** The fields whose words readers see. */
    private static final List<String> SHOWN = List.of(
            "title",
            "summary",
            "question",
            "short",
            "hint",
            "answers",
            "hints",
            "arrows",
            "versions",
            "setting",
            "because",
            "contacts");

    private final String name;
    private final Facts facts;
    private final Blocks blocks;
    private final Problems problems;
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> locked = new TreeSet<>();
    private final List<Composition.Overlay> overlays = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private @Nullable MarkdownFile whole;
    private @Nullable Layer layer;

    Draft(String name, Facts facts, Switches switches, Problems problems) {
        this.name = name;
        this.facts = facts;
        this.blocks = new Blocks(switches, problems);
        this.problems = problems;
    }

    /** The path of the text within each layer. */
    String name() {
        return name;
    }

    boolean isEmpty() {
        return whole == null;
    }

    /** Begins with a whole text; what was laid before it is gone. */
    void begin(Layer from, MarkdownFile file) {
        whole = file;
        layer = from;
        overlays.clear();
        changes.clear();
        sections.clear();
        sections.addAll(Section.of(from, file.body()));
        locked.clear();
        lock(file);
    }

    void lock(MarkdownFile file) {
        for (Text lock : file.fields().optionalList("locked")) {
            locked.add(lock.value());
            if (find(lock.value()).isEmpty()) {
                problems.add(
                        lock.place(),
                        "there is no section " + lock.value() + " to lock. " + Suggestion.of(lock.value(), anchors()));
            }
        }
    }

    boolean hasLocks() {
        return !locked.isEmpty();
    }

    boolean isLocked(String anchor) {
        return locked.contains(anchor);
    }

    String locks() {
        return String.join(", ", locked);
    }

    List<Section> sections() {
        return sections;
    }

    /** A section that says something, or has a heading. */
    Optional<Section> find(String anchor) {
        return sections.stream().filter(each -> each.anchor().equals(anchor)).findFirst();
    }

    List<String> anchors() {
        return sections.stream().map(Section::anchor).toList();
    }

    void add(Composition.Overlay overlay) {
        overlays.add(overlay);
    }

    void add(Change change) {
        changes.add(change);
    }

    /** All that it says, as people wrote it. */
    String text() {
        StringBuilder text = new StringBuilder();
        sections.forEach(section -> text.append(section.text()).append("\n\n"));
        return text.toString().strip();
    }

    Optional<Composition> finished() {
        if (whole == null) {
            return Optional.empty();
        }
        Layer own = Objects.requireNonNull(layer);
        Body body = body(whole, own);
        List<Body> unshown =
                blocks.unshown().stream().map(each -> Body.of(List.of(each))).toList();
        Origin origin = Origin.of(own, whole.fields().asWritten(SHOWN), sections);
        return Optional.of(new Composition(whole.fields(), body, unshown, origin, overlays, changes));
    }

    private Body body(MarkdownFile file, Layer own) {
        List<Piece> pieces = new ArrayList<>();
        for (Section section : sections) {
            section.heading().ifPresent(heading -> pieces.add(withoutFacts(heading)));
            int before = pieces.size();
            section.parts().forEach(part -> addMarked(part, own, pieces));
            if (pieces.size() == before && !section.parts().isEmpty()) {
                problems.add(
                        section.place(),
                        "no text is left in this section on the day of this build. Write {otherwise} in its block, and what"
                                + " stands until then.");
            }
        }
        return pieces.isEmpty() ? file.body() : Body.of(pieces);
    }

    private void addMarked(Section.Part part, Layer own, List<Piece> pieces) {
        Piece filled = facts.fill(part.piece());
        List<Piece> shown = blocks.shown(filled);
        if (!part.layer().equals(own) && !shown.isEmpty()) {
            Piece piece = part.piece();
            pieces.add(new Piece(
                    piece.file(), piece.firstLine(), "{layer:" + part.layer().id() + "}"));
        }
        if (isMarked(filled) && !isMarked(part.piece())) {
            problems.add(
                    filled.start(),
                    "only the program marks whose text this is. Do not put {layer:…} together from facts.");
        }
        pieces.addAll(shown);
    }

    private static boolean isMarked(Piece piece) {
        return piece.markdown().contains("{layer:")
                && MARK.matcher(piece.markdown()).find();
    }

    /** Headings can be linked to, so that no edition may change them by a fact. */
    private Piece withoutFacts(Piece heading) {
        if (heading.markdown().contains("{{")) {
            problems.add(
                    heading.start(),
                    "a heading cannot hold {{facts}}, because links lead to its words. Write the words out.");
        }
        if (Blocks.marked(heading.markdown())) {
            problems.add(
                    heading.start(),
                    "a heading cannot hold the mark of a block. Put an empty line between them, or let the block end"
                            + " before it.");
        }
        return heading;
    }
}
