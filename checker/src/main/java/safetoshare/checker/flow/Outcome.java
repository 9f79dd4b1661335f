package safetoshare.checker.flow;

/**
 * An end of the flow.
 *
 * @param id its public name, such as {@code protect}
 * @param kind what kind of act it asks for
 */
public record Outcome(String id, Kind kind) {

    /** What an outcome asks of the person who reaches it. */
    public enum Kind {
        /** Call for help this minute. */
        EMERGENCY,
        /** Share now, without waiting for agreement. */
        ACT,
        /** Share, within the limits the outcome sets. */
        SHARE,
        /** Do one more thing first, then share. */
        PREPARE,
        /** Ask somebody before deciding. */
        ADVICE,
        /** Do not share at present. */
        NOT_NOW
    }
}
