package safetoshare.site.layer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import safetoshare.site.dated.Switches;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.MarkdownFile;
import safetoshare.site.source.SourceFile;

/** Puts the files of an edition's layers together, path by path. */
public final class Composer {
    private static final String SECTIONS_ONLY =
            "of this text, only sections can be changed. Write sections: and name each that you change.";

    private final Layers layers;
    private final Facts facts;
    private final Switches switches;
    private final Consumer<SourceFile> sources;
    private final Problems problems;

    /**
     * Puts an edition together.
     *
     * @param layers what it is made of
     * @param facts what its texts call facts
     * @param switches how that stands which its texts call switches
     * @param sources given each file that is read
     * @param problems told what is wrong in its files
     */
    public Composer(Layers layers, Facts facts, Switches switches, Consumer<SourceFile> sources, Problems problems) {
        this.sources = sources;
        this.layers = layers;
        this.facts = facts;
        this.switches = switches;
        this.problems = problems;
    }

    /**
     * Puts the files at a path together.
     *
     * @param name the path within each layer
     * @param files the files, lowest first
     * @param replaceable whether a file may stand in for a whole text below, and not for single sections only
     * @return the text, or nothing if a file could not be read
     */
    public Optional<Composition> compose(String name, List<Layers.File> files, boolean replaceable) {
        Draft draft = new Draft(name, facts, switches, problems);
        for (Layers.File file : files) {
            Optional<MarkdownFile> read = read(file);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            if (draft.isEmpty() && read.get().fields().has("sections")) {
                problems.add(
                        read.get().fields().placeOf("sections"),
                        "no layer below has a text at this path, so there is nothing to change. Check the file's name,"
                                + " or write a whole page.");
                return Optional.empty();
            }
            lay(file.layer(), read.get(), draft, replaceable);
        }
        return draft.finished();
    }

    private Optional<MarkdownFile> read(Layers.File file) {
        Optional<SourceFile> source = SourceFile.read(layers.top(), file.path(), problems);
        source.ifPresent(sources);
        source.ifPresent(each -> facts.note(each.text()));
        source.ifPresent(this::refuseMarks);
        Optional<MarkdownFile> read = source.flatMap(each -> MarkdownFile.of(each, problems));
        read.ifPresent(each -> each.fields().fillBy(facts::fill));
        return read;
    }

    /** Only this program marks whose text it is. */
    private void refuseMarks(SourceFile source) {
        if (!source.text().contains("{layer:")) {
            return;
        }
        int line = 0;
        for (String text : source.text().lines().toList()) {
            line++;
            if (text.contains("{layer:")) {
                problems.add(source.at(line), "texts are marked as local by the program alone. Delete {layer:…}.");
            }
        }
    }

    private void lay(Layer layer, MarkdownFile file, Draft draft, boolean replaceable) {
        if (draft.isEmpty()) {
            draft.begin(layer, file);
        } else if (file.fields().has("sections")) {
            new Overlaying(draft, layer, file, problems).run();
        } else {
            replace(layer, file, draft, replaceable);
        }
    }

    private void replace(Layer layer, MarkdownFile file, Draft draft, boolean replaceable) {
        Optional<String> recorded = file.fields().optionalText("replaces");
        String below = draft.text();
        Place place = file.fields().placeOf("replaces");
        if (!replaceable || draft.hasLocks()) {
            problems.add(place, replaceable ? lockedBelow(draft) : SECTIONS_ONLY);
        } else if (recorded.isEmpty()) {
            problems.add(
                    place,
                    "there is a page at this address below. To change sections of it, write sections: and name each. To"
                            + " replace all of it, read it and add the line replaces: " + Section.fingerprint(below)
                            + ".");
        } else if (!recorded.get().matches("[0-9a-f]{16}")) {
            problems.add(
                    place,
                    "\"" + recorded.get() + "\" is no fingerprint. Read the page below, then write replaces: "
                            + Section.fingerprint(below) + ".");
        }
        draft.begin(layer, file);
        draft.add(new Change(
                layer,
                place,
                draft.name(),
                "",
                recorded.orElse(""),
                below,
                file.body().markdown(),
                false));
    }

    private static String lockedBelow(Draft draft) {
        return "the page below has locked sections (" + draft.locks()
                + "), so it cannot be replaced. Write sections: and change single ones.";
    }
}
