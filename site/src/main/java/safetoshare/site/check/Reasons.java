package safetoshare.site.check;

import org.jspecify.annotations.Nullable;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** Checks that every reason an outcome gives rests on a law, rule or principle, and that it names a law and a rule. */
final class Reasons {
    private static final String REASON = "[-*+] .*";

    private Reasons() {}

    static void check(CheckerWords.Outcome outcome, @Nullable Text heading, Problems problems) {
        Outline outline = Outline.of(outcome.body());
        for (String kind : new String[] {"law:", "rule:"}) {
            if (outline.citations().stream().noneMatch(each -> each.value().startsWith(kind))) {
                problems.add(
                        outcome.place(), "the outcome cites no " + kind.replace(":", "") + ". Add {" + kind + "…}.");
            }
        }
        if (heading != null) {
            checkEach(outcome.body(), Anchor.of(heading.value()), problems);
        }
    }

    private static void checkEach(Body body, String anchor, Problems problems) {
        boolean within = false;
        int reason = 0;
        boolean cited = true;
        int start = 0;
        for (String text : body.markdown().lines().toList()) {
            boolean heading = text.startsWith("## ");
            if (heading || (within && text.matches(REASON))) {
                require(cited, body, reason, problems);
                within = heading ? Anchor.of(text.substring("## ".length())).equals(anchor) : within;
                cited = heading;
                reason = start;
            }
            cited |= text.matches(".*\\{(law|rule|caldicott):.*");
            start += text.length() + 1;
        }
        require(cited, body, reason, problems);
    }

    private static void require(boolean cited, Body body, int reason, Problems problems) {
        if (!cited) {
            problems.add(
                    body.lines().place(reason),
                    "this reason rests on nothing. Cite a {law:…}, {rule:…} or {caldicott:…}, or leave it out.");
        }
    }
}
