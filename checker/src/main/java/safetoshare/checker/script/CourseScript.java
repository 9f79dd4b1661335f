package safetoshare.checker.script;

import org.teavm.jso.JSExport;
import safetoshare.checker.course.Paper;

/** The check of the course as a script's module. */
public final class CourseScript {
    private CourseScript() {}

    /**
     * A check, marked as far as it is answered: see {@link Paper#line}.
     *
     * @param bank all questions
     * @param number which check
     * @param given the answers given so far
     */
    @JSExport
    public static String paper(String bank, int number, String given) {
        return Paper.line(bank, number, given);
    }
}
