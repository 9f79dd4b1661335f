package safetoshare.site.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.Crawler;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import safetoshare.site.markdown.Markdown;
import safetoshare.site.problem.Problems;
import safetoshare.site.view.Sheet;
import safetoshare.site.work.WorkFolder;

/** Bakes the sheets of editions into files, of several at once if need be. */
public final class Bakery {
    private static final String DEFAULTS = "default.properties";
    private static final String SEPARATOR = "~~~~~~";

    private final Templates templates;
    private final Properties defaults = new Properties();
    private final Queue<Staging> idle = new ConcurrentLinkedQueue<>();

    /** Bakes with these templates. */
    public Bakery(Templates templates) {
        this.templates = templates;
        try (InputStream file = Oven.class.getClassLoader().getResourceAsStream(DEFAULTS)) {
            defaults.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Engines.register("md", new MarkdownEngine());
        templates.types().forEach(DocumentTypes::addDocumentType);
    }

    /**
     * Bakes an edition.
     *
     * @param sheets its pages
     * @param markdown its Markdown
     * @param work where the pages are written
     * @param problems told what is wrong with a template
     * @return the pages as they were written, by file
     * @throws UncheckedIOException if files cannot be written
     */
    public Map<String, byte[]> bake(List<Sheet> sheets, Markdown markdown, WorkFolder work, Problems problems) {
        Staging staging = Optional.ofNullable(idle.poll())
                .orElseGet(() -> new Staging(work.path().resolveSibling("")));
        try {
            // JBake asks for one text after the other; here they are written side by side, and so are known by then.
            sheets.parallelStream().forEach(sheet -> sheet.body(markdown));
            staging.hold(sheets.stream().collect(Collectors.toMap(Bakery::name, Bakery::header)));
            return bake(sheets, markdown, configuration(staging.folder(), work.path()), work, problems);
        } finally {
            idle.add(staging);
        }
    }

    private Map<String, byte[]> bake(
            List<Sheet> sheets,
            Markdown markdown,
            DefaultJBakeConfiguration configuration,
            WorkFolder work,
            Problems problems) {
        Map<String, Sheet> byFile = sheets.stream().collect(Collectors.toMap(Sheet::file, Function.identity()));
        configuration.setProperty(MarkdownEngine.TEXTS, new MarkdownEngine.Texts(byFile, markdown));
        PageStore store = new PageStore();
        SheetEngine engine = new SheetEngine(store, configuration, templates, byFile, problems);
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new Crawler(store, configuration));
        PageRenderer renderer = new PageRenderer(store, configuration, engine, work);
        utensils.setRenderer(renderer);
        new PageOven(utensils, store).bake();
        return renderer.pages();
    }

    private static String name(Sheet sheet) {
        return sheet.file().replace('/', '~') + ".md";
    }

    /** A sheet as a file of JBake's own kind, which names it. Its text stays in memory. */
    private static String header(Sheet sheet) {
        return "type=" + sheet.type() + "\nstatus=published\n" + PageStore.PAGE + "=" + sheet.file() + "\n" + SEPARATOR
                + "\n";
    }

    /** Deletes what baking left behind. */
    public void tidy() {
        for (Staging staging = idle.poll(); staging != null; staging = idle.poll()) {
            staging.delete();
        }
    }

    private DefaultJBakeConfiguration configuration(Path content, Path baked) {
        CompositeConfiguration composite = new CompositeConfiguration();
        composite.addConfiguration(new MapConfiguration(defaults));
        DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(content.toFile(), composite);
        configuration.setContentFolder(content.toFile());
        configuration.setDestinationFolder(baked.toFile());
        configuration.setTemplateFolder(templates.folder().toFile());
        configuration.setProperty("render.encoding", StandardCharsets.UTF_8.name());
        configuration.setProperty("template.encoding", StandardCharsets.UTF_8.name());
        configuration.setProperty("header.separator", SEPARATOR);
        for (String type : templates.types()) {
            configuration.setProperty("template." + type + ".file", type + ".ftl");
        }
        return configuration;
    }

    /** JBake's oven without its database, its setting of the machine's locale and its own kinds of page; renders on all processors. */
    private static final class PageOven extends Oven {
        private final PageStore store;

        PageOven(Utensils utensils, PageStore store) {
            super(utensils);
            this.store = store;
        }

        @Override
        public void bake() {
            getUtensils().getCrawler().crawl();
            store.documents().parallelStream().forEach(this::render);
        }

        private void render(DocumentModel document) {
            try {
                getUtensils().getRenderer().render(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (UncheckedIOException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }
}
