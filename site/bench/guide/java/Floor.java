import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The least that a site of Markdown and templates takes in Java: reads, renders and writes each page, and copies the rest. */
public final class Floor {
    private final Path site;
    private final Path out;
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Template page;
    private final String menu;

    private Floor(Path site, Path out) throws IOException {
        this.site = site;
        this.out = out;
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create())).set(HtmlRenderer.GENERATE_HEADER_ID, true);
        options.set(HtmlRenderer.RENDER_HEADER_ID, true);
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setDirectoryForTemplateLoading(site.resolve("templates").toFile());
        templates.setDefaultEncoding("UTF-8");
        page = templates.getTemplate("page.ftl");
        menu = written(templates.getTemplate("menu.ftl"), Map.of());
    }

    public static void main(String... args) throws IOException {
        Floor floor = new Floor(Path.of(args[0]), Path.of(args[1]));
        floor.below("content").parallel().forEach(floor::make);
        floor.below("assets").forEach(floor::copy);
    }

    private Stream<Path> below(String folder) throws IOException {
        Path top = site.resolve(folder);
        return Files.walk(top).filter(Files::isRegularFile).map(top::relativize).toList().stream();
    }

    private void make(Path path) {
        try {
            String text = Files.readString(site.resolve("content").resolve(path));
            int end = text.indexOf("~~~~~~\n");
            Map<String, Object> content = new HashMap<>();
            text.substring(0, end).lines().map(line -> line.split("=", 2)).forEach(field -> content.put(field[0], field[1]));
            String body = text.substring(end + 7);
            boolean markdown = path.toString().endsWith(".md");
            content.put("body", markdown ? renderer.render(parser.parse(body)) : body);
            Path to = out.resolve(path.toString().replaceAll("\\.md$", ".html"));
            Files.createDirectories(to.getParent());
            Files.writeString(to, written(page, Map.of("content", content, "menu", menu)));
        } catch (IOException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    private void copy(Path path) {
        try {
            Files.createDirectories(out.resolve(path).getParent());
            Files.copy(site.resolve("assets").resolve(path), out.resolve(path), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    private static String written(Template template, Map<String, Object> model) throws IOException {
        try {
            StringWriter text = new StringWriter();
            template.process(model, text);
            return text.toString();
        } catch (freemarker.template.TemplateException e) {
            throw new IOException(e);
        }
    }
}
