package safetoshare.site.publish;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.content.Guide;
import safetoshare.site.view.Inline;
import safetoshare.site.view.Moved;

/** What hosts of each kind read, so that all of them send an edition alike: headers, types, compression, what has moved. */
final class Hosts {
    /** The folder of what only a host reads. No host shows what begins with this sign. */
    private static final String FOLDER = "_hosts/";

    /** Of the whole host, so that whoever runs it must decide. */
    private static final String STRICT =
            "# Where the whole host is secure, say so too: Strict-Transport-Security \"max-age=31536000\"\n";

    private final String name;
    private final String top;
    private final List<Kind> kinds;
    private final String ofAllPages;
    private final Map<String, String> moved = new TreeMap<>();

    private Hosts(Guide guide, Optional<Inline> inline) {
        this.kinds = Kind.all(guide.edition(), inline);
        this.ofAllPages = Headers.ofAllPages(inline);
        this.name = guide.edition().name().replaceAll("[^\\p{L}\\p{N} '-]", " ");
        this.top = URI.create(guide.edition().base()).getPath();
        Moved.pages(guide).forEach(each -> moved.put(top + each.from().path(), top + each.to()));
    }

    /**
     * The files for hosts, by the way from the edition's top to each.
     *
     * @param inline what stands in the pocket edition, if there is one
     */
    static Map<String, String> files(Guide guide, Optional<Inline> inline) {
        Hosts hosts = new Hosts(guide, inline);
        return Map.of(
                "_headers",
                hosts.headers(),
                "_redirects",
                hosts.redirects(),
                FOLDER + "nginx.conf",
                hosts.nginx(),
                FOLDER + "Caddyfile",
                hosts.caddy());
    }

    /**
     * As Netlify and Cloudflare Pages read it from the top of what they publish. They send the headers of every rule that fits,
     * and a browser holds a file to every policy sent with it: the first must let each file do all that it needs.
     */
    private String headers() {
        StringBuilder text = new StringBuilder(top + "*\n" + headers("  %s: %s\n", ofAllPages));
        kinds.stream()
                .filter(kind -> !kind.isPage() && !hindersAnother(kind))
                .forEach(kind -> text.append(top)
                        .append(kind.files())
                        .append(isToldByItsEnding(kind) ? "" : "\n  Content-Type: " + kind.type())
                        .append("\n  " + Headers.POLICY + ": ")
                        .append(kind.policy())
                        .append('\n'));
        return text.toString();
    }

    /** Whether its rule would also fit a file that may do more. */
    private boolean hindersAnother(Kind kind) {
        return kinds.stream()
                .anyMatch(other -> other.files().endsWith(kind.files().substring(1))
                        && !other.policy().equals(kind.policy())
                        && kind.isEnding());
    }

    /** As Netlify, Cloudflare Pages and GitLab Pages read it from the top of what they publish. */
    private String redirects() {
        return moved.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + " 301\n")
                .collect(Collectors.joining());
    }

    /** Every header that is sent with a policy, each in a form with two places. */
    private static String headers(String form, String policy) {
        return String.format(form, Headers.POLICY, policy)
                + Headers.ALL.entrySet().stream()
                        .map(each -> String.format(form, each.getKey(), each.getValue()))
                        .collect(Collectors.joining());
    }

    private String head(String program, String including, String block) {
        return "# Safe to Share, " + name + " edition, for " + program + ". " + including + " this file in a " + block
                + " block whose\n# root is the folder in which " + top + " stands, and load " + program
                + " again after each build.\n" + STRICT;
    }

    /** A location sends either its own headers or those around it, never both. */
    private String nginx() {
        StringBuilder text = new StringBuilder(head("nginx", "Include", "server"));
        moved.forEach((from, to) -> text.append("location = ")
                .append(from)
                .append(" { absolute_redirect off; return 301 ")
                .append(to)
                .append("; }\n"));
        text.append("location ").append(top).append(" {\n");
        text.append("\tindex index.html;\n\terror_page 404 ").append(top).append("404.html;\n");
        text.append("\tabsolute_redirect off;\n");
        text.append(headers("\tadd_header %s \"%s\" always;\n", Kind.NOTHING));
        text.append("\ttypes {\n");
        kinds.stream()
                .filter(Kind::isEnding)
                .forEach(kind -> text.append("\t\t")
                        .append(kind.bareType())
                        .append(' ')
                        .append(kind.files().substring(2))
                        .append(";\n"));
        text.append("\t}\n\tcharset utf-8;\n\tcharset_types");
        compressed()
                .filter(kind -> kind.type().endsWith(Kind.CHARSET))
                .forEach(kind -> text.append(' ').append(kind.bareType()));
        text.append(";\n\tgzip on;\n\tgzip_vary on;\n\tgzip_proxied any;\n\tgzip_min_length 512;\n\tgzip_types");
        compressed().forEach(kind -> text.append(' ').append(kind.bareType()));
        text.append(";\n");
        kinds.forEach(kind -> text.append(nginx(kind)));
        text.append("\tlocation ^~ ").append(top).append("_ {\n\t\tinternal;\n\t}\n}\n");
        return text.toString();
    }

    private String nginx(Kind kind) {
        String type = isToldByItsEnding(kind) ? "" : "\t\ttypes { }\n\t\tdefault_type " + kind.bareType() + ";\n";
        String headers =
                kind.policy().equals(Kind.NOTHING) ? "" : headers("\t\tadd_header %s \"%s\" always;\n", kind.policy());
        String path = top + kind.files();
        String location = path.contains("*") ? "~ ^" + path.replace(".", "\\.").replace("*", ".*") + "$" : "= " + path;
        return type.isEmpty() && headers.isEmpty() ? "" : "\tlocation " + location + " {\n" + type + headers + "\t}\n";
    }

    private boolean isToldByItsEnding(Kind kind) {
        return kinds.stream().anyMatch(other -> other.isEnding() && other.type().equals(kind.type()));
    }

    /** What grows smaller; HTML does so unasked. */
    private Stream<Kind> compressed() {
        return kinds.stream()
                .filter(kind -> kind.isEnding() || !isToldByItsEnding(kind))
                .filter(kind -> !kind.isPage() && !List.of("*.png", "*.pdf").contains(kind.files()));
    }

    /** Of the headers that fit a file the last is sent, so that the most special kinds stand last. */
    private String caddy() {
        StringBuilder text = new StringBuilder(head("Caddy", "Import", "site"));
        moved.forEach((from, to) ->
                text.append("redir ").append(from).append(' ').append(to).append(" 301\n"));
        text.append("handle ").append(top).append("* {\n\theader {\n");
        text.append(headers("\t\t%s \"%s\"\n", Kind.NOTHING));
        text.append("\t}\n\tencode zstd gzip\n");
        text.append("\t@absent {\n\t\tnot {\n\t\t\tfile {path} {path}/\n\t\t}\n\t}\n");
        text.append("\t@hidden path ").append(top).append("_*\n");
        String missing = kinds.stream()
                .filter(kind -> kind.files().equals("*.html"))
                .map(kind -> "\theader " + Headers.POLICY + " \"" + kind.policy() + "\"\n")
                .collect(Collectors.joining());
        for (String matcher : List.of("@hidden", "@absent")) {
            text.append("\thandle ").append(matcher).append(" {\n\t").append(missing);
            text.append("\t\trewrite * ").append(top).append("404.html\n");
            text.append("\t\tfile_server {\n\t\t\tstatus 404\n\t\t}\n\t}\n");
        }
        text.append("\troute {\n");
        for (int last = kinds.size() - 1; last >= 0; last--) {
            text.append(caddy(kinds.get(last), "@kind" + last));
        }
        text.append("\t\tfile_server\n\t}\n}\n");
        return text.toString();
    }

    private String caddy(Kind kind, String matcher) {
        String path = kind.files().startsWith("*") ? kind.files() : top + kind.files();
        String folder = path.replaceFirst("(\\*\\.|index\\.)html$", "");
        String folders = kind.isPage() && !folder.equals(path) ? " " + (folder.isEmpty() ? "*/" : folder) : "";
        return "\t\t" + matcher + " path " + path + folders + "\n\t\theader " + matcher + " {\n\t\t\tContent-Type \""
                + kind.type() + "\"\n\t\t\t" + Headers.POLICY + " \"" + kind.policy() + "\"\n\t\t}\n";
    }
}
