package safetoshare.site.pocket;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The scripts of pages as one script: for each page a function that runs its script, as it is, with the page in place of the
 * document.
 *
 * @param source gives the text of a script, by its way from the edition's top
 */
record Scripts(UnaryOperator<String> source) {
    private static final Map<String, String> OF_TYPES = Map.of(
            "home", "contacts",
            "contacts", "contacts",
            "law", "law",
            "changes", "changes",
            "checker", "checker",
            "search", "search");

    /** What readers need not wait for: comments on lines of their own, and spaces before lines. */
    private static final Pattern SPARE = Pattern.compile("(?m)^ *(?:(?://.*|/\\*.*\\*/)?\\n)?");

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import \\{ ([^}]*) \\} from \"[^\"]*?([a-z]+)\\.js\";$");
    private static final Pattern EXPORT = Pattern.compile("export ?(?:const (\\w+)|\\{(\\w+)\\};?)");

    /** The name of the script of a page, by the template that shows the page; empty if it has none. */
    static String of(String type) {
        return OF_TYPES.getOrDefault(type, "");
    }

    /** A script or style sheet without what is there for those who read it. */
    static String bare(String text) {
        return SPARE.matcher(text).replaceAll("");
    }

    /** The one script, which names the functions by the names of the scripts. */
    String all() {
        return "const pageScripts = {\n"
                + page("contacts", plain("contacts"))
                + page("law", plain("law"))
                + page("changes", plain("changes"))
                + page("search", plain("find") + plain("search") + "learn(further);")
                + page(
                        "checker",
                        module("flow", "checker/flow.js") + module("record", asset("record")) + plain("checker"))
                + "};\n";
    }

    private static String page(String name, String body) {
        String given = name.equals("search") ? "document, [searchIndex, further], history" : "document";
        return name + ": (" + given + ") => {\n" + body + "\n},\n";
    }

    private static String asset(String name) {
        return "assets/" + name + ".js";
    }

    private String plain(String name) {
        return IMPORT.matcher(source.apply(asset(name))).replaceAll("const { $1 } = $2;");
    }

    /** A module as a value of its own, which has what the module exports. */
    private String module(String name, String file) {
        String text = source.apply(file);
        List<String> exported =
                EXPORT.matcher(text).results().map(Scripts::name).toList();
        String body = EXPORT.matcher(text).replaceAll(found -> found.group(1) == null ? "" : "const " + found.group(1));
        String names = exported.stream().collect(Collectors.joining(", "));
        return "const " + name + " = (() => {\n" + body + "\nreturn { " + names + " };\n})();\n";
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
