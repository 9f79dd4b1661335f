package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safetoshare.site.build.Project;

/** What a partnership must say itself of whom to call, what it may take over from its nation, and what it may not replace. */
class LocalContactsTest {
    private static final String EDITION = """
            name: %s
            nation: england
            language: en-GB
            address: https://safe-to-share.example/%s/
            extends: %s
            publish: false
            """;

    private static final String CONTACT = """
            %s:
              name: Someone
              for: You are worried.
              group: Your area
              not-known: Ask the council.
            """;

    @TempDir
    private static Path folder;

    private static Project project = new Project(Path.of(""));

    @BeforeAll
    static void copyTheSoundProject() {
        project = SoundProject.copyTo(folder);
    }

    @BeforeEach
    void writeTheEditions() throws IOException {
        write("kent", "england", contact("childrens-social-care") + contact("out-of-hours"));
        write("kent-homes", "kent", contact("night-desk"));
    }

    private static void write(String id, String under, String contacts) throws IOException {
        Path own = Files.createDirectories(folder.resolve("content/editions").resolve(id));
        Files.writeString(own.resolve("edition.yaml"), EDITION.formatted(id, id, under));
        Files.writeString(own.resolve("contacts.yaml"), contacts);
    }

    private static String contact(String role) {
        return CONTACT.formatted(role);
    }

    private static String told(String edition) {
        return CommandRun.of(project, "check", "--edition", edition).err();
    }

    private static String takenOver(String edition, String role) {
        return "content/editions/" + edition + "/contacts.yaml:1: the role " + role
                + " is taken over from content/editions/england/contacts.yaml, which knows nobody in your area."
                + " Add your own here, with a way to reach it or not-known:.\n";
    }

    @Test
    void aPartnershipSaysItselfWhomToCallInItsArea() {
        assertThat(told("kent"))
                .isEqualTo(takenOver("kent", "adult-social-care") + takenOver("kent", "lado")
                        + "2 problems. Nothing was published.\n");
    }

    @Test
    void anOrganisationTakesOverWhatItsPartnershipSays() throws IOException {
        write(
                "kent",
                "england",
                contact("childrens-social-care")
                        + contact("out-of-hours")
                        + contact("adult-social-care")
                        + contact("lado"));
        assertThat(told("kent")).isEmpty();
        assertThat(told("kent-homes")).isEmpty();
    }

    @Test
    void whatTheNationLocksIsNotReplaced() throws IOException {
        write("kent-homes", "kent", contact("police-emergency") + contact("adult-social-care") + contact("lado"));
        assertThat(told("kent-homes"))
                .isEqualTo("content/editions/kent-homes/contacts.yaml:1: the contact police-emergency is locked in"
                        + " content/editions/england/contacts.yaml and cannot be replaced. Delete it here.\n"
                        + "1 problem. Nothing was published.\n");
    }

    @Test
    void exampleNumbersServeUntilTheEditionIsPublished() throws IOException {
        String example = contact("childrens-social-care")
                .replace("not-known: Ask the council.", "phone: 01632 960001\n  source: made up");
        write("kent", "england", example + contact("out-of-hours") + contact("adult-social-care") + contact("lado"));
        assertThat(told("kent")).isEmpty();
        Path edition = folder.resolve("content/editions/kent/edition.yaml");
        Files.writeString(edition, Files.readString(edition).replace("publish: false", "publish: true"));
        assertThat(told("kent"))
                .isEqualTo("content/editions/kent/contacts.yaml:5: the number 01632 960001 is an example number that"
                        + " nobody answers. Give the real one, or write not-known: instead, before you publish.\n"
                        + "1 problem. Nothing was published.\n");
    }
}
