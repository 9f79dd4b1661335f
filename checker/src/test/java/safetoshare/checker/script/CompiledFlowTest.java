package safetoshare.checker.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safetoshare.checker.Proof;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Walk;
import safetoshare.checker.proof.EveryWalk;

/** The modules of flows say what the Java machine says. */
class CompiledFlowTest {
    /** A module, the flow it was made of, and the row of the proof that it fills. */
    record Module(CompiledModule script, Flow flow, String row) {
        @Override
        public String toString() {
            return script.toString();
        }
    }

    static List<Module> modules() {
        return List.of(
                new Module(new CompiledModule("flow.js"), SafeToShare.flow(), "20-script"),
                new Module(
                        new CompiledModule("flow-with-sharing-duty.js"),
                        SafeToShare.flowWithSharingDuty(),
                        "21-script-with-duty"));
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
                "Face: " + module + " in GraalJS",
                "%,d walks, asked after each of %,d ways to begin: no difference in any byte"
                        .formatted(every.walks().size(), paths.size()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void fiveThousandHostileInputsComeOutTheSame(Module module) throws IOException {
        assertThat(differences(module, new HostileInputs(module.flow, 20_261_122).take(5_000)))
                .isEmpty();
    }

    private static List<String> differences(Module module, Stream<String> inputs) throws IOException {
        try (Context context = CompiledModule.context()) {
            Value next = module.script.evaluateIn(context).getMember("next");
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
}
