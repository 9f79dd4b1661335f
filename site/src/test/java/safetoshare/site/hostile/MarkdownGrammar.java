package safetoshare.site.hostile;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Markdown as nobody would write it: its own forms and ours, HTML, and signs that nobody sees, one in another. */
final class MarkdownGrammar {
    private static final int DEEPEST = 3;
    private static final int HEAP = 3_000;
    private static final int NEST = 1_000;

    private static final List<String> WORDS = List.of(
            "words",
            "a child",
            "Kent term",
            "consent",
            "Data Protection Act 2018",
            "999",
            "0808 800 5000",
            "kent-door@example.org",
            "https://www.example.org/",
            "/consent.md",
            "/consent.md#refusal",
            "/kent.md#nowhere",
            "2026-11-22",
            "",
            " ",
            "  ",
            "\n",
            "\\",
            "\t",
            "é",
            "👍");

    private static final List<String> OURS = List.of(
            "{law:kent-agreement}",
            "{law:uk-gdpr-art5}",
            "{rule:2024-R3}",
            "{caldicott:7}",
            "{was:rule:2018-R7}",
            "{was:@}",
            "{coming:@}",
            "{layer:kent}",
            "{{kent-team}}",
            "{{Kent-team}}",
            "{{lado.name}}",
            "{{out-of-hours.phone}}",
            "{{childrens-services}}",
            "{{@}}",
            "{@}",
            "{law:@}",
            "\\{law:@}",
            "{{kent-team}",
            "{when:sharing-duty}",
            "{otherwise}",
            "{end}");

    private static final List<String> INLINE = List.of(
            "*@*",
            "**@**",
            "_@_",
            "__@__",
            "***@***",
            "*@_@*@_",
            "`@`",
            "``@`",
            "[@](@)",
            "[@](/consent.md)",
            "[@](https://www.example.org/@)",
            "[@](<@>)",
            "[@](/consent.md \"@\")",
            "![@](@)",
            "[@]",
            "[@][@]",
            "[@][]",
            "<@>",
            "<https://@>",
            "<@@example.org>",
            "<b>@</b>",
            "<a href=@>@</a>",
            "<!-- @ -->",
            "<![CDATA[@]]>",
            "<?@?>",
            "&@;",
            "&#@;",
            "&lt;@&gt;",
            "\\@",
            "~~@~~",
            "^@^",
            "[^@]",
            "(@)",
            "\"@\"",
            "@  \n@",
            "@\\\n@",
            "| @ |",
            "$@$");

    private static final List<String> BLOCKS = List.of(
            "@",
            "@",
            "@ @",
            "# @",
            "## @",
            "### @",
            "###### @",
            "## @ {#@}",
            "@\n===",
            "@\n---",
            "> @",
            "> @\n@",
            "- @\n- @",
            "* @\n\n  @",
            "1. @\n2. @",
            "- [ ] @",
            "- @\n  - @\n    - @",
            "> - @\n>   > @",
            "```@\n@\n```",
            "```\n@",
            "~~~@\n@\n~~~",
            "    @",
            "\t@",
            "| @ | @ |\n|---|---|\n| @ | @ |",
            "|@|\n|:-:|\n|@|@|",
            "@ | @\n--|--\n@",
            "[@]: @",
            "[@]: /consent.md \"@\"",
            "***",
            "---",
            "<div>@</div>",
            "<script>@</script>",
            "<style>@",
            "<!-- @",
            "<pre>\n@",
            "{when:sharing-duty}\n@\n{otherwise}\n@\n{end}",
            "{when:@}\n@\n{end}",
            "{end}\n@",
            "{layer:@}",
            "@\r\n@",
            "@\r@",
            "---\n@\n---",
            "...",
            ": @",
            "Also: @",
            "[[year]] @",
            "## @\n\n## @");

    private static final List<String> NESTS = List.of(
            "*a @ b*",
            "**a @ b**",
            "_a @ b_",
            "*a **b @ c** d*",
            "*@*",
            "**@**",
            "*_@_*",
            "[@]",
            "[@](/consent.md)",
            "![@](a)",
            "(@)",
            "<b>@</b>",
            "> @",
            "- @",
            "1. @",
            "{@}",
            "{{@}}",
            "`@`",
            "<!--@-->",
            "&lt;@",
            "| @ |",
            "[@][a]",
            "~~@~~");

    /** Pieces of a line, by how deep they stand in each other at most. */
    private static final List<Arbitrary<String>> INLINES = inlines();

    private static final List<Arbitrary<String>> LINES = INLINES.stream()
            .map(inline -> Forms.ready(inline.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join(" ", all))))
            .toList();

    private static final List<Arbitrary<String>> ANY =
            LINES.stream().map(lines -> Forms.ready(blocks(lines))).toList();

    private static final Arbitrary<String> TEXT = Forms.ready(Combinators.combine(
                    block(DEEPEST).list().ofMinSize(1).ofMaxSize(4),
                    Arbitraries.of("\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n"))
            .as((blocks, between) -> String.join(between, blocks)));

    private MarkdownGrammar() {}

    /** Some blocks. */
    static Arbitrary<String> text() {
        return TEXT;
    }

    /** A block, in which other things stand so deep in each other. */
    static Arbitrary<String> block(int depth) {
        return ANY.get(depth);
    }

    /** A piece of a line. */
    static Arbitrary<String> inline(int depth) {
        return INLINES.get(depth);
    }

    private static Arbitrary<String> blocks(Arbitrary<String> lines) {
        return Arbitraries.frequencyOf(
                Tuple.of(14, Forms.any(BLOCKS, lines)), Tuple.of(3, lines), Tuple.of(1, signs()));
    }

    private static List<Arbitrary<String>> inlines() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        Arbitrary<String> flat = Arbitraries.frequencyOf(
                Tuple.of(20, word),
                Tuple.of(3, Arbitraries.of(HostileTexts.all())),
                Tuple.of(1, signs()),
                Tuple.of(1, Forms.heaps(HeapsTest.pieces(), HEAP)),
                Tuple.of(1, Forms.nests(NESTS, NEST)),
                Tuple.of(6, Forms.any(OURS, word)));
        List<Arbitrary<String>> all = new ArrayList<>(List.of(Forms.ready(flat)));
        for (int depth = 1; depth <= DEEPEST; depth++) {
            all.add(Forms.ready(Arbitraries.frequencyOf(
                    Tuple.of(2, all.get(0)), Tuple.of(1, Forms.any(INLINE, all.get(depth - 1))))));
        }
        return List.copyOf(all);
    }

    /** Any letters, with bytes among them that are no letters. */
    static Arbitrary<String> signs() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.chars().range(' ', '~')),
                        Tuple.of(2, Arbitraries.chars().range('\0', '\u00ff')),
                        Tuple.of(1, Arbitraries.chars().all()),
                        Tuple.of(1, Arbitraries.chars().range(HostileCase.RAW, (char) (HostileCase.RAW + 255))))
                .list()
                .ofMaxSize(12)
                .map(chars -> {
                    StringBuilder text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                });
    }
}
