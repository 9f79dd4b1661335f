package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.content.Criterion;

/** The accessibility report names every criterion, and names as tests what tests really show. */
class AccessibilityReportTest {
    /** The criteria of WCAG 2.2 at levels A and AA, in order, with the one that it removed. */
    private static final String CRITERIA = """
            1.1.1 A, 1.2.1 A, 1.2.2 A, 1.2.3 A, 1.2.4 AA, 1.2.5 AA, 1.3.1 A, 1.3.2 A, 1.3.3 A, 1.3.4 AA, 1.3.5 AA, \
            1.4.1 A, 1.4.2 A, 1.4.3 AA, 1.4.4 AA, 1.4.5 AA, 1.4.10 AA, 1.4.11 AA, 1.4.12 AA, 1.4.13 AA, \
            2.1.1 A, 2.1.2 A, 2.1.4 A, 2.2.1 A, 2.2.2 A, 2.3.1 A, 2.4.1 A, 2.4.2 A, 2.4.3 A, 2.4.4 A, 2.4.5 AA, \
            2.4.6 AA, 2.4.7 AA, 2.4.11 AA, 2.5.1 A, 2.5.2 A, 2.5.3 A, 2.5.4 A, 2.5.7 AA, 2.5.8 AA, \
            3.1.1 A, 3.1.2 AA, 3.2.1 A, 3.2.2 A, 3.2.3 AA, 3.2.4 AA, 3.2.6 A, 3.3.1 A, 3.3.2 A, 3.3.3 AA, 3.3.4 AA, \
            3.3.7 A, 3.3.8 AA, 4.1.1 A, 4.1.2 A, 4.1.3 AA""";

    @TempDir
    private Path folder;

    @Test
    void everyCriterionOfLevelsAAndAaIsListedInOrder() throws IOException {
        assertThat(CriteriaTable.report().stream().map(each -> each.number() + " " + each.level()))
                .containsExactly(CRITERIA.split(", "));
        assertThat(CriteriaTable.report().stream().filter(each -> each.result() == Criterion.Result.REMOVED))
                .hasSize(1)
                .allMatch(each -> each.number().equals("4.1.1"));
        Proof.row("95-accessibility", "Success criteria of WCAG 2.2, A and AA", CriteriaTable.counted());
    }

    @Test
    void whatItNamesAsTestsAreTheTestsThatShowItAndNoOthers() {
        Map<String, Set<String>> shown = new TreeMap<>();
        new ClassFileImporter()
                .importPackages("safetoshare.site").stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Shows.class))
                        .forEach(method -> List.of(
                                        method.getAnnotationOfType(Shows.class).value())
                                .forEach(criterion -> shown.computeIfAbsent(criterion, none -> new TreeSet<>())
                                        .add(name(method))));
        assertThat(shown).isNotEmpty().isEqualTo(CriteriaTable.named());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    @Test
    void aTestThatDidNotReportItsCriterionInThisBuildIsTold() throws IOException {
        Map<String, Set<String>> named = Map.of("2.4.7", Set.of("FocusTest.one", "FocusTest.other"));
        Path file = Files.createDirectories(folder.resolve("criteria")).resolve("FocusTest.one");
        Files.writeString(file, "2.4.7");
        assertThat(faults(named))
                .containsExactly("2.4.7: no test FocusTest.other has shown this, as the accessibility report says."
                        + " Run all tests, or correct content/base/accessibility.yaml.");
        Files.writeString(file.resolveSibling("FocusTest.other"), "2.4.7\n2.1.1");
        assertThat(faults(named)).isEmpty();
    }

    private List<String> faults(Map<String, Set<String>> named) throws IOException {
        return new ArrayList<>(CriteriaTable.missing(named, List.of(folder), Instant.EPOCH));
    }
}
