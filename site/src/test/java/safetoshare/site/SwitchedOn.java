package safetoshare.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import safetoshare.site.build.Project;

/** Turns on switches in a copy of this project. */
public final class SwitchedOn {
    private SwitchedOn() {}

    /**
     * Turns switches on in England's edition.
     *
     * @param project a copy
     * @param switches a switch, the day from which it is on, another, its day, and so on
     */
    public static void in(Project project, String... switches) {
        StringBuilder lines = new StringBuilder("switches:\n");
        for (int i = 0; i < switches.length; i += 2) {
            lines.append("""
                      %s:
                        from: %s
                        source: https://www.legislation.gov.uk/
                        checked-by: Legal adviser
                        checked: 2026-11-20
                    """.formatted(switches[i], switches[i + 1]));
        }
        Path file = project.content().resolve("editions/england/edition.yaml");
        try {
            Files.writeString(file, lines.toString(), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
