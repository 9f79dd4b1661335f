package safetoshare.site.pocket;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import safetoshare.site.view.Inline;

/**
 * Makes the pocket edition: its frame, as many pages as fit as plain HTML too, all of them packed.
 *
 * @param frame what its own template made, its links turned
 * @param menu the menu of all pages
 * @param leaves the pages, by folder
 * @param parts style, scripts and the index of search
 */
record Pocket(String frame, String menu, Map<String, Leaf> leaves, Parts parts) {
    /** How long the file may be, in bytes. */
    private static final int MOST = 300_000;

    /** The pages that stand as plain HTML too, as far as there is room: those that matter most first. */
    private static final List<String> PLAIN = List.of(
            "contacts/",
            "worried-about-a-child/",
            "asked-for-information/",
            "telling-families/",
            "secure-sharing/",
            "recording/",
            "consent/",
            "golden-rules/");

    private static final String LIST = "<!--list-->";
    private static final String PAGES = "<!--pages-->";

    /** The file. */
    Made made() {
        Inline inline = Inline.of(parts.style(), List.of(parts.script(), parts.scripts()));
        String html = with(frame, "content=\"\"", "content=\"" + inline.policy() + "\"");
        html = with(html, "<style></style>", "<style>" + parts.style() + "</style>");
        html = with(html, "<!--packed-->", packed() + "<script>" + parts.script() + "</script>\n");
        StringBuilder list = new StringBuilder();
        StringBuilder pages = new StringBuilder();
        int left = MOST - bytes(html).length;
        for (Leaf leaf : plain()) {
            int size = bytes(leaf.link() + leaf.plain()).length;
            if (size <= left) {
                left -= size;
                list.append(leaf.link());
                pages.append(leaf.plain());
            }
        }
        return new Made(bytes(with(with(html, LIST, list.toString()), PAGES, pages.toString())), inline);
    }

    private List<Leaf> plain() {
        return PLAIN.stream().filter(leaves::containsKey).map(leaves::get).toList();
    }

    private String packed() {
        String shared = html(true) + "<!--scripts-->" + parts.scripts();
        String own = html(false) + menu + "<!--index-->" + parts.index();
        return Packed.shared(shared).html("shared") + Packed.own(own, shared).html("own");
    }

    private String html(boolean shared) {
        return leaves.values().stream()
                .filter(leaf -> leaf.isShared() == shared)
                .map(Leaf::html)
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in place of the first of a mark, which no text can hold since its signs are written as entities there. */
    private static String with(String html, String mark, String instead) {
        int at = html.indexOf(mark);
        return html.substring(0, at) + instead + html.substring(at + mark.length());
    }

    /**
     * The file.
     *
     * @param bytes what is in it
     * @param inline what it may run
     */
    record Made(byte[] bytes, Inline inline) {
        /** How many bytes it is too long; not above 0 if it fits. */
        int over() {
            return bytes.length - MOST;
        }
    }

    /**
     * What is in the file beside pages.
     *
     * @param style the style sheets, as one
     * @param script the script that unpacks and shows pages
     * @param scripts the scripts of pages, packed with them
     * @param index what a search reads
     */
    record Parts(String style, String script, String scripts, String index) {}
}
