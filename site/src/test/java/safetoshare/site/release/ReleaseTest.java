package safetoshare.site.release;

import static org.assertj.core.api.Assertions.assertThat;
import static safetoshare.site.release.ReleasedProject.CONTACTS;
import static safetoshare.site.release.ReleasedProject.DAY;
import static safetoshare.site.release.ReleasedProject.ENGLAND;
import static safetoshare.site.release.ReleasedProject.FACTS;
import static safetoshare.site.release.ReleasedProject.LOCAL;
import static safetoshare.site.release.ReleasedProject.OWN;
import static safetoshare.site.release.ReleasedProject.SHARED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.CommandRun;
import safetoshare.site.build.Project;

/** After a release, whatever reads differently has to be told: once, in the file of the layer that changed it. */
class ReleaseTest {
    private static final List<String> FILES = List.of(SHARED, LOCAL, OWN, FACTS, CONTACTS, ENGLAND);
    private static final String ADDRESSES = "content/addresses/kent.txt";
    private static final String MOVED = "content/editions/kent/redirects.yaml";
    private static final String UNTOLD = " since the release of 22 November 2026, and nothing under changes: says so. ";
    private static final String REWORDED = UNTOLD + "Add an entry, with meaning: same if only the wording changed.";
    private static final String SAME =
            "{date: 2026-11-22, what: The words are plainer., meaning: same, sections: [%s]}";

    @TempDir
    private static Path folder;

    private static ReleasedProject released = new ReleasedProject(new Project(Path.of("")));
    private static CommandRun release = new CommandRun(0, "", "");
    private static final Map<String, String> BEFORE = new HashMap<>();

    @BeforeAll
    static void release() {
        released = ReleasedProject.in(folder);
        release = released.release();
        assertThat(release.err()).isEmpty();
        FILES.forEach(file -> BEFORE.put(file, released.read(file)));
    }

    @AfterEach
    void takeBack() {
        BEFORE.forEach(released::write);
    }

    @Test
    void aReleaseIsThePublishedEditionsOwnRecordOfWhatItSays() {
        assertThat(release).isEqualTo(new CommandRun(0, """
                England: content/releases/england.json, content/addresses/england.txt
                Kent: content/releases/kent.json, content/addresses/kent.txt
                """, ""));
        assertThat(released.read(ENGLAND))
                .isEqualTo(released.read("site/target/site/england/build.json"))
                .contains("\"schools.md\" : {");
        assertThat(released.problems()).isEmpty();
    }

    @Test
    void aSharedTextThatReadsDifferentlyIsToldOnceForAllEditions() {
        released.replace(SHARED, "Ask for the safeguarding lead.", "Ask for nobody.");
        released.replace(SHARED, "title: Talking", "title: Speaking");
        assertThat(released.problems())
                .containsExactly(
                        SHARED + ":12: the section opening reads differently" + REWORDED,
                        SHARED + ":12: the section who-to-ask-for reads differently" + REWORDED);
        released.tellMore(SHARED, SAME.formatted("opening"), SAME.formatted("who-to-ask-for"));
        assertThat(released.problems()).isEmpty();
    }

    @Test
    void aSectionThatIsNewOrGoneIsToldWithWhatToWrite() {
        released.replace(OWN, "## When to call", "## Before noon");
        assertThat(released.problems())
                .containsExactly(
                        OWN + ":12: the section before-noon is new" + UNTOLD + "Add an entry that names it.",
                        OWN + ":12: the section when-to-call is gone" + UNTOLD
                                + "Add an entry with gone: [when-to-call].");
        released.tellMore(
                OWN,
                "{date: 2026-11-22, what: The heading is plainer., meaning: same, sections: [before-noon],"
                        + " gone: [when-to-call]}");
        assertThat(released.problems()).isEmpty();
    }

    @Test
    void aLocalTextIsToldInTheFolderOfItsEdition() {
        released.replace(LOCAL, "Call on weekdays.", "Call on Sundays.");
        released.replace(LOCAL, "## In Kent\n", "## In Kent\nAsk twice.\n");
        assertThat(released.problems())
                .containsExactly(
                        LOCAL + ":1: the section in-kent reads differently" + REWORDED,
                        LOCAL + ":1: the section when-to-call reads differently" + REWORDED);
        released.tell(LOCAL, SAME.formatted("in-kent, when-to-call"));
        assertThat(released.problems()).isEmpty();
    }

    @Test
    void aLocalTextThatStandsInForASharedOneIsTheOneThatChanged() {
        released.replace(LOCAL, "sections:\n", "sections:\n  who-to-ask-for: replaces 0000000000000000\n");
        released.write(LOCAL, released.read(LOCAL) + "\n## Who to ask for\nAsk for the duty officer.\n");
        assertThat(released.problems())
                .containsExactly(LOCAL + ":1: the section who-to-ask-for reads differently" + REWORDED);
    }

    @Test
    void aTextThatIsNewOrGoneIsTold() {
        String more = "content/editions/kent/visits.md";
        released.write(more, released.read(OWN).replace("2026-11-22\n    what", "2026-11-21\n    what"));
        released.delete(OWN);
        try {
            assertThat(released.problems())
                    .containsExactly(
                            ADDRESSES
                                    + ":93: there is no page meetings any more, and nothing leads on from its address. Say in"
                                    + " content/base/redirects.yaml where it is now, or bring the page back.",
                            OWN + ":1: this text is gone" + UNTOLD
                                    + "Add gone: [/meetings.md] to an entry of the text that takes its place.",
                            more + ":12: this text is new" + UNTOLD + "Add an entry.");
            released.tellMore(
                    more,
                    "{date: 2026-11-22, what: Visits are told here., why: There are no meetings., who: Everybody.,"
                            + " sections: [opening], gone: [/meetings.md]}");
            released.write(MOVED, "redirects:\n  - {from: meetings, to: visits}\n");
            assertThat(released.problems()).isEmpty();
            released.delete(MOVED);
        } finally {
            released.delete(more);
        }
    }

    @Test
    void aFactIsToldWhereItStandsAndNotOnThePagesThatShowIt() {
        released.write(FACTS, "meeting-place: the library\n");
        assertThat(released.problems())
                .containsExactly(FACTS + ":1: the fact meeting-place reads differently" + UNTOLD
                        + "Add changes: to this file, with an entry that names the fact.");
        released.write(FACTS, """
                meeting-place: the library
                changes:
                  - date: 2026-11-22
                    what: Meetings are in the library.
                    why: The town hall is closed.
                    who: Everybody who comes to meetings.
                    facts: [meeting-place]
                """);
        assertThat(released.problems()).isEmpty();
    }

    @Test
    void otherLinesAnotherDayOfReviewAndAContactsNameNeedNoEntry() {
        released.replace(SHARED, "first. Write\ndown when.", "first.\nWrite down\nwhen.");
        released.replace(SHARED, "review-by: 2027-05-22", "review-by: 2027-06-22");
        released.replace(CONTACTS, "name: The front door", "name: The first response");
        assertThat(released.problems()).isEmpty();
    }

    @Test
    void anEntryOfBeforeTellsNothingOfWhatCameAfter() {
        released.replace(SHARED, "Ask for the safeguarding lead.", "Ask for nobody.");
        assertThat(released.problems()).hasSize(1);
        released.replace(
                SHARED,
                "    sections: [who-to-ask-for]\n",
                "    sections: [who-to-ask-for]\n  - "
                        + SAME.formatted("who-to-ask-for").replace("2026-11-22", "2026-11-21") + "\n");
        assertThat(released.problems())
                .containsExactly(SHARED + ":12: the section who-to-ask-for reads differently" + REWORDED);
    }

    @Test
    void whatIsNoReleaseOfTheEditionIsTold() {
        String remedy = ". Take back what changed this file, or delete it and run ./portal release --edition england.";
        for (String text : List.of(
                "{",
                "[]\n",
                "{\"edition\": \"england\"}\n",
                released.read(ENGLAND).replace("\"england\"", "\"kent\""))) {
            released.write(ENGLAND, text);
            assertThat(released.problems()).containsExactly(ENGLAND + ":1: this is no release of england" + remedy);
        }
    }

    @Test
    void nothingIsReleasedWhileThereIsAProblem() {
        released.replace(SHARED, "Ask for the safeguarding lead.", "Ask for nobody.");
        CommandRun run = released.release();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the section who-to-ask-for reads differently");
        assertThat(released.read(ENGLAND)).isEqualTo(BEFORE.get(ENGLAND));
    }

    @Test
    void statusTellsTheLastReleaseOrThatThereHasBeenNone() throws IOException {
        String[] status = {"status", "--edition", "england", "--as-at", DAY};
        assertThat(released.run(status).out()).contains("\nLast release: 22 November 2026, version ");
        assertThat(released.run("status", "--edition", "england", "--format", "json")
                        .out())
                .contains("\"released\" : \"2026-11-22\"");
        released.delete(ENGLAND);
        assertThat(released.run(status).out())
                .contains("\nNo release yet, so that no change since is noticed. See ./portal release --help\n");
        assertThat(released.run("status", "--edition", "england", "--format", "json")
                        .out())
                .contains("\"released\" : \"\"");
        released.replace(SHARED, "Ask for the safeguarding lead.", "Ask for nobody.");
        assertThat(released.run("check", "--edition", "england").err()).isEmpty();
    }
}
