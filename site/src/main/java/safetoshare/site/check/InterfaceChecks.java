package safetoshare.site.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import safetoshare.checker.flow.Outcome;
import safetoshare.site.contact.HoursWords;
import safetoshare.site.content.Contact;
import safetoshare.site.content.Criterion;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Law;
import safetoshare.site.content.Stage;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Nations;

/** Checks that every word that pages show is written, and that none is written for nothing. */
final class InterfaceChecks {
    private static final Place FILE = new Place("content/base/interface.yaml", 1);
    private static final List<String> OWN = List.of(
            "rule-citation",
            "caldicott-citation",
            "was-superseded",
            "was-repealed",
            "was-withdrawn",
            "coming",
            "coming-from",
            "law-elsewhere",
            "sources-as-at",
            "register-as-at",
            "date-amended",
            "rests-pages",
            "rests-checker",
            "rests-rules",
            "law-turned",
            "law-turning",
            "layer-local",
            "layer-nation",
            "fact-checked",
            "fact-unchecked",
            "extra-steps",
            "practise-title",
            "briefing-what",
            "briefing-why",
            "briefing-went-wrong",
            "briefing-questions",
            "briefing-will-do",
            "briefing-present-title",
            "status-published",
            "what-happened",
            "what-to-notice",
            "not-found-title",
            "moved-title",
            "edition",
            "record-version",
            "all-nations",
            "any-answer",
            "flowchart-title",
            "flowchart-description",
            "poster-title",
            "poster-about",
            "departs-start",
            "departs-asks",
            "departs-offers",
            "departs-earlier",
            "departs-leads",
            "chart-can-share",
            "chart-do-not-share",
            "chart-seek-advice",
            "cases-same",
            "cases-yes",
            "cases-no",
            "contact-group-urgent",
            "contact-unchecked",
            "contact-unchecked-address",
            "contact-seen",
            "contact-checked",
            "contact-again",
            "contact-overdue",
            "poster-unchecked",
            "poster-overdue",
            "old-place",
            "changes-facts",
            "changes-feed",
            "changes-month",
            "changes-opening",
            "changes-switch",
            "changes-switch-who",
            "changes-switch-why",
            "kept-kept",
            "kept-old",
            "kept-updated",
            "kept-newer",
            "kept-show",
            "notes-title",
            "search-title",
            "search-about",
            "access-status",
            "access-partial",
            "access-full",
            "access-since",
            "access-tested",
            "access-tested-on",
            "access-tested-how",
            "access-looked",
            "access-report",
            "access-report-about",
            "tool-axe",
            "tool-nu",
            "principle-1",
            "principle-2",
            "principle-3",
            "principle-4",
            "card-title",
            "card-about",
            "card-picture",
            "card-file-from");

    private final Guide guide;
    private final List<String> templateWords;
    private final Problems problems;

    InterfaceChecks(Guide guide, List<String> templateWords, Problems problems) {
        this.guide = guide;
        this.templateWords = templateWords;
        this.problems = problems;
    }

    void run() {
        Set<String> wanted = new LinkedHashSet<>(templateWords);
        wanted.addAll(OWN);
        wanted.addAll(HoursWords.WORDS);
        for (Contact.Group group : Contact.Group.values()) {
            wanted.add("contact-group-" + group.name().toLowerCase(Locale.ROOT));
        }
        for (Stage stage : Stage.values()) {
            wanted.add("date-" + stage.field());
        }
        Law.CONFIDENCES.forEach(confidence -> wanted.add("confidence-" + confidence));
        Law.STATUSES.forEach(status -> wanted.add("status-" + status));
        Nations.ALL.forEach(nation -> wanted.add("nation-" + nation));
        for (Criterion.Result result : Criterion.Result.values()) {
            wanted.add("criterion-" + result.word());
        }
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            wanted.add(OutcomeSection.kindWord(kind));
        }
        for (OutcomeSection section : OutcomeSection.values()) {
            wanted.add(section.word());
        }
        for (String word : wanted) {
            if (!guide.words().containsKey(word) && !guide.words().isEmpty()) {
                problems.add(FILE, "the word " + word + " is missing. Add it below words:.");
            }
        }
        guide.words().forEach((word, text) -> {
            if (!wanted.contains(word)) {
                problems.add(
                        text.place(),
                        "no page shows the word " + word + ". " + Suggestion.of(word, wanted) + " Or delete it.");
            }
        });
    }
}
