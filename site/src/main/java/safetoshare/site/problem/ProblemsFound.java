package safetoshare.site.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Stops a build because of what people wrote; carries every problem. */
public final class ProblemsFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** Stops for these problems. */
    public ProblemsFound(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, sorted by place. */
    public List<Problem> problems() {
        return problems;
    }
}
