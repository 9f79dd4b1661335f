package safetoshare.site.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.State;
import safetoshare.checker.flow.Walk;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.check.OutcomeSection;
import safetoshare.site.check.Sections;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.view.Html;

/**
 * An outcome and every walk that leads to it.
 *
 * @param id the outcome
 * @param kind what kind of act it asks for, in words
 * @param title its headline
 * @param summary what it means, in one sentence
 * @param first what the person is told to do now
 * @param questions the questions asked on any of its walks, in asking order, in short words
 * @param walks its walks
 */
public record OutcomeWalks(
        String id, String kind, String title, String summary, Html first, List<String> questions, List<Row> walks) {
    /** Keeps its own copies. */
    public OutcomeWalks {
        questions = List.copyOf(questions);
        walks = List.copyOf(walks);
    }

    /**
     * A walk.
     *
     * @param number its number among all walks of the pack
     * @param answers for each of the outcome's questions what is answered; empty where it is not asked
     */
    public record Row(int number, List<String> answers) {
        /** Keeps its own copy of the answers. */
        public Row {
            answers = List.copyOf(answers);
        }
    }

    /** Every outcome of an edition with its walks, emergencies first, the walks numbered through. */
    static List<OutcomeWalks> all(CheckedGuide checked, ShortWords words) {
        List<Walk> walks = checked.flow().walks();
        List<OutcomeWalks> all = new ArrayList<>();
        int number = 1;
        for (Outcome outcome : checked.flow().outcomes()) {
            List<Walk> own = walks.stream()
                    .filter(walk -> walk.outcome().equals(outcome.id()))
                    .toList();
            all.add(of(outcome, own, number, checked, words));
            number += own.size();
        }
        return all;
    }

    private static OutcomeWalks of(
            Outcome outcome, List<Walk> walks, int number, CheckedGuide checked, ShortWords words) {
        CheckerWords.Outcome text =
                Objects.requireNonNull(checked.guide().checker().outcomes().get(outcome.id()));
        List<String> asked = checked.flow().states().stream()
                .map(State::question)
                .map(question -> question.id())
                .distinct()
                .filter(question ->
                        walks.stream().anyMatch(walk -> !answer(walk, question).isEmpty()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Walk walk : walks) {
            rows.add(new Row(
                    number + rows.size(),
                    asked.stream().map(question -> said(walk, question, words)).toList()));
        }
        return new OutcomeWalks(
                outcome.id(),
                checked.word(OutcomeSection.kindWord(outcome.kind())),
                text.title(),
                text.summary(),
                first(text, checked),
                asked.stream().map(words::question).toList(),
                rows);
    }

    private static String said(Walk walk, String question, ShortWords words) {
        String answer = answer(walk, question);
        return answer.isEmpty() ? "" : words.answer(question, answer);
    }

    private static String answer(Walk walk, String question) {
        return walk.answers().stream()
                .filter(given -> given.question().equals(question))
                .map(Walk.Answer::answer)
                .findFirst()
                .orElse("");
    }

    private static Html first(CheckerWords.Outcome text, CheckedGuide checked) {
        return Sections.in(text.body(), checked.word(OutcomeSection.DO_NOW.word()))
                .map(markdown -> alone(checked.markdown().html(markdown)))
                .orElse(Html.NONE);
    }

    /** Text without the links into the guide, which a page on its own cannot follow. */
    private static Html alone(String html) {
        Document text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        text.select("a[href^=/]").unwrap();
        return new Html(text.body().html());
    }
}
