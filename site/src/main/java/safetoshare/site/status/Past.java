package safetoshare.site.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.compare.Sentences;
import safetoshare.site.dated.Switches;
import safetoshare.site.history.History;
import safetoshare.site.history.NoRevision;
import safetoshare.site.history.Revision;
import safetoshare.site.layer.Change;
import safetoshare.site.layer.Composer;
import safetoshare.site.layer.Composition;
import safetoshare.site.layer.Facts;
import safetoshare.site.layer.Layer;
import safetoshare.site.layer.Layers;
import safetoshare.site.problem.Problems;

/** Finds in the project's history the texts that the writers of local texts read. */
public final class Past implements AutoCloseable {
    /** Enough for some years of a text, and soon looked through. */
    private static final int REVISIONS = 200;

    private final Path top;
    private final Optional<History> history;
    /** By file and revision, what stood below each section of the file. */
    private final Map<List<String>, Map<String, String>> below = new HashMap<>();

    /** The past of a project; nothing is found if it has no history. */
    public Past(Path top) {
        this.top = top;
        this.history = open(top);
    }

    private static Optional<History> open(Path top) {
        try {
            return Optional.of(History.of(top));
        } catch (NoRevision none) {
            return Optional.empty();
        }
    }

    /** Whether anything can be looked up. */
    boolean isKnown() {
        return history.isPresent();
    }

    /** How the text below a local text has changed since it was read. */
    Reading of(Need.MovedOn moved) {
        Change change = moved.change();
        for (Revision revision : revisions(moved)) {
            String then = below.computeIfAbsent(
                            List.of(change.place().path(), revision.commit()), each -> below(moved, revision))
                    .getOrDefault(change.section(), "");
            if (change.wasWrittenOn(then)) {
                List<Sentences.Sentence> difference =
                        Sentences.of(then, change.below()).sentences();
                return new Reading(moved, Optional.of(revision), difference);
            }
        }
        return new Reading(moved, Optional.empty(), List.of());
    }

    private List<Revision> revisions(Need.MovedOn moved) {
        return history.map(each -> each.changing(files(moved), REVISIONS)).orElse(List.of());
    }

    /** The files that the text below is put together from. */
    private static List<String> files(Need.MovedOn moved) {
        return moved.layers().stream()
                .filter(layer -> !layer.equals(moved.change().layer()))
                .map(layer -> layer.told() + "/" + moved.change().name())
                .toList();
    }

    /** What stood below each section of a local file, had it been laid upon the texts of a revision. */
    private Map<String, String> below(Need.MovedOn moved, Revision revision) {
        try {
            Path folder = Files.createTempDirectory("older");
            try {
                history.orElseThrow().copy(revision, files(moved), folder);
                Path own = folder.resolve(moved.place().path());
                Files.createDirectories(own.getParent());
                Files.copy(top.resolve(moved.place().path()), own);
                return laidIn(folder, moved);
            } finally {
                PathUtils.deleteDirectory(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the layers' files of a path upon each other; what today's rules refuse in them is passed over. */
    private static Map<String, String> laidIn(Path folder, Need.MovedOn moved) {
        String name = moved.change().name();
        List<Layer> layers = new ArrayList<>();
        List<Layers.File> files = new ArrayList<>();
        for (Layer layer : moved.layers()) {
            Layer then = new Layer(layer.id(), layer.name(), layer.nation(), folder.resolve(layer.told()));
            layers.add(then);
            Path file = then.folder().resolve(name);
            if (Files.exists(file)) {
                files.add(new Layers.File(then, file));
            }
        }
        Problems ignored = new Problems();
        Facts facts = new Facts(Map.of(), ignored);
        return new Composer(new Layers(folder, layers), facts, Switches.NONE, source -> {}, ignored)
                .compose(name, files, true).map(Composition::changes).orElse(List.of()).stream()
                        .filter(change -> change.layer()
                                .id()
                                .equals(moved.change().layer().id()))
                        .collect(Collectors.toMap(Change::section, Change::below, (first, second) -> first));
    }

    @Override
    public void close() {
        history.ifPresent(History::close);
    }
}
