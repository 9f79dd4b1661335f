package safetoshare.checker.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published modules stay small, and reach for nothing in the page. */
class CompiledModuleTest {
    private static final int BUDGET = 6_000;
    private static final int GZIP_BUDGET = 7_000;

    @ParameterizedTest
    @CsvSource({"flow.js, next", "flow-with-sharing-duty.js, next", "course.js, paper"})
    void aModuleExportsOneThingAndLeavesNoTraceAmongTheGlobals(String file, String exported) throws IOException {
        try (Context context = CompiledModule.context()) {
            String names = "Object.getOwnPropertyNames(globalThis).sort().join()";
            String before = context.eval("js", names).asString();
            assertThat(new CompiledModule(file).evaluateIn(context).getMemberKeys())
                    .containsExactly(exported);
            assertThat(context.eval("js", names).asString()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow.js", "flow-with-sharing-duty.js", "course.js"})
    void aModuleNamesNothingThatReachesThePageOrTheNetwork(String file) throws IOException {
        assertThat(new CompiledModule(file).text())
                .doesNotContainPattern(
                        "\\b(window|document|self|globalThis|navigator|location|fetch|XMLHttpRequest)\\b")
                .doesNotContainPattern("\\b(localStorage|sessionStorage|indexedDB|cookie|console|process|require)\\b")
                .doesNotContainPattern("\\b(eval|import)\\b")
                .doesNotContain("Function(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow.js", "flow-with-sharing-duty.js", "course.js"})
    void aModuleIsSmall(String file) throws IOException {
        boolean brotli = Brotli4jLoader.isAvailable();
        byte[] bytes = new CompiledModule(file).bytes();
        int size = brotli ? brotli(bytes).length : gzip(bytes).length;
        assertThat(size)
                .as("%s is %d bytes as %s", file, size, brotli ? "brotli" : "gzip")
                .isLessThanOrEqualTo(brotli ? BUDGET : GZIP_BUDGET);
    }

    private static byte[] brotli(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
