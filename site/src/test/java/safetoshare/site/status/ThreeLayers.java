package safetoshare.site.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import safetoshare.site.CommandRun;
import safetoshare.site.SoundProject;
import safetoshare.site.build.Project;
import safetoshare.site.history.ProjectHistory;

/**
 * A project of three layers more than the base: England, Kent upon it and Dover upon Kent, with a page about schools of which
 * each tells something.
 *
 * @param project the project
 * @param history its history, in which everything is recorded
 */
record ThreeLayers(Project project, ProjectHistory history) {
    static final String DAY = "2026-11-22";
    static final String BASE = "content/base/schools.md";
    static final String KENT = "content/editions/kent/schools.md";
    static final String DOVER = "content/editions/dover/schools.md";

    private static final String PAGE = """
            ---
            title: Talking to schools
            summary: How to share with a school.
            group: practice
            order: 99
            reviewed: 2026-11-22
            review-by: 2027-05-22
            owner: National content editor
            sources: [law:ca-1989-s47]
            related: [consent, recording]
            ---
            Phone the school first. Write
            down when.

            ## Who to ask for
            Ask for the safeguarding lead. If they are away, ask for their deputy. Do not leave a message with a child.
            """;

    private static final String EDITION = """
            name: %s
            nation: england
            language: en-GB
            address: https://safe-to-share.example/%s/
            extends: %s
            publish: true
            """;

    private static final String REVIEWED = """
            reviewed: 2026-10-01
            review-by: 2027-01-15
            owner: %s editor
            ---
            """;

    /** A project in an empty folder, in which each local text is accepted beside the text below it. */
    static ThreeLayers in(Path folder) {
        Project project = SoundProject.copyTo(folder);
        ProjectHistory history = ProjectHistory.in(project.top())
                .write(BASE, PAGE)
                .write("content/editions/kent/edition.yaml", EDITION.formatted("Kent", "kent", "england"))
                .write("content/editions/dover/edition.yaml", EDITION.formatted("Dover", "dover", "kent"))
                .write(KENT, local("Kent", "who-to-ask-for: continues", "in-kent: after who-to-ask-for", """
                        ## Who to ask for
                        In Kent, ask for the hub.

                        ## In Kent
                        Ring the Kent line.
                        """))
                .write(DOVER, local("Dover", "who-to-ask-for: continues", "in-kent: replaces", """
                        ## Who to ask for
                        In Dover, ask twice.

                        ## In Kent
                        Ring the Dover line.
                        """));
        ThreeLayers layers = new ThreeLayers(project, history);
        layers.accept();
        history.record("v1");
        return layers;
    }

    private static String local(String editor, String way, String other, String text) {
        return "---\nsections:\n  " + way + "\n  " + other + "\n" + REVIEWED.formatted(editor) + text;
    }

    void accept() {
        assertThat(CommandRun.of(project, "accept", KENT).status()).isZero();
        assertThat(CommandRun.of(project, "accept", DOVER).status()).isZero();
    }

    /** What status tells of the editions for Kent and Dover. */
    CommandRun status(String... more) {
        return run(Stream.concat(Stream.of("--edition", "kent", "--edition", "dover"), Stream.of(more)));
    }

    /** What status tells of whatever is named. */
    CommandRun statusOf(String... more) {
        return run(Stream.of(more));
    }

    private CommandRun run(Stream<String> more) {
        List<String> line = Stream.concat(Stream.of("status"), more).toList();
        return line.contains("--as-at")
                ? CommandRun.of(project, line.toArray(String[]::new))
                : CommandRun.of(
                        project,
                        Stream.concat(line.stream(), Stream.of("--as-at", DAY)).toArray(String[]::new));
    }

    /** A file of the project. */
    String read(String path) {
        try {
            return Files.readString(project.top().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
