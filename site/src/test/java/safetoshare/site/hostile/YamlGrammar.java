package safetoshare.site.hostile;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of fields as nobody would write them. */
final class YamlGrammar {
    private static final int DEEPEST = 3;
    private static final int HEAP = 2_000;
    private static final int NEST = 60;

    private static final List<String> PLAIN = List.of(
            "words",
            "Kent words",
            "kent",
            "consent",
            "index",
            "base",
            "england",
            "law:kent-agreement",
            "rule:2024-R3",
            "true",
            "no",
            "null",
            "~",
            "0",
            "-1",
            "1e9",
            ".inf",
            "99999999999999999999",
            "2026-11-22",
            "2026-13-45",
            "0000-00-00",
            "2026",
            "https://www.example.org/",
            "https://www.example.org:99999/",
            "http://a",
            "//evil.example/",
            "HTTPS://A.b/",
            "https://a b/",
            "https://[::1]/",
            "https://xn--/",
            "https://a@b/%zz",
            "../../etc/passwd",
            "/consent.md",
            "a#b",
            "consent#refusal",
            "consent/#",
            "contact:lado",
            "kent-team@example.org",
            "a@b",
            "0808 800 5000",
            "+44 20 7946 0000",
            "18001 0808 800 5000",
            "999",
            "09:00-17:00",
            "24:00-00:00",
            "09:00-12:00, 11:00-13:00",
            "always",
            "closed",
            "\"#00703c\"",
            "\"#fff\"",
            "#00703c",
            "{{kent-team}}",
            "{{a}}",
            "{law:a}",
            "[a, b]",
            "[]",
            "{}",
            "''",
            "\"\"",
            "[year]",
            "continues 0000000000000000",
            "replaces zzz",
            "after nowhere",
            "before in-kent",
            "\"immediate-danger=yes -> call-999\"",
            "a=b,c=d -> e",
            "sharing-duty",
            "in-force",
            "local-document");

    private static final List<String> FORMS = List.of(
            "@",
            "\"@\"",
            "'@'",
            "[@]",
            "[@, @]",
            "[[@]]",
            "{a: @}",
            "{@: @, b: @}",
            "&a @",
            "*a",
            "!!str @",
            "!!binary @",
            "!x @",
            "!<tag:a,2026:@> b",
            "|\n    @",
            ">-\n    @",
            "? @\n  : @",
            "@ # @",
            "@: @",
            "- @",
            "\n  - @\n  - @",
            "\n  a: @\n  b: @",
            "\n  <<: @",
            "%@",
            "`@",
            "\"@",
            "'@",
            "[@",
            "{@",
            "\"\\u0000@\"",
            "\"\\x1b@\"",
            "\"\\ud800@\"",
            "@ @");

    private static final List<String> NAMES = List.of(
            "title",
            "name",
            "a",
            "<<",
            "\"\"",
            "'a b'",
            "? a",
            "sections",
            "changes",
            "locked",
            "con",
            "opening",
            "law",
            "../a",
            "\"\\u202e\"",
            "[a]",
            "{a: b}",
            "~",
            "a.b",
            "A",
            "---",
            "...",
            "- a");

    private static final Arbitrary<String> VALUE = values();

    private static final Arbitrary<String> FIELD =
            Combinators.combine(Arbitraries.of(NAMES), VALUE).as((name, value) -> name + ": " + value);

    private YamlGrammar() {}

    /** What may stand after the colon of a field. */
    static Arbitrary<String> value() {
        return VALUE;
    }

    /** A line with a field. */
    static Arbitrary<String> field() {
        return FIELD;
    }

    private static Arbitrary<String> values() {
        Arbitrary<String> flat = Forms.ready(Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(PLAIN)),
                Tuple.of(4, Arbitraries.of(HostileTexts.all()).map(Slot::quoted)),
                Tuple.of(2, Arbitraries.of(HostileTexts.ANYWHERE)),
                Tuple.of(2, MarkdownGrammar.inline(1)),
                Tuple.of(1, MarkdownGrammar.signs()),
                Tuple.of(1, Forms.heaps(List.of("[", "{a: ", "a", "a, ", "- ", "\"", "&a ", "? ", ": ", "!"), HEAP)),
                Tuple.of(1, Forms.nests(List.of("[@]", "{a: @}", "\"@\"", "(@)"), NEST))));
        Arbitrary<String> deep = flat;
        for (int depth = 0; depth < DEEPEST; depth++) {
            deep = Forms.ready(Arbitraries.frequencyOf(Tuple.of(3, flat), Tuple.of(1, Forms.any(FORMS, deep))));
        }
        return deep;
    }
}
