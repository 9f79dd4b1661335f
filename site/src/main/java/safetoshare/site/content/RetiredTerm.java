package safetoshare.site.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Fields;
import safetoshare.site.source.Nations;
import safetoshare.site.source.Text;

/**
 * A term of law or practice that is no longer used.
 *
 * @param id the name by which it is cited as history
 * @param place where it stands in its file
 * @param terms its forms, as they are found in texts
 * @param instead what to write in its place
 * @param nations where it is no longer used
 * @param why what became of it, in one sentence
 * @param source what says so: a citation
 */
public record RetiredTerm(
        String id, Place place, List<String> terms, String instead, List<String> nations, String why, Text source) {

    /** The terms of the first of some files, by id, in the order written. */
    static Map<String, RetiredTerm> readAll(List<Fields> files, Problems problems) {
        Map<String, RetiredTerm> terms = new LinkedHashMap<>();
        files.stream()
                .limit(1)
                .forEach(file -> file.names()
                        .forEach(id -> file.fields(id).ifPresent(fields -> terms.put(id, read(id, fields, problems)))));
        return terms;
    }

    private static RetiredTerm read(String id, Fields fields, Problems problems) {
        RetiredTerm term = new RetiredTerm(
                id,
                fields.place(),
                fields.list("terms").stream().map(Text::value).toList(),
                fields.text("instead"),
                Nations.read(fields, problems).stream().map(Text::value).toList(),
                fields.text("why"),
                new Text(fields.text("source"), fields.placeOf("source")));
        fields.end();
        return term;
    }
}
