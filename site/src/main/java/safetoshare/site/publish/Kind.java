package safetoshare.site.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safetoshare.site.content.Edition;
import safetoshare.site.view.Inline;
import safetoshare.site.view.OpenSearch;
import safetoshare.site.view.PocketSheet;
import safetoshare.site.view.Policy;

/**
 * A kind of file, and the policy with which hosts send it. All else that they send is the same for every file: {@link Headers}.
 *
 * @param files how its files are named, from the edition's top; a star stands for any letters
 * @param type what they are
 * @param policy what a browser lets them do
 */
public record Kind(String files, String type, String policy) {
    /** What hosts say of text in their own words: nginx apart from the type. */
    static final String CHARSET = "; charset=utf-8";

    /** Only a host can say that no other site may frame a page; a page cannot. */
    public static final String UNFRAMED = "; frame-ancestors 'none'";

    private static final String HTML = "text/html" + CHARSET;
    private static final String SCRIPT = "text/javascript" + CHARSET;

    /**
     * Of what is no page: opened by itself it runs nothing and loads nothing. It stands in no sandbox besides, since browsers
     * may refuse one beside {@code Cross-Origin-Opener-Policy}.
     */
    public static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'" + UNFRAMED;

    /** Of what keeps the guide on a device: it asks this host for files. */
    private static final String WORKER = "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'" + UNFRAMED;

    /** All but pages, the more special first. */
    private static final List<Kind> OTHERS = List.of(
            new Kind("sw.js", SCRIPT, WORKER),
            new Kind("changes/feed.xml", "application/atom+xml" + CHARSET, NOTHING),
            new Kind(OpenSearch.FILE, "application/opensearchdescription+xml", NOTHING),
            new Kind("*.css", "text/css" + CHARSET, NOTHING),
            new Kind("*.js", SCRIPT, NOTHING),
            new Kind("*.json", "application/json", NOTHING),
            new Kind("*.svg", "image/svg+xml", NOTHING),
            new Kind("*.png", "image/png", NOTHING),
            new Kind("*.pdf", "application/pdf", NOTHING),
            new Kind("*.txt", "text/plain" + CHARSET, NOTHING),
            new Kind("*.vcf", "text/vcard" + CHARSET, NOTHING),
            new Kind("*.webmanifest", "application/manifest+json", NOTHING),
            new Kind("*.xml", "application/xml", NOTHING));

    private static final Kind UNKNOWN = new Kind("*", "application/octet-stream", NOTHING);

    /**
     * Every kind in an edition, the more special first: of those that a file fits, the first is its kind. Hosts send a page
     * with the policy that it carries.
     *
     * @param inline what stands in the pocket edition, if there is one
     */
    static List<Kind> all(Edition edition, Optional<Inline> inline) {
        Stream<Kind> pages = Policy.ofPages(edition).entrySet().stream()
                .map(each -> new Kind(each.getKey(), HTML, each.getValue() + UNFRAMED));
        Stream<Kind> pocket = inline.stream().map(each -> new Kind(PocketSheet.FILE, HTML, each.policy() + UNFRAMED));
        return Stream.of(pocket, pages, OTHERS.stream()).flatMap(each -> each).toList();
    }

    /** The kind of a file that is no page, by its way from the edition's top. */
    public static Kind of(String file) {
        return OTHERS.stream().filter(kind -> kind.fits(file)).findFirst().orElse(UNKNOWN);
    }

    private boolean fits(String file) {
        return isEnding() ? file.endsWith(files.substring(1)) : file.equals(files);
    }

    /** Whether its files are told by the ends of their names alone. */
    boolean isEnding() {
        return files.startsWith("*");
    }

    /** Whether its files are pages, which carry their policy themselves. */
    boolean isPage() {
        return type.equals(HTML);
    }

    /** The type without the letters it is written in. */
    String bareType() {
        return type.replace(CHARSET, "");
    }
}
