package safetoshare.site.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import safetoshare.site.markdown.Marked;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/**
 * A question of the course, one of whose answers is right.
 *
 * @param topic what it is about, in a few words
 * @param anchor the name by which it can be linked to
 * @param asks the question, in Markdown
 * @param answers its answers, in the order written
 * @param more where to read more, in Markdown
 */
public record Exercise(Text topic, String anchor, String asks, List<Answer> answers, String more) {
    /** The folder of the course, whose pages are its stages and its check. */
    public static final Address COURSE = Address.ofName("course");

    /** The page on which checks are taken. */
    public static final Address CHECK = Address.ofName("course/check");

    private static final Address QUESTIONS = Address.ofName("questions");

    /**
     * An answer.
     *
     * @param mark {@code x} if it is right, nothing if it is not
     * @param words the answer
     * @param because why it is right or not, in Markdown
     */
    public record Answer(Text mark, Text words, String because) {
        /** What marks the right answer. */
        public static final String RIGHT = "x";

        /** Whether it is right. */
        public boolean isRight() {
            return mark.value().equals(RIGHT);
        }
    }

    /** Whether the page at an address holds the questions of a stage. */
    public static boolean areAt(Address address) {
        return address.parent().filter(QUESTIONS::equals).isPresent();
    }

    /** Whether the page at an address is a stage of the course. */
    public static boolean isStage(Address address) {
        return address.parent().filter(COURSE::equals).isPresent() && !address.equals(CHECK);
    }

    /** The page of the questions that a stage ends with. */
    public static Address ofStage(Address stage) {
        return Address.ofName(QUESTIONS.path() + stageOf(stage));
    }

    /** The name of a stage, by its own page or that of its questions. */
    public static String stageOf(Address address) {
        return address.name().substring(address.name().indexOf('/') + 1);
    }

    /** The questions of a page, in order. */
    public static List<Exercise> of(Page page) {
        return Outline.of(page.body()).sections(page.body().markdown()).stream()
                .skip(1)
                .map(section -> of(page, section))
                .toList();
    }

    private static Exercise of(Page page, Outline.Section section) {
        Outline.Title title = section.title().orElseThrow();
        List<Marked> blocks = Marked.of(page.body(), section.text(), section.end());
        int first = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Marked.Item)
                .findFirst()
                .orElse(blocks.size());
        return new Exercise(
                title.text(),
                title.anchor(),
                words(blocks.subList(0, first)),
                Marked.only(Marked.Item.class, blocks).stream()
                        .map(item -> new Answer(item.mark(), item.label(), item.below()))
                        .toList(),
                words(blocks.subList(first, blocks.size())));
    }

    private static String words(List<Marked> blocks) {
        return Marked.only(Marked.Words.class, blocks).stream()
                .map(Marked.Words::markdown)
                .collect(Collectors.joining("\n\n"));
    }
}
