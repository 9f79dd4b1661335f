package safetoshare.checker.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.Proof;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Walk;
import safetoshare.checker.proof.EveryWalk;

/** The published modules say what the Java machine says, stay small, and reach for nothing in the page. */
class CompiledFlowTest {
    private static final int BUDGET = 6_000;
    private static final int GZIP_BUDGET = 7_000;

    /** A published module, the flow it was made of, and the row of the proof that it fills. */
    record Module(String file, Flow flow, String row) {
        byte[] bytes() throws IOException {
            try (InputStream in = CompiledFlowTest.class.getResourceAsStream(file)) {
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

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Module> modules() {
        return List.of(
                new Module("flow.js", SafeToShare.flow(), "20-script"),
                new Module("flow-with-sharing-duty.js", SafeToShare.flowWithSharingDuty(), "21-script-with-duty"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyWalkAndEachOfItsBeginningsComesOutTheSame(Module module) throws IOException {
        EveryWalk every = EveryWalk.of(module.flow);
        Set<String> paths = every.paths();
        assertThat(paths)
                .contains("")
                .containsAll(every.walks().stream().map(Walk::path).toList());
        List<String> differences = differences(module, paths.stream());
        assertThat(differences).isEmpty();
        Proof.row(
                module.row,
                "Face: " + module.file + " in GraalJS",
                "%,d walks, asked after each of %,d ways to begin: no difference in any byte"
                        .formatted(every.walks().size(), paths.size()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void fiveThousandHostileInputsComeOutTheSame(Module module) throws IOException {
        assertThat(differences(module, new HostileInputs(module.flow, 20_261_122).take(5_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theModuleExportsNextAndLeavesNoTraceAmongTheGlobals(Module module) throws IOException {
        try (Context context = context()) {
            String names = "Object.getOwnPropertyNames(globalThis).sort().join()";
            String before = context.eval("js", names).asString();
            assertThat(module.evaluateIn(context).getMemberKeys()).containsExactly("next");
            assertThat(context.eval("js", names).asString()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theModuleNamesNothingThatReachesThePageOrTheNetwork(Module module) throws IOException {
        assertThat(module.text())
                .doesNotContainPattern(
                        "\\b(window|document|self|globalThis|navigator|location|fetch|XMLHttpRequest)\\b")
                .doesNotContainPattern("\\b(localStorage|sessionStorage|indexedDB|cookie|console|process|require)\\b")
                .doesNotContainPattern("\\b(eval|import)\\b")
                .doesNotContain("Function(");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theModuleIsSmall(Module module) throws IOException {
        boolean brotli = Brotli4jLoader.isAvailable();
        int size = brotli ? brotli(module.bytes()).length : gzip(module.bytes()).length;
        assertThat(size)
                .as("%s is %d bytes as %s", module.file, size, brotli ? "brotli" : "gzip")
                .isLessThanOrEqualTo(brotli ? BUDGET : GZIP_BUDGET);
    }

    private static List<String> differences(Module module, Stream<String> inputs) throws IOException {
        try (Context context = context()) {
            Value next = module.evaluateIn(context).getMember("next");
            return inputs.filter(input -> !module.flow
                            .next(input)
                            .line()
                            .equals(next.execute(input).asString()))
                    .map(input -> "next(" + input + ") is " + next.execute(input) + " and not "
                            + module.flow.next(input).line())
                    .limit(10)
                    .toList();
        }
    }

    /** A machine for scripts that can reach nothing outside; it does without a compiler, which is fast enough. */
    private static Context context() {
        return Context.newBuilder("js")
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
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
