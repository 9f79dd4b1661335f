package safetoshare.site.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import safetoshare.site.problem.Place;

/**
 * A day by which a role is to look at something again.
 *
 * @param kind what is to be done
 * @param id names what it is done to, and stays the same while its words and dates change
 * @param what what it is done to, in the words that readers see
 * @param place where the day is written
 * @param owner the role
 * @param by the day
 * @param page the address at which readers see what is to be looked at
 */
public record Due(Kind kind, String id, String what, Place place, String owner, LocalDate by, String page) {
    /** How many days before its day it is told of. */
    private static final int SOON = 30;

    /** What is to be done by a day. */
    public enum Kind {
        /** Compare a text with its sources. */
        REVIEW,
        /** See that a contact is still right. */
        CHECK,
        /** Look up an entry of the register. */
        LOOK_UP
    }

    /** How many days are past since its day; less than none before it. */
    long daysOn(LocalDate day) {
        return ChronoUnit.DAYS.between(by, day);
    }

    boolean overdueOn(LocalDate day) {
        return daysOn(day) > 0;
    }

    boolean soonOn(LocalDate day) {
        return !overdueOn(day) && daysOn(day) >= -SOON;
    }
}
