package safetoshare.site.review;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML as lines of plain text, one for each paragraph, item and heading, so that wordings can be compared. */
final class PlainText {
    /** Jsoup takes this sign for no space, so that it survives where lines begin. */
    private static final String LINE = "\u2029";

    private PlainText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("li > p:first-child").unwrap();
        page.select("p, h2, h3, h4, tr").forEach(block -> block.prependText(LINE));
        page.select("th + td, td + td, th + th").forEach(cell -> cell.prependText("| "));
        for (Element list : page.select("ul, ol")) {
            int number = 1;
            for (Element item : list.select("> li")) {
                item.prependText(LINE + (list.nameIs("ol") ? number++ + ". " : "• "));
            }
        }
        return Pattern.compile(LINE)
                .splitAsStream(page.text())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
