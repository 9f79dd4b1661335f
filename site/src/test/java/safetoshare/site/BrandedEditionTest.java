package safetoshare.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safetoshare.site.build.Project;

/** An edition with a colour and a logo of its own is published in them, and no other is. */
class BrandedEditionTest {
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\"><path d=\"M0 0h60v20z\"/></svg>\n";

    @TempDir
    private Path folder;

    private Path published() {
        return build("england");
    }

    private Path build(String edition) {
        CommandRun run = CommandRun.of(
                new Project(folder),
                "build",
                "--pages-only",
                "--edition",
                edition,
                "--out",
                folder.resolve("out").toString());
        assertThat(run.err()).isEmpty();
        return folder.resolve("out").resolve(edition);
    }

    private void brand() throws IOException {
        Path edition = folder.resolve("content/editions/england");
        Path file = edition.resolve("edition.yaml");
        String looks = "brand:\n  colour: \"#00703C\"\n  logo-text: Anytown \"Council\" <script>\n";
        Files.writeString(file, Files.readString(file) + looks);
        Files.writeString(edition.resolve("logo.svg"), LOGO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "golden-rules/rule-3/index.html", "checker/protect/index.html", "404.html"})
    void everyPageShowsTheLogoAndLoadsTheColour(String page) throws IOException {
        SoundProject.copyTo(folder);
        String before = Files.readString(published().resolve("assets/site.css"));
        assertThat(Files.readString(published().resolve(page))).doesNotContain("<img");
        brand();
        Path published = published();
        assertThat(published.resolve("assets/site.css"))
                .hasContent(before
                        + "@media screen{:root{--brand:#00703c}}"
                        + "@media screen and (prefers-color-scheme:dark){:root{--brand:#4c8e63}}\n");
        Element logo = Jsoup.parse(Files.readString(published.resolve(page))).selectFirst("header img");
        assertThat(logo).isNotNull();
        assertThat(logo.attr("alt")).isEqualTo("Anytown \"Council\" <script>");
        assertThat(logo.attr("width") + " " + logo.attr("height")).isEqualTo("144 48");
        assertThat(logo.attr("src")).endsWith("assets/logo.svg");
        assertThat(published.resolve("assets/logo.svg")).hasContent(LOGO);
    }

    @Test
    void anEditionHasTheLooksOfTheOneBelowWhereItGivesNoneOfItsOwn() throws IOException {
        SoundProject.copyTo(folder);
        brand();
        CommandRun.of(new Project(folder), "new-edition", "anytown", "--name", "Anytown", "--extends", "england");
        Path css = build("anytown").resolve("assets/site.css");
        assertThat(css).content().contains("{--brand:#00703c}");
        assertThat(css.resolveSibling("logo.svg")).hasContent(LOGO);
        Path file = folder.resolve("content/editions/anytown/edition.yaml");
        Files.writeString(file, Files.readString(file) + "brand:\n  colour: \"#7b1fa2\"\n");
        build("anytown");
        assertThat(css).content().contains("{--brand:#7b1fa2}").doesNotContain("#00703c");
        assertThat(css.resolveSibling("logo.svg")).hasContent(LOGO);
    }

    @Test
    void aColourIsSaidToBeTooFaintUntilTheOneNamedIsUsed() throws IOException {
        SoundProject.copyTo(folder);
        brand();
        Path file = folder.resolve("content/editions/england/edition.yaml");
        String faint = Files.readString(file).replace("#00703C", "#ffdd00");
        Files.writeString(file, faint);
        String said = CommandRun.of(new Project(folder), "check", "--edition", "england")
                .err();
        String named = said.replaceAll("(?s).*The nearest colour that passes is (#\\w{6})\\..*", "$1");
        assertThat(named).as(said).hasSize("#rrggbb".length());
        Files.writeString(file, faint.replace("#ffdd00", named));
        assertThat(published().resolve("assets/site.css")).content().contains("--brand:" + named);
    }
}
