package safetoshare.site.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Page;

/**
 * What a reader can do with a page: write to those who look after it, or send it on. The reader's own email does either, so
 * that nothing passes through this site.
 *
 * @param feedback what begins a letter to the edition's own address that says which page, version and day it is about; empty
 *     if it has none
 * @param share what begins a letter to anybody, with the page's title and address
 */
public record Tools(String feedback, String share) {
    static Tools of(Frame frame, Page page) {
        Edition edition = frame.checked().guide().edition();
        String name = frame.word("edition", Map.of("name", edition.name()));
        String state =
                frame.word("record-version", Map.of("version", frame.version(), "date", frame.date(frame.asAt())));
        String to = edition.feedback().value();
        return new Tools(
                to.isEmpty() ? "" : letter(to, page.title() + ": " + name + ", " + state, ""),
                letter("", page.title(), edition.address(page.address().file())));
    }

    private static String letter(String to, String subject, String body) {
        return "mailto:" + to + "?subject=" + encoded(subject) + (body.isEmpty() ? "" : "&body=" + encoded(body));
    }

    /** As the address of a letter has it, in which a plus sign is a plus sign. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
