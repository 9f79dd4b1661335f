package safetoshare.site.status;

import java.util.List;
import java.util.Optional;
import safetoshare.site.compare.Sentences;
import safetoshare.site.history.Revision;

/**
 * How the text below a local text has changed since it was read.
 *
 * @param moved the local text
 * @param revision the newest state of the project in which the text below was as its writer read it, if one was found
 * @param difference what has changed since then; empty if it was not found
 */
public record Reading(Need.MovedOn moved, Optional<Revision> revision, List<Sentences.Sentence> difference) {
    /** Keeps its own copy of the difference. */
    public Reading {
        difference = List.copyOf(difference);
    }
}
