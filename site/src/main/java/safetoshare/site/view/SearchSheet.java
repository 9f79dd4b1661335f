package safetoshare.site.view;

import java.util.Map;
import safetoshare.site.search.Alphabet;
import safetoshare.site.source.Address;

/** Makes the sheet of the search page, which is an index from A to Z where no scripts run. */
final class SearchSheet {
    private static final Address ADDRESS = Address.ofName("search");

    private SearchSheet() {}

    static Sheet of(Frame frame) {
        String title = frame.word("search-title");
        Map<String, Object> model = frame.model(ADDRESS.root(), title, frame.word("search-about"));
        model.put("crumbs", frame.crumbs(ADDRESS));
        model.put("letters", Alphabet.of(frame.checked()));
        return new Sheet(ADDRESS.file(), "search", title, "", false, model);
    }
}
