package safetoshare.checker.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * A published module.
 *
 * @param file its file, beside the classes of this package
 */
record CompiledModule(String file) {
    byte[] bytes() throws IOException {
        try (InputStream in = CompiledModule.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file + " is not on the class path")
                    .readAllBytes();
        }
    }

    String text() throws IOException {
        return new String(bytes(), UTF_8);
    }

    Value evaluateIn(Context context) throws IOException {
        return context.eval(Source.newBuilder("js", text(), file)
                .mimeType("application/javascript+module")
                .build());
    }

    /** A machine for scripts that can reach nothing outside; it does without a compiler, which is fast enough. */
    static Context context() {
        return Context.newBuilder("js")
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    @Override
    public String toString() {
        return file;
    }
}
