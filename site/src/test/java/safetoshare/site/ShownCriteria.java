package safetoshare.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Notes of each test that passed which success criteria it shows, beside the rows of the table of proofs. */
final class ShownCriteria implements AfterTestExecutionCallback {
    /** The folder of notes, in that of rows. */
    static final String FOLDER = "criteria";

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        String rows = System.getProperty("proof.rows", "");
        if (!rows.isEmpty() && context.getExecutionException().isEmpty()) {
            Shows shows = context.getRequiredTestMethod().getAnnotation(Shows.class);
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            Path folder = Files.createDirectories(Path.of(rows, FOLDER));
            Files.writeString(folder.resolve(name), String.join("\n", shows.value()));
        }
    }
}
