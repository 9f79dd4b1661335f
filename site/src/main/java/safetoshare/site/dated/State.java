package safetoshare.site.dated;

import java.time.LocalDate;
import java.util.Optional;

/** How a switch stands on a day: off, coming from a day that is still ahead, or on. */
public sealed interface State {
    /** Nobody has turned it on. */
    record Off() implements State {
        @Override
        public String written() {
            return "off";
        }
    }

    /**
     * It is turned on, and its day has not come.
     *
     * @param how its day, and how that is known
     */
    record Coming(TurnedOn how) implements State {
        @Override
        public String written() {
            return "coming";
        }
    }

    /**
     * It is turned on, and its day has come.
     *
     * @param how its day, and how that is known
     */
    record On(TurnedOn how) implements State {
        @Override
        public String written() {
            return "on";
        }
    }

    /** How a switch stands on a day of which an edition says this, or nothing. */
    static State of(Optional<TurnedOn> how, LocalDate day) {
        return how.<State>map(each -> each.from().isAfter(day) ? new Coming(each) : new On(each))
                .orElseGet(Off::new);
    }

    /** How programs read it. */
    String written();

    /** Its day, and how that is known; nothing while it is off. */
    default Optional<TurnedOn> turnedOn() {
        if (this instanceof Coming coming) {
            return Optional.of(coming.how);
        }
        return this instanceof On on ? Optional.of(on.how) : Optional.empty();
    }
}
