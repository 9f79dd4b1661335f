package safetoshare.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.checker.SafeToShare;
import safetoshare.checker.flow.Walk;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;
import safetoshare.site.history.ProjectHistory;
import safetoshare.site.pdf.TaggedPdf;
import safetoshare.site.pdf.VeraPdf;

/** A pack of changes tells what is not as it was at an older revision, and nothing else. */
class PackOfChangesTest {
    private static final String PURPOSE = "content/base/checker/purpose.md";
    private static final String PROTECT = "content/base/checker/outcomes/protect.md";
    private static final String LAW = "content/base/law.yaml";
    private static final String WALKS = "checker/approved-walks.txt";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void copy() {
        project = SoundProject.copyTo(folder.resolve("project"));
    }

    private ProjectHistory history() {
        return ProjectHistory.in(project.top()).write(WALKS, approved());
    }

    /** The walks of the flow as people approve them: with a line of words above. */
    private static String approved() {
        return SafeToShare.flowWithSharingDuty().walks().stream()
                .map(Walk::toString)
                .collect(Collectors.joining("\n", "# The approved walks, a -> b\n", "\n"));
    }

    private Pack since(String revision) {
        return Pack.of(project, folder.resolve("out"), "--since", revision);
    }

    @Test
    void whereNothingHasChangedItSaysSo() {
        history().record("v1");
        Pack pack = since("v1");
        assertThat(pack.part("walks").text())
                .isEqualTo(
                        "2. Walks that changed" + " No walk has changed: the same answers lead to the same results.");
        assertThat(pack.part("wording").text())
                .isEqualTo("3. Wording that changed No wording has changed: not in questions, answers, hints, help,"
                        + " outcomes, shared parts or steps in special situations.");
        assertThat(pack.part("law").text())
                .isEqualTo("4. Law that changed Nothing has changed: the checker relies on the same law, and each entry"
                        + " has the status that it had.");
        assertThat(pack.page().select(".walks, svg")).isEmpty();
    }

    @Test
    void aChangedWordingIsShownWordByWord() {
        history()
                .replace(PURPOSE, "Is there a clear and", "Is there some")
                .replace(PROTECT, "short: \"Share now\"", "short: \"Share\"")
                .replace(PROTECT, "- Who you told, when, and what they will do.\n", "")
                .record("v1")
                .restore(PURPOSE, SoundProject.top().resolve(PURPOSE))
                .restore(PROTECT, SoundProject.top().resolve(PROTECT));
        Pack pack = since("v1");
        assertThat(pack.part("walks").text()).contains("No walk has changed");
        assertThat(pack.rewordings())
                .containsExactly(
                        "Question: Reason to share / The question /"
                                + " Is there [some] {a clear and} legitimate reason to share?",
                        "Outcome: Share now with children's social care or the police / Short name / Share {now}",
                        "Outcome: Share now with children's social care or the police / Section \"What to record\" /"
                                + " • What you saw, what you were told and what you think."
                                + " {• Who you told, when, and what they will do.}"
                                + " • If the family was not told: why.");
    }

    @Test
    void whatIsDeletedAndInsertedIsSaidInWordsToo() {
        history()
                .replace(PURPOSE, "Is there a clear and", "Is there some")
                .record("v1")
                .restore(PURPOSE, SoundProject.top().resolve(PURPOSE));
        assertThat(since("v1").page().select(".changed dd").text())
                .isEqualTo("Is there deleted: some inserted: a clear and legitimate reason to share?");
    }

    @Test
    void changedWalksAreShownWithWhatTheyLedToBeforeAndNow() {
        history()
                .replace(WALKS, "immediate-danger=yes -> emergency", "immediate-danger=yes -> protect")
                .replace(WALKS, "immediate-danger=not-sure -> emergency\n", "")
                .replace(
                        WALKS,
                        "immediate-danger=no,suspected-harm=not-sure -> get-urgent-advice",
                        "immediate-danger=no,suspected-harm=perhaps -> retired-outcome")
                .record("v1");
        Pack pack = since("v1");
        assertThat(pack.part("walks").select("caption").eachText())
                .containsExactly("The same answers lead elsewhere: 1", "New walks: 2", "Walks that are gone: 1");
        assertThat(pack.part("walks").select("tbody tr").eachText())
                .containsExactly(
                        "Immediate danger: Yes Share now with children's social care or the police Call 999 now",
                        "Immediate danger: No; Harm known or suspected: Not sure Could not be answered so"
                                + " Speak to the safeguarding lead or duty social worker now",
                        "Immediate danger: Not sure Could not be answered so Call 999 now",
                        "Immediate danger: No; Harm known or suspected: Perhaps retired-outcome"
                                + " Can no longer be answered so");
        assertThat(pack.rewordings()).isEmpty();
    }

    @Test
    void aWalkThatAsksFurtherIsSaidTo() {
        history()
                .replace(WALKS, "immediate-danger=yes -> emergency", "immediate-danger=no -> not-now")
                .record("v1");
        assertThat(since("v1")
                        .part("walks")
                        .select("table")
                        .last()
                        .select("tbody")
                        .text())
                .isEqualTo("Immediate danger: No Do not share at present A further question: Harm known or suspected");
    }

    @Test
    void theLawOfTheEditionDecidesWhichWalksWereItsOwn() {
        String edition = "content/editions/england/edition.yaml";
        history()
                .replace(
                        edition,
                        "publish: true",
                        "publish: true\nswitches:\n  sharing-duty:\n    from: 2026-01-01\n    source: https://www.legislation.gov.uk/\n"
                                + "    checked-by: Legal adviser\n    checked: 2026-01-01")
                .record("v1")
                .restore(edition, SoundProject.top().resolve(edition));
        assertThat(since("v1").part("walks").select("caption").eachText())
                .containsExactly("Walks that are gone: "
                        + (SafeToShare.flowWithSharingDuty().walks().size()
                                - SafeToShare.flow().walks().size()));
    }

    @Test
    void whereWalksWereNotRecordedItSaysSo() {
        ProjectHistory.in(project.top()).record("v1");
        assertThat(since("v1").part("walks").text())
                .endsWith("The walks were not recorded at that revision, so they cannot be compared."
                        + " Sign a whole pack instead.");
    }

    @Test
    void lawThatStandsOtherwiseIsTold() throws IOException {
        String law = Files.readString(project.top().resolve(LAW));
        int status = law.indexOf("status: in-force", law.indexOf("\nca-1989-s47:"));
        history()
                .write(
                        LAW,
                        law.substring(0, status) + "status: unsure"
                                + law.substring(status + "status: in-force".length()))
                .replace(PURPOSE, "{law:uk-gdpr-art5}", "{law:ca-1989} and {law:retired}")
                .record("v1")
                .write(LAW, law)
                .restore(PURPOSE, SoundProject.top().resolve(PURPOSE));
        Pack pack = since("v1");
        assertThat(pack.part("law").select("tbody tr").eachText())
                .containsExactly(
                        "Children Act 1989 In force The checker no longer relies on it",
                        "Children Act 1989, section 47 Not confirmed In force");
        assertThat(pack.rewordings())
                .singleElement()
                .asString()
                .contains("[Children Act 1989 and law:retired).] {UK GDPR, Article 5).}");
    }

    @Test
    void lawWhoseDayHasComeSinceIsTold() {
        String address = "  address: https://www.legislation.gov.uk/ukpga/1989/41/section/47\n";
        String began = "    in-force: 1991-10-14\n  part-of: ca-1989\n" + address;
        history().replace(LAW, began, "    in-force: 2026-11-21\n").record("v1");
        assertThat(since("v1").part("law").select("tbody tr").eachText())
                .containsExactly("Children Act 1989, section 47 Not made yet In force");
    }

    @Test
    void whatTodaysRulesRefuseIsComparedAsFarAsItGoes() {
        history()
                .replace(PURPOSE, "short: \"Reason to share\"", "brief: \"Reason to share\"")
                .replace(PROTECT, "---\ntitle:", "title:")
                .record("v1")
                .restore(PURPOSE, SoundProject.top().resolve(PURPOSE))
                .restore(PROTECT, SoundProject.top().resolve(PROTECT));
        Pack pack = since("v1");
        assertThat(pack.part("wording").select("ul li").eachText())
                .contains(
                        PURPOSE + ", line 2: the field short is missing.",
                        PURPOSE + ", line 3: there is no field brief here.",
                        PROTECT + ", line 1: the fields at the head are missing.");
        assertThat(pack.rewordings())
                .contains("Question: Reason to share / Short name / {Reason to share}")
                .anyMatch(
                        change -> change.startsWith("Outcome: Share now with") && change.contains("/ Title / {Share"));
    }

    @Test
    void anEditionThatWasNotThereIsComparedWithTheNationalText() {
        String edition = "content/editions/england/";
        ProjectHistory later = history();
        later.delete(edition + "edition.yaml").delete(edition + "contacts.yaml").record("v1");
        for (String file : List.of("edition.yaml", "contacts.yaml")) {
            later.restore(edition + file, SoundProject.top().resolve(edition + file));
        }
        Pack pack = since("v1");
        assertThat(pack.part("walks").text()).contains("This edition was not there at that revision.");
        assertThat(pack.rewordings()).allMatch(change -> change.contains("/ Who to call /"));
    }

    @Test
    void thePdfKeepsToPdfUaAndTellsTheSame() throws Exception {
        history()
                .replace(PURPOSE, "Is there a clear and", "Is there some")
                .replace(WALKS, "immediate-danger=yes -> emergency", "immediate-danger=yes -> protect")
                .record("v1")
                .restore(PURPOSE, SoundProject.top().resolve(PURPOSE));
        Pack pack = since("v1");
        assertThat(VeraPdf.faults(pack.pdf())).isEmpty();
        try (TaggedPdf pdf = new TaggedPdf(pack.pdf())) {
            assertThat(pdf.tables()).isEqualTo(pack.tables());
            List<String> all = pdf.elements("Document").stream().map(pdf::text).toList();
            assertThat(all).hasSize(1);
            assertThat(all.get(0)).contains("deleted: some inserted: a clear and legitimate reason to share?");
        }
    }
}
