package safetoshare.site.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import safetoshare.site.markdown.Markdown;
import safetoshare.site.problem.Problems;
import safetoshare.site.view.Sheet;

/** Bakes the sheets of an edition into files. */
public final class Bakery {
    private static final String DEFAULTS = "default.properties";
    private static final String SEPARATOR = "~~~~~~";

    private final Templates templates;
    private final Properties defaults = new Properties();

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
     * @param assets a folder to be published as it stands
     * @param work an empty folder to work in; the baked files come to lie in its folder {@code baked}
     * @param problems told what is wrong with a template
     * @return the folder of baked files
     * @throws UncheckedIOException if files cannot be written
     */
    public Path bake(List<Sheet> sheets, Markdown markdown, Path assets, Path work, Problems problems) {
        Path content = work.resolve("content");
        Path baked = work.resolve("baked");
        stage(sheets, content);
        DefaultJBakeConfiguration configuration = configuration(work, content, baked, assets);
        configuration.setProperty(MarkdownEngine.MARKDOWN, markdown);
        PageStore store = new PageStore();
        Map<String, Sheet> byFile = sheets.stream().collect(Collectors.toMap(Sheet::file, Function.identity()));
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new Crawler(store, configuration));
        utensils.setRenderer(
                new Renderer(store, configuration, new SheetEngine(store, configuration, templates, byFile, problems)));
        utensils.setAsset(new Asset(configuration));
        new PageOven(utensils, store).bake();
        return baked;
    }

    /** Writes each sheet's text as a file of JBake's own kind. */
    private static void stage(List<Sheet> sheets, Path content) {
        for (Sheet sheet : sheets) {
            Path file = content.resolve(sheet.file().replaceFirst("\\.html$", ".md"));
            String text = "type=" + sheet.type() + "\nstatus=published\n" + MarkdownEngine.TERMS + "=" + sheet.terms()
                    + "\n" + SEPARATOR + "\n" + sheet.markdown();
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private DefaultJBakeConfiguration configuration(Path work, Path content, Path baked, Path assets) {
        CompositeConfiguration composite = new CompositeConfiguration();
        composite.addConfiguration(new MapConfiguration(defaults));
        DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(work.toFile(), composite);
        configuration.setContentFolder(content.toFile());
        configuration.setDestinationFolder(baked.toFile());
        configuration.setTemplateFolder(templates.folder().toFile());
        configuration.setAssetFolder(assets.toFile());
        configuration.setProperty("render.encoding", StandardCharsets.UTF_8.name());
        configuration.setProperty("template.encoding", StandardCharsets.UTF_8.name());
        configuration.setProperty("header.separator", SEPARATOR);
        for (String type : templates.types()) {
            configuration.setProperty("template." + type + ".file", type + ".ftl");
        }
        return configuration;
    }

    /** JBake's oven without its database, its setting of the machine's locale and its own kinds of page. */
    private static final class PageOven extends Oven {
        private final PageStore store;

        PageOven(Utensils utensils, PageStore store) {
            super(utensils);
            this.store = store;
        }

        @Override
        public void bake() {
            getUtensils().getCrawler().crawl();
            for (DocumentModel document : store.documents()) {
                try {
                    getUtensils().getRenderer().render(document);
                } catch (Exception e) {
                    throw new IllegalStateException(e.getMessage(), e);
                }
            }
            getUtensils().getAsset().copy();
            for (Throwable error : getUtensils().getAsset().getErrors()) {
                throw new IllegalStateException(error);
            }
        }
    }
}
