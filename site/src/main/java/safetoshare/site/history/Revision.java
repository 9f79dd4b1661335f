package safetoshare.site.history;

import java.time.LocalDate;

/**
 * A state of the project's files, as git keeps it.
 *
 * @param name what it was asked for by, such as {@code HEAD~3}
 * @param commit the whole name that git gives it
 * @param day the day on which it was recorded, in UTC
 */
public record Revision(String name, String commit, LocalDate day) {
    private static final int ENOUGH = 10;

    /** As much of git's name as tells it from others. */
    public String shortCommit() {
        return commit.substring(0, ENOUGH);
    }
}
