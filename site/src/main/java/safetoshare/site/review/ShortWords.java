package safetoshare.site.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import safetoshare.checker.flow.Walk;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.CheckerWords.Question;
import safetoshare.site.source.Text;

/**
 * The short words in which walks are told: a question's label, what the flowchart says on an answer's arrow, an outcome's
 * headline.
 *
 * @param words where each is looked for, first in the first; what none of them knows is told by its id
 */
record ShortWords(List<CheckerWords> words) {
    /** Keeps its own copy. */
    ShortWords {
        words = List.copyOf(words);
    }

    String question(String id) {
        return first(each -> question(each, id).map(Question::label)).orElse(id);
    }

    String outcome(String id) {
        return first(each -> Optional.ofNullable(each.outcomes().get(id)).map(CheckerWords.Outcome::title))
                .orElse(id);
    }

    /** The words of an answer; of several things ticked at once, the words of each. */
    String answer(String question, String answer) {
        String said = Arrays.stream(answer.split("\\+"))
                .map(each -> oneAnswer(question, each))
                .collect(Collectors.joining(" and "));
        return StringUtils.capitalize(said);
    }

    private String oneAnswer(String question, String answer) {
        return first(each ->
                        question(each, question).map(asked -> asked.arrows().get(answer)))
                .or(() -> first(each ->
                        question(each, question).map(asked -> asked.answers().get(answer))))
                .map(Text::value)
                .orElse(answer);
    }

    private static Optional<Question> question(CheckerWords words, String id) {
        return Optional.ofNullable(words.questions().get(id));
    }

    private <T> Optional<T> first(Function<CheckerWords, Optional<T>> find) {
        return words.stream().map(find).flatMap(Optional::stream).findFirst();
    }

    /** A walk's answers in words. */
    List<Said> said(Walk walk) {
        return walk.answers().stream()
                .map(given -> new Said(question(given.question()), answer(given.question(), given.answer())))
                .toList();
    }

    /**
     * A question and its answer in words.
     *
     * @param question the question's label
     * @param answer what was answered
     */
    public record Said(String question, String answer) {}
}
