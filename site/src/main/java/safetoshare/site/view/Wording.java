package safetoshare.site.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import safetoshare.checker.flow.Outcome;
import safetoshare.checker.flow.Walk;
import safetoshare.site.check.OutcomeSection;
import safetoshare.site.content.CheckerWords;

/** The checker's questions, answers and outcomes in the words of an edition. */
final class Wording {
    private static final Pattern AND = Pattern.compile("\\+");

    private final Frame frame;
    private final CheckerWords words;

    Wording(Frame frame) {
        this.frame = frame;
        this.words = frame.checked().guide().checker();
    }

    CheckerWords.Question question(String id) {
        return Objects.requireNonNull(words.questions().get(id));
    }

    CheckerWords.Outcome outcome(String id) {
        return Objects.requireNonNull(words.outcomes().get(id));
    }

    /** An answer in words; where it ticks several things, all of them, as the checker lists them. */
    String answer(Walk.Answer answer) {
        CheckerWords.Question question = question(answer.question());
        return AND.splitAsStream(answer.answer())
                .map(each ->
                        Objects.requireNonNull(question.answers().get(each)).value())
                .collect(Collectors.joining("; "));
    }

    /** What the banner of an outcome shows. */
    Map<String, Object> banner(Outcome outcome) {
        CheckerWords.Outcome text = outcome(outcome.id());
        Map<String, Object> view = new HashMap<>();
        view.put("id", outcome.id());
        view.put("kind", outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        view.put("kindWord", frame.word(OutcomeSection.kindWord(outcome.kind())));
        view.put("title", text.title());
        view.put("summary", text.summary());
        return view;
    }
}
