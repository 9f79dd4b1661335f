package safetoshare.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.checker.SurvivingMutants.Mutant;

/** The list of what no test notices is held to what PIT reports, in both directions. */
class SurvivingMutantsTest {
    private static final List<Mutant> MUTANTS = List.of(
            new Mutant("Flow | a | negated", true),
            new Mutant("Flow | b | negated", false),
            new Mutant("Flow | b | negated", false));

    @Test
    void aListOfEachSurvivorWithAReasonIsRight() {
        assertThat(SurvivingMutants.faults(
                        MUTANTS,
                        List.of(
                                "# Heading",
                                "",
                                "Flow | b | negated",
                                "    why",
                                "Flow | b | negated",
                                "    why",
                                "    not")))
                .isEmpty();
    }

    @Test
    void eachSurvivorThatIsNotListedIsTold() {
        assertThat(SurvivingMutants.faults(MUTANTS, List.of("Flow | b | negated", "    why")))
                .containsExactly("checker/surviving-mutants.txt: no test notices a change. Add a test that does, take"
                        + " needless code away, or list it with a reason: Flow | b | negated");
    }

    @Test
    void whatIsListedAndDoesNotSurviveIsTold() {
        assertThat(SurvivingMutants.faults(
                        MUTANTS.subList(0, 1), List.of("# Heading", "Flow | a | negated", "    why")))
                .containsExactly("checker/surviving-mutants.txt:2: this change does not survive. Take it off the list:"
                        + " Flow | a | negated");
    }

    @Test
    void aSurvivorListedWithoutAReasonIsTold() {
        assertThat(SurvivingMutants.faults(MUTANTS.subList(1, 2), List.of("Flow | b | negated", "why")))
                .startsWith(
                        "checker/surviving-mutants.txt:1: no reason is given. Write one below, behind four spaces.");
    }

    @Test
    void aReportIsReadByTheLinesThatItsMutantsChange(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("a/b/C.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class C {\n    int x = 1;\n}\n");
        Path report = Files.writeString(folder.resolve("mutations.xml"), """
                <mutations>
                <mutation status='TIMED_OUT'><sourceFile>C.java</sourceFile><mutatedClass>a.b.C</mutatedClass>
                <lineNumber>2</lineNumber><description>one</description></mutation>
                <mutation status='NO_COVERAGE'><sourceFile>C.java</sourceFile><mutatedClass>a.b.C$D</mutatedClass>
                <lineNumber>1</lineNumber><description>other</description></mutation>
                </mutations>
                """);
        assertThat(SurvivingMutants.read(report, folder))
                .containsExactly(
                        new Mutant("C | int x = 1; | one", true), new Mutant("C$D | class C { | other", false));
    }
}
