package safetoshare.site.publish;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safetoshare.site.content.Guide;
import safetoshare.site.view.Moved;
import safetoshare.site.view.OpenSearch;

/** What hosts of each kind read, so that all of them send an edition alike: headers, types, compression, what has moved. */
final class Hosts {
    /** The folder of what only a host reads. No host shows what begins with this sign. */
    private static final String FOLDER = "_hosts/";

    private static final String CHARSET = "; charset=utf-8";

    /** The types of files, by the ends of their names. */
    static final Map<String, String> TYPES = types();

    /** The types of those files whose names do not tell, by their ways from the edition's top. */
    private static final Map<String, String> OWN_TYPES = new TreeMap<>(Map.of(
            "changes/feed.xml",
            "application/atom+xml" + CHARSET,
            OpenSearch.FILE,
            "application/opensearchdescription+xml"));

    private final String name;
    private final String top;
    private final Map<String, String> headers;
    private final Map<String, String> moved = new TreeMap<>();

    private Hosts(Guide guide, Map<String, String> headers) {
        this.headers = headers;
        this.name = guide.edition().name().replaceAll("[^\\p{L}\\p{N} '-]", " ");
        this.top = URI.create(guide.edition().base()).getPath();
        Moved.pages(guide).forEach(each -> moved.put(top + each.from().path(), top + each.to()));
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("html", "text/html" + CHARSET);
        types.put("css", "text/css" + CHARSET);
        types.put("js", "text/javascript" + CHARSET);
        types.put("json", "application/json");
        types.put("svg", "image/svg+xml");
        types.put("png", "image/png");
        types.put("pdf", "application/pdf");
        types.put("txt", "text/plain" + CHARSET);
        types.put("vcf", "text/vcard" + CHARSET);
        types.put("webmanifest", "application/manifest+json");
        types.put("xml", "application/xml");
        return types;
    }

    /**
     * The files for hosts, by the way from the edition's top to each.
     *
     * @param headers the headers with which every file is sent
     */
    static Map<String, String> files(Guide guide, Map<String, String> headers) {
        Hosts hosts = new Hosts(guide, headers);
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

    /** As Netlify and Cloudflare Pages read it from the top of what they publish. */
    private String headers() {
        StringBuilder text = new StringBuilder(top + "*\n" + all("  %s: %s\n"));
        OWN_TYPES.forEach((file, type) -> text.append(top)
                .append(file)
                .append("\n  Content-Type: ")
                .append(type)
                .append('\n'));
        return text.toString();
    }

    /** As Netlify, Cloudflare Pages and GitLab Pages read it from the top of what they publish. */
    private String redirects() {
        return moved.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + " 301\n")
                .collect(Collectors.joining());
    }

    private String all(String form) {
        return headers.entrySet().stream()
                .map(each -> String.format(form, each.getKey(), each.getValue()))
                .collect(Collectors.joining());
    }

    private String nginx() {
        StringBuilder text = new StringBuilder();
        text.append("# Safe to Share, ")
                .append(name)
                .append(" edition, for nginx. Include this file in a server block whose\n");
        text.append("# root is the folder in which ")
                .append(top)
                .append(" stands, and load nginx again after each build.\n");
        moved.forEach((from, to) -> text.append("location = ")
                .append(from)
                .append(" { absolute_redirect off; return 301 ")
                .append(to)
                .append("; }\n"));
        text.append("location ").append(top).append(" {\n");
        text.append("\tindex index.html;\n\terror_page 404 ").append(top).append("404.html;\n");
        text.append("\tabsolute_redirect off;\n");
        text.append(all("\tadd_header %s \"%s\" always;\n"));
        text.append("\ttypes {\n");
        TYPES.forEach((end, type) ->
                text.append("\t\t").append(bare(type)).append(' ').append(end).append(";\n"));
        text.append("\t}\n\tcharset utf-8;\n\tcharset_types");
        compressed()
                .filter(type -> type.endsWith(CHARSET))
                .forEach(type -> text.append(' ').append(bare(type)));
        text.append(";\n\tgzip on;\n\tgzip_vary on;\n\tgzip_proxied any;\n\tgzip_min_length 512;\n\tgzip_types");
        compressed().forEach(type -> text.append(' ').append(bare(type)));
        text.append(";\n");
        OWN_TYPES.forEach((file, type) -> text.append("\tlocation = ")
                .append(top)
                .append(file)
                .append(" {\n\t\ttypes { }\n\t\tdefault_type ")
                .append(bare(type))
                .append(";\n\t}\n"));
        text.append("\tlocation ^~ ").append(top).append("_ {\n\t\tinternal;\n\t}\n}\n");
        return text.toString();
    }

    /** What grows smaller; HTML does so unasked. */
    private static Stream<String> compressed() {
        return Stream.concat(TYPES.values().stream(), OWN_TYPES.values().stream())
                .filter(type ->
                        !type.startsWith("text/html") && !type.equals("image/png") && !type.equals("application/pdf"));
    }

    private static String bare(String type) {
        return type.replace(CHARSET, "");
    }

    private String caddy() {
        StringBuilder text = new StringBuilder();
        text.append("# Safe to Share, ")
                .append(name)
                .append(" edition, for Caddy. Import this file in a site block whose\n");
        text.append("# root is the folder in which ")
                .append(top)
                .append(" stands, and load Caddy again after each build.\n");
        moved.forEach((from, to) ->
                text.append("redir ").append(from).append(' ').append(to).append(" 301\n"));
        text.append("handle ").append(top).append("* {\n\theader {\n");
        text.append(all("\t\t%s \"%s\"\n"));
        text.append("\t}\n\tencode zstd gzip\n");
        text.append("\t@absent {\n\t\tnot {\n\t\t\tfile {path} {path}/\n\t\t}\n\t}\n");
        text.append("\t@hidden path ").append(top).append("_*\n");
        for (String missing : List.of("@hidden", "@absent")) {
            text.append("\thandle ")
                    .append(missing)
                    .append(" {\n\t\trewrite * ")
                    .append(top)
                    .append("404.html\n");
            text.append("\t\tfile_server {\n\t\t\tstatus 404\n\t\t}\n\t}\n");
        }
        text.append("\thandle {\n");
        TYPES.forEach((end, type) -> {
            String own = OWN_TYPES.keySet().stream()
                    .filter(file -> file.endsWith("." + end))
                    .map(file -> " " + top + file)
                    .collect(Collectors.joining());
            text.append(caddy(end, "path *." + end + (own.isEmpty() ? "" : "\n\t\t\tnot path" + own), type));
        });
        OWN_TYPES.forEach((file, type) -> text.append(caddy(file.replaceAll("\\W", "-"), "path " + top + file, type)));
        text.append("\t\tfile_server\n\t}\n}\n");
        return text.toString();
    }

    private static String caddy(String matcher, String files, String type) {
        return "\t\t@" + matcher + " {\n\t\t\t" + files + "\n\t\t}\n\t\theader @" + matcher + " Content-Type \"" + type
                + "\"\n";
    }
}
