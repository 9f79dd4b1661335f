package safetoshare.site.hostile;

import java.util.List;
import java.util.stream.Stream;

/** What hostile people write where a text belongs. Whatever of it is script calls {@code hostile()}. */
public final class HostileTexts {
    /** Texts that are hostile in HTML, in a template, in JBake, in Markdown or in a file name. */
    static final List<String> ANYWHERE = List.of(
            "<script>hostile()</script>",
            "</title><script src=https://evil.example/x.js></script><base href=https://evil.example/>",
            "\"><img src=x onerror=hostile()> ' onmouseover='hostile() \" autofocus onfocus=\"hostile()",
            "<svg/onload=hostile()><style>*{display:none}</style><p style=color:red onclick=hostile()>",
            "<a href=\"javascript:hostile()\">a</a>",
            "<iframe srcdoc='<script>hostile()</script>'></iframe><meta http-equiv=refresh content=0;url=//evil.example/>",
            "<form action=https://evil.example/><input autofocus></form><object data=x></object>",
            "<!--",
            "-->]]></textarea></noscript><plaintext><![CDATA[<b>]]>",
            "&lt;script&gt;hostile()&lt;/script&gt; &#60;script&#62;hostile()&#x3c;/script&#x3E;",
            "javascript:hostile()",
            "JaVaScRiPt:hostile()",
            "javascript&colon;hostile()",
            "java&#9;script:hostile()",
            "&#106;avascript:hostile()",
            "javascript%3Ahostile()",
            "vbscript:hostile()",
            "data:text/html,<script>hostile()</script>",
            "//evil.example/",
            "https://evil.example@www.gov.uk\" onclick=\"hostile()",
            "${7*7} #{7*7} [=7*7] ${\"freemarker.template.utility.Execute\"?new()(\"id\")} ?eval ?interpret",
            "<#include \"/etc/passwd\"> <@layout.page/> ${words?api.class}",
            "~~~~~~",
            "type=page",
            "../../../../etc/passwd",
            "..\\..\\secret %2e%2e%2fsecret",
            "file:///etc/passwd",
            "{layer:base}",
            "{law:../../etc}",
            "{{kent-team.phone}}",
            "{{",
            "[[year]] [name] [day] $0 \\1 $1 \\",
            "=\"/evil\" href=\"/evil\" =cmd|'/c calc'!A1 ');drop table pages;--",
            "\u0430\u0435\u043e\u0440\u0441 A\u0301\u0302\u0303\u0304\u0305",
            "con",
            "..",
            "-",
            "null",
            "true",
            "0x7fffffff",
            "9".repeat(400),
            "W".repeat(300));

    /** Texts with signs that nobody sees, which YAML can hold by name. */
    static final List<String> UNSEEN = List.of(
            "a\nb",
            "a\r\nBEGIN:VCARD",
            "a\0b",
            "a\u001b[31mb",
            "a\u0085b",
            "a\u2028b",
            "a\u202eb",
            "a\u2066b",
            "a\u200bb",
            "a\ufeffb",
            "a\u00adb",
            "a\udb40\udc61b",
            "a\ud800",
            "\udfffa",
            "a\uffffb",
            "a\ue000b",
            "a\u3164b");

    /** Markdown in which a text stands: at {@code @}. */
    static final List<String> MARKDOWN = List.of(
            "@",
            "Words @ words.",
            "**@** and *@*",
            "`@`",
            "- @",
            "1. @",
            "> @",
            "### @",
            "| head | @ |\n|---|---|\n| @ | cell |",
            "[@](/recording.md)",
            "[words](@)",
            "[words](<@>)",
            "[words](/recording.md \"@\")",
            "[words](/recording.md#@)",
            "[words](https://www.example.org/@)",
            "[words](https://www.example.org/?a=@)",
            "[words](https://@)",
            "[words](tel:@)",
            "<@>",
            "![@](https://www.example.org/a.png)",
            "![words](@)",
            "[@]",
            "[words][@]",
            "[words]: @",
            "[words]\n\n[words]: @",
            "```@\ntext\n```",
            "~~~\n@\n~~~",
            "    @",
            "{law:@}",
            "{was:}@",
            "{@:kent-agreement}",
            "{{@}}",
            "\\@",
            "@\n===",
            "@\n---");

    private HostileTexts() {}

    /** Every text. */
    static List<String> all() {
        return Stream.concat(ANYWHERE.stream(), UNSEEN.stream()).toList();
    }

    /** Every piece of Markdown with every text in it. */
    static List<String> markdown() {
        return MARKDOWN.stream()
                .flatMap(form -> ANYWHERE.stream().map(text -> form.replace("@", text)))
                .toList();
    }
}
