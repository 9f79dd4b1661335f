package safetoshare.site.bake;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import safetoshare.site.work.WorkFolder;

/** Renders documents as JBake does, writes each in one go, and keeps what it wrote for those who check it. */
final class PageRenderer extends Renderer {
    private final JBakeConfiguration configuration;
    private final SheetEngine engine;
    private final WorkFolder work;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    PageRenderer(ContentStore store, JBakeConfiguration configuration, SheetEngine engine, WorkFolder work) {
        super(store, configuration, engine);
        this.configuration = configuration;
        this.engine = engine;
        this.work = work;
    }

    @Override
    public void render(DocumentModel document) throws IOException, RenderingException {
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        model.setRenderer(engine);
        PageWriter writer = new PageWriter();
        engine.renderDocument(
                model,
                configuration.getTemplateFileByDocType(document.getType()).getName(),
                writer);
        byte[] page = writer.page();
        work.write(document.getUri(), page);
        pages.put(document.getUri(), page);
    }

    /** Every page that was written, by file. */
    Map<String, byte[]> pages() {
        return pages;
    }
}
