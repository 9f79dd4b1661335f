package safetoshare.site.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;

/**
 * A project that can be released and then changed: England, Kent that extends it, a page of all of them that Kent goes on
 * from, and a page of Kent's own.
 *
 * @param project the project
 */
record ReleasedProject(Project project) {
    static final String SHARED = "content/base/schools.md";
    static final String LOCAL = "content/editions/kent/schools.md";
    static final String OWN = "content/editions/kent/meetings.md";
    static final String FACTS = "content/editions/kent/facts.yaml";
    static final String CONTACTS = "content/editions/kent/contacts.yaml";
    static final String ENGLAND = "content/releases/england.json";
    static final String DAY = "2026-11-22";

    private static final String PAGE = """
            ---
            title: %s
            summary: Call {{childrens-services}} or {{meeting-place}} first.
            group: practice
            order: 99
            reviewed: 2026-11-22
            review-by: 2027-05-22
            owner: National content editor
            sources: [law:ca-1989-s47]
            related: [consent, recording]
            changes:
              - date: 2026-11-22
                what: The page is new.
                why: People asked for it.
                who: Everybody.
                sections: [who-to-ask-for]
            ---
            Phone {{childrens-services}} first. Write
            down when.

            ## Who to ask for
            Ask for the safeguarding lead.

            ## When to call
            Call before noon. {{childrens-social-care.name}}
            """;

    private static final String CONTACT = """
            %s:
              name: The front door
              for: You need help.
              group: Your area
              not-known: Ask the council.
            """;

    static ReleasedProject in(Path folder) {
        StringBuilder contacts = new StringBuilder();
        ReleasedProject released = new ReleasedProject(SoundProject.copyTo(folder));
        released.write(
                "content/base/facts.yaml", released.read("content/base/facts.yaml") + "meeting-place: the office\n");
        released.write(SHARED, PAGE.formatted("Talking to schools"));
        released.write(OWN, PAGE.formatted("Meetings"));
        released.write("content/editions/kent/edition.yaml", """
                name: Kent
                nation: england
                language: en-GB
                address: https://safe-to-share.example/kent/
                extends: england
                publish: true
                """);
        for (String role : List.of("childrens-social-care", "out-of-hours", "adult-social-care", "lado")) {
            contacts.append(CONTACT.formatted(role));
        }
        released.write(CONTACTS, contacts.toString());
        released.write(FACTS, "meeting-place: the town hall\n");
        released.write(LOCAL, """
                ---
                sections:
                  when-to-call: continues
                  in-kent: after when-to-call
                reviewed: 2026-11-22
                review-by: 2027-05-22
                owner: Kent editor
                ---
                ## When to call
                Call on weekdays.

                ## In Kent
                Ask at {{meeting-place}}.
                """);
        assertThat(released.run("accept", "content/editions/kent").status()).isZero();
        return released;
    }

    CommandRun release() {
        return run("release", "--as-at", DAY);
    }

    CommandRun run(String... command) {
        return CommandRun.of(project, command);
    }

    /** What checking both editions finds wrong, without the line that counts it. */
    List<String> problems() {
        List<String> lines = run("check").err().lines().toList();
        return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    }

    /** Writes entries at the head of a file that has none. */
    void tell(String file, String... entries) {
        replace(file, "reviewed:", "changes:\n" + lines(entries) + "reviewed:");
    }

    /** Writes entries above those that a file has. */
    void tellMore(String file, String... entries) {
        replace(file, "changes:\n", "changes:\n" + lines(entries));
    }

    private static String lines(String... entries) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(entries)
                .forEach(entry -> text.append("  - ").append(entry).append('\n'));
        return text.toString();
    }

    void replace(String file, String text, String other) {
        String before = read(file);
        assertThat(before).as(file).contains(text);
        write(file, before.replaceFirst(java.util.regex.Pattern.quote(text), other));
    }

    String read(String file) {
        try {
            return Files.readString(project.top().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Path path = project.top().resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(project.top().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
