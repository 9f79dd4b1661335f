package safetoshare.site.content;

import java.util.Optional;
import java.util.stream.Stream;

/** A stage in the life of a law that a date begins. Each comes after those before it here. */
public enum Stage {
    /** Enacted, made or published. */
    MADE("made", "enacted"),
    /** In force in part. */
    PART_IN_FORCE("part-in-force", "part-in-force"),
    /** In force. */
    IN_FORCE("in-force", "in-force"),
    /** Something else stands in its place. */
    SUPERSEDED("superseded", "superseded"),
    /** Repealed or revoked. */
    REPEALED("repealed", "repealed"),
    /** Taken back by whoever published it. */
    WITHDRAWN("withdrawn", "withdrawn");

    private final String field;
    private final String status;

    Stage(String field, String status) {
        this.field = field;
        this.status = status;
    }

    /** The field that holds its date. */
    public String field() {
        return field;
    }

    /** The status of a law at this stage. */
    public String status() {
        return status;
    }

    /** The stage that gives a law a status, if a date begins it. */
    public static Optional<Stage> of(String status) {
        return Stream.of(values()).filter(stage -> stage.status.equals(status)).findFirst();
    }
}
