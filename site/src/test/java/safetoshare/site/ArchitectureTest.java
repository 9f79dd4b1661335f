package safetoshare.site;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safetoshare.site.bad.UsesEveryLibrary;
import safetoshare.site.command.Portal;
import safetoshare.site.content.bad.KnowsItsChecks;
import safetoshare.site.problem.bad.KnowsItsSource;

/** What may know what, so that each part can be changed and understood without the others. */
class ArchitectureTest {
    private static final String SITE = "safetoshare.site.";

    private static final JavaClasses ALL = imported();

    private static final JavaClasses PRODUCTION = ALL.that(describe("production", ArchitectureTest::isProduction));

    /** Each package, and the packages of this module that it may know; the order is that of a page's way. */
    private static final Map<String, List<String>> LAYERS = layers();

    private static final ArchRule NO_CYCLES =
            slices().matching("safetoshare.site.(*)..").should().beFreeOfCycles();

    private static final ArchRule ONLY_THE_DOOR_ENDS_THE_PROGRAM = noClasses()
            .that()
            .doNotBelongToAnyOf(Portal.class)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    /** The classes alone: their libraries need only be known by name. */
    private static JavaClasses imported() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        try {
            return new ClassFileImporter().importPackages("safetoshare.site");
        } finally {
            ArchConfiguration.get().reset();
        }
    }

    private static boolean isProduction(JavaClass each) {
        return each.getSource()
                .map(source -> new ImportOption.DoNotIncludeTests().includes(Location.of(source.getUri())))
                .orElse(false);
    }

    private static Map<String, List<String>> layers() {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        layers.put("problem", List.of());
        layers.put("cache", List.of());
        layers.put("work", List.of());
        layers.put("packing", List.of());
        layers.put("source", List.of("problem", "cache"));
        layers.put("brand", List.of("problem", "source"));
        layers.put("markdown", List.of("problem", "source", "cache"));
        layers.put("dated", List.of("problem", "source"));
        layers.put("layer", List.of("problem", "source", "dated", "markdown", "cache"));
        layers.put("contact", List.of("problem", "source"));
        layers.put("secret", List.of("cache", "contact"));
        layers.put("card", List.of());
        layers.put("compare", List.of());
        layers.put("content", List.of("problem", "source", "brand", "dated", "layer", "contact", "markdown"));
        layers.put("release", List.of("problem", "cache", "source", "layer", "content", "markdown"));
        layers.put("start", List.of("problem", "source", "markdown", "layer", "content"));
        layers.put("chart", List.of("source", "content", "cache"));
        layers.put(
                "check",
                List.of(
                        "problem",
                        "cache",
                        "source",
                        "dated",
                        "layer",
                        "contact",
                        "secret",
                        "content",
                        "markdown",
                        "chart"));
        layers.put("search", List.of("cache", "source", "contact", "content", "markdown", "check"));
        layers.put(
                "view",
                List.of(
                        "problem",
                        "cache",
                        "source",
                        "brand",
                        "dated",
                        "layer",
                        "contact",
                        "card",
                        "compare",
                        "content",
                        "markdown",
                        "chart",
                        "check",
                        "search"));
        layers.put("picture", List.of("brand", "cache", "packing"));
        layers.put("asset", List.of("problem", "brand", "content", "cache", "work"));
        layers.put("bake", List.of("problem", "cache", "work", "markdown", "view"));
        layers.put("pocket", List.of("cache", "work", "view"));
        layers.put("publish", List.of("problem", "work", "source", "dated", "layer", "content", "release", "view"));
        layers.put("history", List.of());
        layers.put("pdf", List.of("packing"));
        layers.put("book", List.of("problem", "source", "card", "content", "check", "view", "bake", "pdf"));
        layers.put(
                "review",
                List.of(
                        "problem",
                        "source",
                        "dated",
                        "content",
                        "markdown",
                        "chart",
                        "check",
                        "view",
                        "compare",
                        "history"));
        layers.put(
                "build",
                List.of(
                        "problem",
                        "source",
                        "brand",
                        "layer",
                        "content",
                        "markdown",
                        "cache",
                        "work",
                        "chart",
                        "picture",
                        "check",
                        "search",
                        "view",
                        "asset",
                        "bake",
                        "pocket",
                        "publish",
                        "release",
                        "history",
                        "review",
                        "book",
                        "pdf"));
        layers.put(
                "status",
                List.of("problem", "source", "dated", "layer", "contact", "content", "compare", "history", "release"));
        layers.put("reading", List.of("problem", "source", "content", "markdown"));
        layers.put("serve", List.of("source", "publish", "view"));
        layers.put(
                "command",
                List.of(
                        "problem", "layer", "content", "publish", "release", "history", "start", "build", "serve",
                        "status", "reading"));
        return layers;
    }

    private static ArchRule layersKnowOnlyThoseBelow() {
        Architectures.LayeredArchitecture rule =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : LAYERS.keySet()) {
            rule = rule.layer(layer).definedBy(SITE + layer + "..");
        }
        for (Map.Entry<String, List<String>> layer : LAYERS.entrySet()) {
            String[] below = layer.getValue().toArray(String[]::new);
            rule = below.length == 0
                    ? rule.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
                    : rule.whereLayer(layer.getKey()).mayOnlyAccessLayers(below);
        }
        return rule;
    }

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(SITE + home + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."));
    }

    @Test
    void theRulesLookAtEveryPackage() {
        assertThat(PRODUCTION).hasSizeGreaterThan(60);
        assertThat(PRODUCTION.contain(UsesEveryLibrary.class)).isFalse();
        assertThat(ALL.contain(UsesEveryLibrary.class)).isTrue();
        assertThat(PRODUCTION.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("safetoshare.site"))
                        .distinct())
                .as("each package has its layer")
                .containsExactlyInAnyOrderElementsOf(
                        LAYERS.keySet().stream().map(SITE::concat).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "contact, com.google.i18n.phonenumbers",
        "card, ezvcard",
        "card, com.google.zxing",
        "bake, org.jbake",
        "bake, freemarker",
        "markdown, com.vladsch.flexmark",
        "source, org.yaml.snakeyaml",
        "chart, org.eclipse.elk",
        "history, org.eclipse.jgit",
        "compare, com.github.difflib",
        "status, biweekly",
        "pdf, com.openhtmltopdf",
        "pdf, org.apache.pdfbox",
        "picture, org.apache.fontbox",
        "packing, com.jcraft.jzlib",
        "pocket, org.tukaani.xz",
        "command, picocli",
        "command, me.tongfei.progressbar"
    })
    void aLibraryIsKnownToOnePackageAlone(String home, String library) {
        ArchRule rule = onlyIn(home, library);
        assertThat(PRODUCTION.that(resideInAPackage(SITE + home + "..")))
                .as("%s is used in %s at all", library, home)
                .anyMatch(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().getPackageName().startsWith(library)));
        assertThat(faults(rule, UsesEveryLibrary.class)).contains("UsesEveryLibrary", "<" + library);
        rule.check(PRODUCTION);
    }

    @Test
    void aPackageKnowsOnlyThoseItsWorkNeeds() {
        assertThat(faults(layersKnowOnlyThoseBelow(), KnowsItsChecks.class)).contains("content.bad.KnowsItsChecks");
        layersKnowOnlyThoseBelow().check(PRODUCTION);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        assertThat(faults(NO_CYCLES, KnowsItsSource.class)).contains("Cycle detected", "problem.bad.KnowsItsSource");
        NO_CYCLES.check(PRODUCTION);
    }

    @Test
    void onlyTheDoorEndsTheProgram() {
        assertThat(faults(ONLY_THE_DOOR_ENDS_THE_PROGRAM, UsesEveryLibrary.class))
                .contains("UsesEveryLibrary.end()", "UsesEveryLibrary.endAtOnce()");
        assertThat(faults(noClasses().should().callMethod(System.class, "exit", int.class), Portal.class))
                .contains("Portal.main");
        ONLY_THE_DOOR_ENDS_THE_PROGRAM.check(PRODUCTION);
    }

    /** What a rule finds wrong in the production classes and one bad class beside them. */
    private static String faults(ArchRule rule, Class<?> bad) {
        JavaClasses together = ALL.that(
                describe("production or bad", each -> PRODUCTION.contain(each.getName()) || each.isEquivalentTo(bad)));
        assertThat(together).hasSizeGreaterThanOrEqualTo(PRODUCTION.size());
        return rule.evaluate(together).getFailureReport().toString();
    }
}
