package safetoshare.site;

import java.util.Random;

/** How much the tests of safety do: little in each build, and all of it where {@code -Dsafety=whole} is given. */
public final class WholeForm {
    private WholeForm() {}

    /** Whether all is to be done. */
    public static boolean asked() {
        return System.getProperty("safety", "").equals("whole");
    }

    /** How many rounds of a test to do. */
    public static int rounds(int quick, int whole) {
        return asked() ? whole : quick;
    }

    /** Tells now and then how far a test is that does all, which takes its time. */
    public static void tell(int done, int all) {
        if (asked() && done % 20 == 0) {
            System.out.println(done + " of " + all);
        }
    }

    /** What is random, the same in each run unless {@code -Dseed} names another. */
    public static Random random() {
        return new Random(Long.getLong("seed", 7));
    }
}
