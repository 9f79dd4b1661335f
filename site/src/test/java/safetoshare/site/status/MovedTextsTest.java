package safetoshare.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static safetoshare.site.status.ThreeLayers.BASE;
import static safetoshare.site.status.ThreeLayers.DOVER;
import static safetoshare.site.status.ThreeLayers.KENT;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.CommandRun;
import safetoshare.site.build.Project;
import safetoshare.site.history.ProjectHistory;

/** What status tells people of local texts whose texts below have moved on. */
class MovedTextsTest {
    @TempDir
    private Path folder;

    private ThreeLayers layers = new ThreeLayers(new Project(Path.of("")), null);

    @BeforeEach
    void write() {
        layers = ThreeLayers.in(folder);
    }

    private ProjectHistory history() {
        return layers.history();
    }

    private static String told(CommandRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out().replaceAll("revision [0-9a-f]{10}", "revision 0123456789");
    }

    @Test
    void whatIsInOrderIsSaidToBeAndWhatIsInheritedIsOnlyCounted() {
        assertThat(told(layers.statusOf("--edition", "dover"))).matches("""
                        Status on 22 November 2026

                        Dover \\(content/editions/dover\\)
                        ==============================
                        No release yet, so that no change since is noticed. See ./portal release --help
                        Nothing needs a look.

                        Inherited from the text that all editions share: \\d+ laws to watch. \
                        See ./portal status --edition base
                        Inherited from England: \\d+ contacts to check. See ./portal status --edition england
                        """);
    }

    @Test
    void aChangedSentenceIsToldToEachEditionThatWritesBesideItWordForWord() {
        history().replace(BASE, "Ask for the safeguarding lead.", "Ask at once for the designated lead.");
        assertThat(told(layers.status()))
                .contains("""
                        Local texts whose text below has moved on: 1
                          content/editions/dover/schools.md:3: Talking to schools, who-to-ask-for, \
                        fingerprint now 3476ca374f4af038
                            What has changed in the text below since 20 November 2026 (revision 0123456789), \
                        when it was as you read it:
                              ## Who to ask for
                              Ask {+at once+} for the [-safeguarding-] {+designated+} lead.
                              If they are away, ask for their deputy.
                            Compare yours with it, mend yours if need be, then run ./portal accept \
                        content/editions/dover/schools.md, or write the fingerprint on its line.
                        """, """
                        Local texts whose text below has moved on: 1
                          content/editions/kent/schools.md:3: Talking to schools, who-to-ask-for, \
                        fingerprint now 97b6cf680ff6b5ec
                        """, "Inherited from Kent: 1 local text to compare. See ./portal status --edition kent");
        layers.accept();
        assertThat(told(layers.status())).doesNotContain("moved on");
    }

    @Test
    void aTextPutTogetherFromSeveralLayersIsFoundAsItWasPutTogether() {
        history()
                .replace(KENT, "ask for the hub", "ask for the duty team")
                .record("v2")
                .replace(BASE, "their deputy", "the head")
                .replace(KENT, "Ring the Kent line.", "Ring the Kent line twice.")
                .record("v3");
        assertThat(told(layers.statusOf("--edition", "dover")))
                .contains("""
                              …
                              Ask for the safeguarding lead.
                              If they are away, ask for [-their deputy.-] {+the head.+}
                              Do not leave a message with a child.
                              In Kent, ask for the [-hub.-] {+duty team.+}
                          content/editions/dover/schools.md:4: Talking to schools, in-kent, \
                        fingerprint now f173d938409e8156
                        """, "      Ring the Kent [-line.-] {+line twice.+}\n");
    }

    @Test
    void aTextIsFoundInOneOfManyRevisions() {
        for (int i = 0; i < 5; i++) {
            history()
                    .replace(BASE, "Phone the school first", "Phone the school, " + i + " first")
                    .record("w" + i);
            history().replace(BASE, ", " + i + " first", " first");
        }
        history().replace(BASE, "message with a child", "message").record("v2");
        assertThat(told(layers.status())).contains("Do not leave a [-message with a child.-] {+message.+}");
    }

    @Test
    void aPageReplacedWholeIsToldTheSameWay() {
        history().write(DOVER, layers.read(BASE).replace("---\nPhone", "replaces: 0000000000000000\n---\nRing"));
        layers.accept();
        history().record("v2").replace(KENT, "Ring the Kent line.", "Ring the line for Kent.");
        assertThat(told(layers.statusOf("--edition", "dover")))
                .contains(
                        "content/editions/dover/schools.md:11: Talking to schools, the whole page, fingerprint now d1f1e399c65d36ed\n")
                .contains("Ring the [-Kent line.-] {+line for Kent.+}");
    }

    @Test
    void withoutHistoryTheTextIsShownAsItIs() throws IOException {
        history().replace(BASE, "Ask for the safeguarding lead.", "Ask at once.");
        PathUtils.deleteDirectory(folder.resolve(".git"));
        assertThat(told(layers.statusOf("--edition", "kent"))).contains("""
                            There is no git history here, so what has changed cannot be told. The text below, as it is now:
                              ## Who to ask for

                              Ask at once. If they are away, ask for their deputy. Do not leave a message with a child.
                            Compare yours with it, mend yours if need be, then run ./portal accept \
                        content/editions/kent/schools.md, or write the fingerprint on its line.
                        """);
    }

    @Test
    void aTextThatTheHistoryDoesNotHoldIsShownAsItIs() {
        history().write(KENT, layers.read(KENT).replaceFirst("[0-9a-f]{16}", "0123456789abcdef"));
        assertThat(told(layers.statusOf("--edition", "kent")))
                .contains(
                        "    The text that was read is not in the project's history. The text below, as it is now:\n");
    }

    @Test
    void aTextThatNobodyHasAcceptedYetIsToldInALine() {
        history().write(KENT, layers.read(KENT).replaceFirst("[0-9a-f]{16}", "0000000000000000"));
        assertThat(told(layers.statusOf("--edition", "kent"))).contains("""
                        Local texts that nobody has accepted beside the text below yet: 1
                          content/editions/kent/schools.md:3: Talking to schools, who-to-ask-for, \
                        fingerprint 0a198809a7c00f28
                            Compare each with the text below, mend it if need be, then run ./portal accept and its \
                        path, or write its fingerprint on its line.
                        """).doesNotContain("moved on");
    }

    @Test
    void checkTellsMovedOnTextsToo() {
        history()
                .write("content/editions/england/schools.md", layers.read(KENT))
                .replace(BASE, "Ask for the safeguarding lead.", "Ask at once for the designated lead.");
        CommandRun run = CommandRun.of(layers.project(), "check", "--edition", "england");
        assertThat(run.outLines())
                .startsWith(
                        "1 edition: no problems.",
                        "",
                        "Local texts whose text below has moved on: 1",
                        "  content/editions/england/schools.md:3: Talking to schools, who-to-ask-for, fingerprint now"
                                + " 97b6cf680ff6b5ec")
                .contains("      Ask {+at once+} for the [-safeguarding-] {+designated+} lead.");
        assertThat(run.status()).isZero();
    }
}
