package safetoshare.site.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import safetoshare.site.problem.Hidden;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;

/**
 * The fields of a YAML mapping, read by name and type. A field that is missing or of the wrong kind is a problem, and so,
 * once {@link #end} is called, is one that nobody asked for. Values are text as written: {@code yes} is not turned into
 * anything else.
 */
public final class Fields {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final int MOST_LETTERS = 1_000;
    private static final int MOST_ENTRIES = 500;

    private final String path;
    private final int firstLine;
    private final Place place;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();
    private Function<Text, String> fill = Text::value;

    /** Reads a mapping whose document starts at a line of a file. */
    Fields(String path, int firstLine, Place place, MappingNode mapping, Problems problems) {
        this.path = path;
        this.firstLine = firstLine;
        this.place = place;
        this.problems = problems;
        for (NodeTuple entry : mapping.getValue()) {
            put(entry);
        }
        if (values.size() > MOST_ENTRIES) {
            problems.add(place, "there are more than " + MOST_ENTRIES + " fields here. Keep those that are needed.");
            values.clear();
        }
    }

    private void put(NodeTuple entry) {
        Place at = placeOf(entry.getKeyNode());
        if (!(entry.getKeyNode() instanceof ScalarNode key) || key.getValue().length() > Name.MOST_LETTERS) {
            problems.add(at, "the name of a field is not plain text. Write a name, a colon and a value.");
        } else if (values.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
            problems.add(at, "the field " + key.getValue() + " stands here a second time. Keep one.");
        } else {
            places.put(key.getValue(), at);
        }
    }

    private Place placeOf(Node node) {
        return new Place(path, firstLine + node.getStartMark().getLine());
    }

    /** Has every value, and those of fields within, filled in by something before it is told. */
    public void fillBy(Function<Text, String> filling) {
        fill = filling;
    }

    /** Whether there is a field of that name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Where these fields begin. */
    public Place place() {
        return place;
    }

    /** The names of the fields, in the order written, for a mapping whose names are free but become part of addresses. */
    public List<String> names() {
        return values.keySet().stream().filter(this::isUsable).toList();
    }

    private boolean isUsable(String name) {
        Optional<String> fault = Name.fault(name);
        fault.ifPresent(each -> problems.add(placeOf(name), "the name " + name + " " + each));
        return fault.isEmpty();
    }

    /** Where a field stands, or where these fields begin if it is missing. */
    public Place placeOf(String name) {
        return places.getOrDefault(name, place);
    }

    private @Nullable Node find(String name) {
        known.add(name);
        return values.get(name);
    }

    private @Nullable Node require(String name) {
        Node node = find(name);
        if (node == null) {
            problems.add(place, "the field " + name + " is missing. Add a line with " + name + ": and its value.");
        }
        return node;
    }

    /** Whether a field is there and holds plain words rather than a list or fields of its own. */
    public boolean isText(String name) {
        return values.get(name) instanceof ScalarNode;
    }

    /** The words of a field that must be there; empty words stand in after a problem. */
    public String text(String name) {
        Node node = require(name);
        return node == null ? "" : scalar(name, node);
    }

    /** The words of a field that may be left out. */
    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(find(name)).map(node -> scalar(name, node));
    }

    private String scalar(String name, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return fill.apply(new Text(plain(name, scalar.getValue().strip(), placeOf(node)), placeOf(node)));
        }
        problems.add(
                placeOf(name),
                "the field " + name
                        + " should hold some words. Write them after the colon, in quotes if they begin with #.");
        return "";
    }

    /** Words that fit on one line of a page, whatever signs YAML allows for others. */
    private String plain(String name, String words, Place at) {
        OptionalInt hidden = Hidden.in(words);
        if (hidden.isPresent()) {
            problems.add(
                    at,
                    "the field " + name + " holds " + Hidden.name(words.codePointAt(hidden.getAsInt()))
                            + ", which nobody can see. Write plain words.");
            return "";
        }
        if (words.indexOf('\n') >= 0) {
            problems.add(at, "the field " + name + " has several lines. Write it on one.");
            return "";
        }
        if (words.length() > MOST_LETTERS) {
            problems.add(at, "the field " + name + " is longer than " + MOST_LETTERS + " letters. Shorten it.");
            return "";
        }
        return words;
    }

    /** The date of a field that must be there, written year-month-day; the first of all dates stands in after a problem. */
    public LocalDate date(String name) {
        Node node = require(name);
        return node == null ? LocalDate.EPOCH : date(name, scalar(name, node));
    }

    private LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                problems.add(
                        placeOf(name),
                        "the field " + name + " holds " + text
                                + ", which is no date. Write year-month-day, such as 2026-11-22.");
            }
            return LocalDate.EPOCH;
        }
    }

    /** The whole number of a field that must be there; 0 stands in after a problem. */
    public int number(String name) {
        Node node = require(name);
        String text = node == null ? "" : scalar(name, node);
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            problems.add(placeOf(name), "the field " + name + " holds " + text + ". Write a whole number, such as 10.");
        }
        return 0;
    }

    /** One of several words, in a field that must be there; the first of them stands in after a problem. */
    public String choice(String name, List<String> choices) {
        String text = text(name);
        if (!text.isEmpty() && !choices.contains(text)) {
            problems.add(placeOf(name), "the field " + name + " holds " + text + ". " + Suggestion.of(text, choices));
        }
        return choices.contains(text) ? text : choices.get(0);
    }

    /** The list of a field that must be there and hold something. */
    public List<Text> list(String name) {
        Node node = require(name);
        return node == null ? List.of() : list(name, node);
    }

    /** The list of a field that may be left out; empty then. */
    public List<Text> optionalList(String name) {
        Node node = find(name);
        return node == null ? List.of() : list(name, node);
    }

    private List<Text> list(String name, Node node) {
        return nodes(name, node, "be a list. Write " + name + ": [one, another].").stream()
                .map(each -> new Text(scalar(name, each), placeOf(each)))
                .toList();
    }

    private List<Node> nodes(String name, Node node, String remedy) {
        if (node instanceof SequenceNode sequence
                && !sequence.getValue().isEmpty()
                && sequence.getValue().size() <= MOST_ENTRIES) {
            return sequence.getValue();
        }
        problems.add(placeOf(name), "the field " + name + " should " + remedy);
        return List.of();
    }

    /** The fields of each entry of a list that may be left out; none then. */
    public List<Fields> optionalEntries(String name) {
        Node node = find(name);
        String remedy = "be a list of entries. Begin each with - and indent its fields below.";
        List<Node> entries = node == null ? List.of() : nodes(name, node, remedy);
        return entries.stream()
                .flatMap(each -> mapping(name, placeOf(each), each).stream())
                .toList();
    }

    /** The fields within a field that must be there. */
    public Optional<Fields> fields(String name) {
        Node node = require(name);
        return node == null ? Optional.empty() : mapping(name, placeOf(name), node);
    }

    /** The fields within a field that may be left out. */
    public Optional<Fields> optionalFields(String name) {
        return Optional.ofNullable(find(name)).flatMap(node -> mapping(name, placeOf(name), node));
    }

    private Optional<Fields> mapping(String name, Place at, Node node) {
        if (node instanceof MappingNode mapping) {
            Fields within = new Fields(path, firstLine, at, mapping, problems);
            within.fillBy(fill);
            return Optional.of(within);
        }
        problems.add(at, "the field " + name + " should hold fields of its own. Indent them below it.");
        return Optional.empty();
    }

    /** Every field as words, in the order written, for a mapping whose names are free. */
    public Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (String name : names()) {
            texts.put(name, new Text(text(name), placeOf(name)));
        }
        return texts;
    }

    /** The words of some fields as people wrote them, without what fills them in; nothing for those that are not there. */
    public String asWritten(List<String> names) {
        return names.stream().map(values::get).flatMap(Yaml::words).collect(Collectors.joining("\n"));
    }

    /** Says that every field has been asked for: one that was not is a problem. */
    public void end() {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                problems.add(placeOf(name), "there is no field " + name + " here. " + Suggestion.of(name, known));
            }
        }
    }
}
