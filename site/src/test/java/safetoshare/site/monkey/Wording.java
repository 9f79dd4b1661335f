package safetoshare.site.monkey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import safetoshare.checker.flow.Flow;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Walk;

/**
 * An edition with its words, as its files say without any script.
 *
 * @param address where it is published
 * @param flow the flow that its checker follows
 * @param page the page with the checker
 * @param contacts whom to call at each outcome, as its plain page says
 */
record Wording(String address, Flow flow, Document page, Map<String, List<String>> contacts) {
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final String CHECKER = "checker/index.html";

    static Wording of(Path folder, String address, Flow flow) {
        Map<String, List<String>> contacts = new HashMap<>();
        for (Outcome outcome : flow.outcomes()) {
            Path plain = folder.resolve("checker").resolve(outcome.id()).resolve("index.html");
            contacts.put(
                    outcome.id(), read(plain, address).select(".contact h3").eachText());
        }
        return new Wording(address, flow, read(folder.resolve(CHECKER), address + CHECKER), contacts);
    }

    private static Document read(Path file, String address) {
        try {
            return Jsoup.parse(file.toFile(), "UTF-8", address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the checker. */
    String checker() {
        return address + CHECKER;
    }

    /** Where the edition's button leads that leaves it at once; nothing where it has none. */
    String wayOut() {
        return page.select(".leave a").attr("href");
    }

    /** The page that is shown instead where there is no network; nothing where it has none. */
    String notes() {
        return page.select(".leave a").attr("abs:data-offline");
    }

    /** The pages of the edition to which the frame of the checker leads. */
    List<String> linksOut() {
        return page.select(".urgent a, .site-header a, #menu a").stream()
                .map(link -> link.absUrl("href"))
                .filter(href -> href.startsWith(address) && !href.contains("#"))
                .distinct()
                .toList();
    }

    /** The questions whose help is open at first. */
    Set<String> open() {
        return new LinkedHashSet<>(page.select("form:has(details[open])").eachAttr("data-question"));
    }

    /** Each choice of an answer. */
    static List<String> ticks(Walk.Answer answer) {
        return PLUS.splitAsStream(answer.answer()).toList();
    }

    private Element form(String question) {
        return page.expectFirst("form[data-question=" + question + "]");
    }

    /** The short name of a question. */
    String label(String question) {
        return form(question).attr("data-label");
    }

    /** A question in full. */
    String question(String question) {
        return text(form(question).expectFirst("h1"));
    }

    /** An answer in words. */
    String words(Walk.Answer answer) {
        return ticks(answer).stream()
                .map(each -> choice(answer.question(), each))
                .collect(Collectors.joining("; "));
    }

    /** The choices of a question, in the order in which they stand. */
    List<String> choices(String question) {
        return form(question).select("input").eachAttr("value");
    }

    /** A choice in words. */
    String choice(String question, String value) {
        return form(question).expectFirst("label:has([value=" + value + "])").ownText();
    }

    /** What is asked for where nothing was chosen. */
    String complaint(String question) {
        return page.expectFirst("#error-link")
                .attr("data-" + form(question).expectFirst("input").attr("type"));
    }

    boolean hasHelp(String question) {
        return form(question).selectFirst("details") != null;
    }

    /** What an outcome says, but for whom to call. */
    String outcome(String outcome) {
        Element panel =
                page.expectFirst("section[data-outcome=" + outcome + "]").clone();
        panel.expectFirst("[data-contacts]").empty();
        return text(panel);
    }

    List<String> reasons(String outcome) {
        return page.select("section[data-outcome=" + outcome + "] [data-why] li").stream()
                .map(Wording::text)
                .toList();
    }

    /** Which special situations have steps of their own, of some. */
    List<String> situations(List<String> among) {
        return page.select("[data-situation]").eachAttr("data-situation").stream()
                .filter(among::contains)
                .toList();
    }

    /** The text of an element of the page. */
    String text(String selector) {
        return text(page.expectFirst(selector));
    }

    /** An attribute of an element of the page. */
    String attribute(String selector, String name) {
        return page.expectFirst(selector).attr(name);
    }

    private static String text(Element element) {
        return element.wholeText().replaceAll("\\s+", " ").strip();
    }
}
