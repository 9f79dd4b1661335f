package safetoshare.site.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import safetoshare.site.markdown.Marked;
import safetoshare.site.markdown.Outline;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/**
 * What makes a page a form: text, and blanks to be filled in.
 *
 * @param parts its parts, each below a heading
 */
public record Form(List<Part> parts) {
    private static final Address FORMS = Address.ofName("forms");

    /**
     * A part of a form.
     *
     * @param title its heading
     * @param blocks its text and blanks, in order
     */
    public record Part(Outline.Title title, List<Block> blocks) {}

    /** Text, or a blank. */
    public sealed interface Block {}

    /**
     * Text between blanks.
     *
     * @param markdown the text
     */
    public record Words(String markdown) implements Block {}

    /**
     * What somebody writes, ticks or chooses.
     *
     * @param mark its mark, which names its kind
     * @param label what it is for
     * @param hint how to fill it in, and why it is there, in Markdown
     * @param choices what may be chosen, where something is
     */
    public record Blank(Text mark, Text label, String hint, List<String> choices) implements Block {
        /** Its kind; nothing if its mark names none. */
        public Optional<Kind> kind() {
            return Stream.of(Kind.values())
                    .filter(kind -> kind.mark().equals(mark.value()))
                    .findFirst();
        }
    }

    /** What a blank asks for. */
    public enum Kind {
        /** A line of writing. */
        LINE,
        /** Several lines of writing. */
        LINES,
        /** A day. */
        DATE,
        /** A tick. */
        TICK,
        /** One of several choices. */
        CHOOSE,
        /** A name written by hand. */
        SIGN;

        /** How it is marked. */
        public String mark() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the page at an address is a form. */
    public static boolean isAt(Address address) {
        return address.parent().filter(FORMS::equals).isPresent();
    }

    /** The form that a page is. */
    public static Form of(Page page) {
        return new Form(Outline.of(page.body()).sections(page.body().markdown()).stream()
                .skip(1)
                .map(section -> new Part(
                        section.title().orElseThrow(),
                        Marked.of(page.body(), section.text(), section.end()).stream()
                                .map(Form::block)
                                .toList()))
                .toList());
    }

    private static Block block(Marked block) {
        return block instanceof Marked.Item item ? blank(item) : new Words(((Marked.Words) block).markdown());
    }

    /** Choices are the plain list below a label. */
    private static Blank blank(Marked.Item item) {
        List<String> hint = new ArrayList<>();
        List<String> choices = new ArrayList<>();
        item.below().lines().forEach(line -> {
            if (line.startsWith("- ")) {
                choices.add(line.substring(2).strip());
            } else {
                hint.add(line);
            }
        });
        return new Blank(item.mark(), item.label(), String.join("\n", hint).strip(), choices);
    }

    /** The blanks, in order. */
    public List<Blank> blanks() {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Blank.class::isInstance)
                .map(Blank.class::cast)
                .toList();
    }
}
