package safetoshare.checker;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.checker.flow.UnsoundFlow;
import safetoshare.checker.flow.bad.CompilesLarge;
import safetoshare.checker.flow.bad.KnowsItsProof;
import safetoshare.checker.flow.bad.ReachesOutside;

/** What may know what, and which parts of Java are kept out so that the script stays small. */
class ArchitectureTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("safetoshare.checker");

    private static final ArchRule FLOW_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("safetoshare.checker.flow..")
            .should()
            .dependOnClassesThat(resideInAPackage("safetoshare.checker..")
                    .and(resideOutsideOfPackage("safetoshare.checker.flow..")));

    private static final ArchRule PROOF_LOOKS_FROM_OUTSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("safetoshare.checker.proof..")
            .should()
            .dependOnClassesThat(resideInAPackage("safetoshare.checker.proof.."));

    private static final ArchRule NOTHING_LARGE = noClasses()
            .that()
            .resideOutsideOfPackage("safetoshare.checker.proof..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.util.regex..",
                            "java.util.stream..",
                            "java.time..",
                            "java.io..",
                            "java.nio..",
                            "java.text..")
                    .or(equivalentTo(EnumMap.class)));

    private static final ArchRule NO_FORMAT_OR_SPLIT = noClasses()
            .that()
            .doNotBelongToAnyOf(UnsoundFlow.class)
            .and()
            .doNotHaveFullyQualifiedName("safetoshare.checker.flow.Soundness")
            .and()
            .resideOutsideOfPackage("safetoshare.checker.proof..")
            .should()
            .callMethodWhere(target(owner(equivalentTo(String.class)))
                    .and(target(nameMatching("format|formatted|split|matches|replaceAll|replaceFirst"))));

    @Test
    void theRulesLookAtEveryPackage() {
        assertThat(PRODUCTION).hasSizeGreaterThan(5);
        assertThat(PRODUCTION.that(resideInAPackage("safetoshare.checker.flow")))
                .hasSizeGreaterThan(5);
        assertThat(PRODUCTION.that(resideInAPackage("safetoshare.checker.proof")))
                .hasSizeGreaterThan(5);
        assertThat(PRODUCTION.contain(SafeToShare.class)).isTrue();
        assertThat(PRODUCTION.contain(ReachesOutside.class)).isFalse();
    }

    @Test
    void theFlowKnowsNothingElseOfTheChecker() {
        FLOW_STANDS_ALONE.check(PRODUCTION);
    }

    @Test
    void nothingThatIsProvenKnowsItsProof() {
        PROOF_LOOKS_FROM_OUTSIDE.check(PRODUCTION);
    }

    @Test
    void nothingIsUsedThatWouldMakeTheScriptLarge() {
        NOTHING_LARGE.check(PRODUCTION);
    }

    @Test
    void textIsTakenApartAndPutTogetherWithoutFormatOrSplit() {
        NO_FORMAT_OR_SPLIT.check(PRODUCTION);
    }

    @Test
    void theRuleAboutTheFlowFindsAFlowThatKnowsMore() {
        assertThat(faults(FLOW_STANDS_ALONE, ReachesOutside.class)).contains("safetoshare.checker.SafeToShare.flow()");
    }

    @Test
    void theRuleAboutProofFindsAFlowThatKnowsItsProof() {
        assertThat(faults(PROOF_LOOKS_FROM_OUTSIDE, KnowsItsProof.class))
                .contains("safetoshare.checker.proof.Invariants.all()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.regex.Pattern",
                "java.util.stream.Stream",
                "java.time.Year",
                "java.io.File",
                "java.nio.CharBuffer",
                "java.text.Collator",
                "java.util.EnumMap"
            })
    void theRuleAboutSizeFindsEachLargePartOfJava(String part) {
        assertThat(faults(NOTHING_LARGE, CompilesLarge.class)).contains("<" + part + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.String.format(", "java.lang.String.split("})
    void theRuleAboutTextFindsFormatAndSplit(String call) {
        assertThat(faults(NO_FORMAT_OR_SPLIT, CompilesLarge.class)).contains(call);
    }

    private static String faults(ArchRule rule, Class<?> bad) {
        return rule.evaluate(new ClassFileImporter().importClasses(bad))
                .getFailureReport()
                .toString();
    }
}
