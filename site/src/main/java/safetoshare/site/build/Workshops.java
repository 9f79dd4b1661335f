package safetoshare.site.build;

import org.jspecify.annotations.Nullable;
import safetoshare.site.cache.Fingerprint;

/** Has the one workshop of a project, and has it made when it is first needed: where all editions are up to date none is. */
final class Workshops {
    private final Project project;
    private String sources = "";
    private @Nullable Workshop workshop;

    Workshops(Project project) {
        this.project = project;
    }

    /** The workshop, made of the templates and style sheets as they were when it was first asked for. */
    synchronized Workshop now() {
        if (workshop == null) {
            workshop = new Workshop(project);
        }
        return workshop;
    }

    /**
     * Begins another build in the same process: lets the workshop go if a template or style sheet has changed since the last
     * time that this was called.
     */
    synchronized void renew() {
        String seen = new Fingerprint()
                .addContents(project.templates())
                .addContents(project.assets().resolve("scss"))
                .addContents(project.frontend())
                .toString();
        if (!seen.equals(sources)) {
            sweep();
            workshop = null;
            sources = seen;
        }
    }

    /** Deletes what baking left behind, unless another build may begin with it. */
    synchronized void tidy() {
        if (sources.isEmpty()) {
            sweep();
        }
    }

    private void sweep() {
        if (workshop != null) {
            workshop.bakery().tidy();
        }
    }
}
