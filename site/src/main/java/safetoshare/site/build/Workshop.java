package safetoshare.site.build;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import safetoshare.site.asset.StyleSheet;
import safetoshare.site.bake.Bakery;
import safetoshare.site.bake.Templates;
import safetoshare.site.problem.Problems;

/** What is made once for all editions that a command builds: the templates, the bakery, the style sheet. */
final class Workshop {
    private final Templates templates;
    private final List<String> words;
    private final Bakery bakery;
    private final CompletableFuture<String> css;
    private final Problems problems = new Problems();

    Workshop(Project project) {
        StyleSheet sheet =
                new StyleSheet(project.top(), project.assets().resolve("scss"), project.frontend(), project.cache());
        css = CompletableFuture.supplyAsync(() -> sheet.css(problems));
        templates = new Templates(project.templates());
        templates.check(problems);
        words = templates.words();
        bakery = new Bakery(templates);
    }

    /** The names of the interface's words that the templates show. */
    List<String> words() {
        return words;
    }

    Templates templates() {
        return templates;
    }

    Bakery bakery() {
        return bakery;
    }

    /** The compiled style sheet, once it is there. */
    String css() {
        return css.join();
    }

    /** What is wrong with the templates and the style sheet, once that is known. */
    Problems problems() {
        css.join();
        return problems;
    }
}
