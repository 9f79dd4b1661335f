package safetoshare.site.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Text;

/**
 * What people type who look for something, in their own words.
 *
 * @param passedOver words that tell nothing of what is looked for, such as "the"
 * @param calling words that ask for somebody to call, such as "number"
 * @param same words that mean the same as each other, by the name of each set
 * @param answers words that stand for something in the guide, by the name of each answer
 */
public record SearchWords(
        List<Text> passedOver, List<Text> calling, Map<String, List<Text>> same, Map<String, Answer> answers) {

    /**
     * Words, and where they are answered.
     *
     * @param words what people type
     * @param leadsTo where that is answered, the best first: {@code mash}, {@code consent#refusal}, {@code contact:lado}
     */
    public record Answer(List<Text> words, List<Text> leadsTo) {
        private static Answer read(Fields fields) {
            Answer answer = new Answer(fields.list("words"), fields.list("leads-to"));
            fields.end();
            return answer;
        }
    }

    /** What the files of all layers say together, the lowest first. A set or answer of a later layer adds to that of its name. */
    static SearchWords readAll(List<Fields> files) {
        SearchWords all =
                new SearchWords(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Fields file : files) {
            all.passedOver.addAll(file.optionalList("passed-over"));
            all.calling.addAll(file.optionalList("calling"));
            file.optionalFields("same")
                    .ifPresent(sets ->
                            sets.names().forEach(name -> all.same.merge(name, sets.list(name), SearchWords::joined)));
            file.optionalFields("answers")
                    .ifPresent(answers -> answers.names()
                            .forEach(name ->
                                    answers.fields(name).map(Answer::read).ifPresent(answer -> all.add(name, answer))));
            file.end();
        }
        return all;
    }

    private void add(String name, Answer answer) {
        answers.merge(
                name,
                answer,
                (below, here) -> new Answer(joined(below.words, here.words), joined(below.leadsTo, here.leadsTo)));
    }

    private static List<Text> joined(List<Text> first, List<Text> second) {
        List<Text> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
