package safetoshare.site.bake;

import java.util.ArrayList;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store of documents as a plain list. The store it comes with reads every document again for each page, so that time
 * grows with the square of the number of pages.
 */
final class PageStore extends ContentStore {
    /** The header that names the page. */
    static final String PAGE = "page";

    private final List<DocumentModel> documents = new ArrayList<>();

    PageStore() {
        super("memory", "pages");
    }

    /** The documents, in the order in which the crawler found them, which is the order of their names. */
    List<DocumentModel> documents() {
        return documents;
    }

    @Override
    public void addDocument(DocumentModel document) {
        document.setUri(String.valueOf(document.get(PAGE)));
        documents.add(document);
    }

    /** Every document is new: a crawl starts from nothing. */
    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return new DocumentList<>();
    }

    @Override
    public long getDocumentCount(String type) {
        return documents.stream().filter(each -> each.getType().equals(type)).count();
    }
}
