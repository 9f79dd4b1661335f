package safetoshare.site.status;

import java.util.List;
import safetoshare.site.content.Law;
import safetoshare.site.dated.Switch;
import safetoshare.site.dated.TurnedOn;
import safetoshare.site.layer.Change;
import safetoshare.site.layer.Layer;
import safetoshare.site.problem.Place;

/** Something that needs somebody's look. */
public sealed interface Need {
    /** Where it is written. */
    Place place();

    /**
     * A local text whose text below is no longer the one that its writer read.
     *
     * @param change the local text
     * @param layers its layer and those below it, lowest first
     * @param page the page that it is part of, in the words that readers see
     */
    record MovedOn(Change change, List<Layer> layers, String page) implements Need {
        /** Keeps its own copy of the layers. */
        public MovedOn {
            layers = List.copyOf(layers);
        }

        @Override
        public Place place() {
            return change.place();
        }
    }

    /**
     * A citation in a local text of what is no longer in force.
     *
     * @param law what is cited
     * @param status its status on the day of the survey
     * @param place where it is cited
     */
    record GoneLaw(Law law, String status, Place place) implements Need {}

    /**
     * An entry of the register that is not in force, only partly, or not known to be.
     *
     * @param law the entry
     * @param status its status on the day of the survey
     */
    record UnsettledLaw(Law law, String status) implements Need {
        @Override
        public Place place() {
            return law.place();
        }
    }

    /**
     * A switch that an edition has turned on, and of which the day is ahead.
     *
     * @param what what it turns on
     * @param how its day, and how that is known
     * @param days how many days it is until then
     */
    record ComingSwitch(Switch what, TurnedOn how, long days) implements Need {
        @Override
        public Place place() {
            return how.place();
        }
    }

    /**
     * A contact that nobody has checked.
     *
     * @param role the name by which the checker knows it
     * @param name what readers look for
     * @param place where it is written
     * @param number the number or address by which it is reached
     */
    record Unchecked(String role, String name, Place place, String number) implements Need {}

    /**
     * A contact that nobody knows how to reach.
     *
     * @param role the name by which the checker knows it
     * @param name what readers look for
     * @param place where it is written
     * @param instead what readers are told in place of a number
     */
    record NotKnown(String role, String name, Place place, String instead) implements Need {}

    /**
     * What is overdue, or due in the next days.
     *
     * @param due what is due
     * @param days for how many days it has been overdue; less than one if it is not
     */
    record Pending(Due due, long days) implements Need {
        @Override
        public Place place() {
            return due.place();
        }

        /** Whether its day is past. */
        public boolean overdue() {
            return days > 0;
        }
    }
}
