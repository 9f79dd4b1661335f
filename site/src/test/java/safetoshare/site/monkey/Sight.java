package safetoshare.site.monkey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safetoshare.checker.flow.Question;
import safetoshare.checker.flow.Walk;

/**
 * What a reader has before them: as the page shows it, or as the model says.
 *
 * @param parts each part by its name
 */
record Sight(Map<String, String> parts) {
    private static final String LOOK = """
            () => {
              const text = (each) => each.textContent.replace(/\\s+/g, " ").trim();
              const all = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
              const one = (selector) => all(selector)[0];
              const panel = one(".checker__panel");
              if (!document.querySelector("form[data-question]")) return { address: location.href };
              const { question, outcome } = panel?.dataset ?? {};
              const at = document.activeElement;
              const focus = at.matches(".checker__panel h1") ? "heading" : at.matches("summary") ? "help"
                : at.dataset.action ?? (at.id || at.localName);
              const parts = {
                address: location.href,
                title: document.title,
                fits: String(document.documentElement.scrollWidth <= innerWidth),
                panels: all(".checker__panel").length + " " + (question ?? outcome),
                back: one("#back")?.hash ?? "",
                clear: String(!!one("#clear")),
                answers: all("#answers-list > div").map((row) =>
                  `${text(row.children[0])}: ${text(row.children[1])}, ${row.querySelector("a").hash}`).join("\\n"),
                focus,
                told: all("[role=status],[role=alert]").map(text).filter((each) => each).sort().join("\\n"),
              };
              if (question) {
                parts.heading = text(panel.querySelector("h1"));
                parts.choices = [...panel.elements.answer].map((each) =>
                  `${each.checked} ${each.value} ${each.nextSibling.textContent.trim()}`).join("\\n");
                parts.help = String(!!panel.querySelector("details[open]"));
                parts.complaint = text(document.getElementById("error-message"));
              } else {
                const said = panel.cloneNode(true);
                said.querySelector("[data-contacts]").replaceChildren();
                parts.outcome = text(said);
                parts.contacts = all(".contact h3").map(text).join("\\n");
                parts.record = all("[data-record]").map((each) => each.dataset.record).join(" ");
                parts.situations = all("[data-situation]").map((each) => each.dataset.situation).join(" ");
                parts.way = all("#way rect.way").map((each) =>
                  [...each.nextElementSibling.childNodes].map(text).join(" ")).join("\\n");
                parts.written = [...document.querySelectorAll("#record-answers tr")].map((row) =>
                  [...row.children].map(text).join(": ")).join("\\n");
                parts.why = [...document.querySelectorAll("#record-why li")].map(text).join("\\n");
              }
              return parts;
            }""";

    /** What the page shows. */
    static Sight of(Page page) {
        Map<String, String> parts = new TreeMap<>();
        ((Map<?, ?>) page.evaluate(LOOK)).forEach((name, part) -> parts.put((String) name, (String) part));
        parts.computeIfPresent("way", (name, way) -> way.replaceAll("(?m)^\\d+\\. ?", ""));
        return new Sight(parts);
    }

    /** What the model says. */
    static Sight of(Scene scene) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("address", scene.history().here().address());
        if (scene.atChecker()) {
            Sheet sheet = scene.sheet();
            addFrame(scene.wording(), sheet, parts);
            sheet.question().ifPresent(question -> addQuestion(scene.wording(), sheet, question, parts));
            sheet.outcome().ifPresent(outcome -> addOutcome(scene.wording(), sheet, outcome, parts));
        }
        return new Sight(parts);
    }

    private static void addFrame(Wording wording, Sheet sheet, Map<String, String> parts) {
        List<Walk.Answer> answers = sheet.answers();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Walk.Answer answer = answers.get(i);
            rows.add(wording.label(answer.question()) + ": " + wording.words(answer) + ", #step-" + (i + 1));
        }
        parts.put("title", title(wording, sheet) + " – " + wording.text("title"));
        parts.put("fits", "true");
        parts.put("back", sheet.step() == 0 ? "" : "#step-" + sheet.step());
        parts.put("clear", String.valueOf(!answers.isEmpty()));
        parts.put("answers", String.join("\n", rows));
        parts.put("focus", sheet.focus());
        parts.put("told", String.join("\n", new TreeSet<>(told(wording, sheet))));
    }

    private static String title(Wording wording, Sheet sheet) {
        if (sheet.error()) {
            return wording.attribute("#checker", "data-error");
        }
        return sheet.outcome().isPresent() ? wording.attribute("#checker", "data-result") : caption(wording, sheet);
    }

    private static String caption(Wording wording, Sheet sheet) {
        return wording.text("#caption") + " " + (sheet.step() + 1);
    }

    private static List<String> told(Wording wording, Sheet sheet) {
        List<String> told = new ArrayList<>();
        if (!wording.wayOut().isEmpty()) {
            told.add(wording.attribute(".leave a", "data-esc") + sheet.presses());
        }
        if (sheet.error()) {
            String complaint = wording.complaint(sheet.question().orElseThrow().id());
            told.add(wording.text("#error h2") + " " + complaint);
        }
        if (!sheet.dropped().isEmpty()) {
            told.add(wording.text("#dropped h2") + " " + wording.text("#dropped p")
                    + sheet.dropped().stream().map(wording::label).collect(Collectors.joining()));
        }
        if (sheet.cleared()) {
            told.add(wording.text("#cleared"));
        }
        if (!sheet.said().isEmpty()) {
            told.add(sheet.said());
        }
        return told;
    }

    private static void addQuestion(Wording wording, Sheet sheet, Question asked, Map<String, String> parts) {
        String id = asked.id();
        parts.put("panels", "1 " + id);
        parts.put("heading", caption(wording, sheet) + wording.question(id));
        parts.put(
                "choices",
                wording.choices(id).stream()
                        .map(each -> sheet.ticked().contains(each) + " " + each + " " + wording.choice(id, each))
                        .collect(Collectors.joining("\n")));
        parts.put("help", String.valueOf(sheet.open().contains(id)));
        parts.put("complaint", sheet.error() ? wording.complaint(id) : "");
    }

    private static void addOutcome(Wording wording, Sheet sheet, String outcome, Map<String, String> parts) {
        List<Walk.Answer> answers = sheet.answers();
        List<String> ticks =
                answers.stream().flatMap(each -> Wording.ticks(each).stream()).toList();
        parts.put("panels", "1 " + outcome);
        parts.put("outcome", wording.outcome(outcome));
        parts.put(
                "contacts",
                String.join("\n", Objects.requireNonNull(wording.contacts().get(outcome))));
        parts.put("record", outcome);
        parts.put("situations", String.join(" ", wording.situations(ticks)));
        parts.put(
                "way",
                answers.stream().map(each -> wording.label(each.question())).collect(Collectors.joining("\n")));
        parts.put(
                "written",
                answers.stream()
                        .map(each -> wording.question(each.question()) + ": " + wording.words(each))
                        .collect(Collectors.joining("\n")));
        parts.put("why", String.join("\n", wording.reasons(outcome)));
    }

    /** What is not as another says, a line for each part. */
    List<String> differences(Sight expected) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(parts.keySet());
        names.addAll(expected.parts.keySet());
        for (String name : names) {
            String should = expected.parts.get(name);
            if (!Objects.equals(parts.get(name), should) && !Sheet.UNKNOWN.equals(should)) {
                differences.add(name + " should be [" + should + "] and is [" + parts.get(name) + "]");
            }
        }
        return differences;
    }
}
