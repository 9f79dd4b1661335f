package safetoshare.checker;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Holds the changes to the code that no test notices, as PIT reports them, against those that {@code surviving-mutants.txt}
 * lists with a reason. Run by the build after PIT.
 */
final class SurvivingMutants {
    private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");
    private static final String LIST = "surviving-mutants.txt";

    /** A change to the code, by the line that it changes, and what became of it. */
    record Mutant(String name, boolean killed) {}

    private SurvivingMutants() {}

    public static void main(String[] args) throws IOException, ParserConfigurationException, SAXException {
        List<Mutant> mutants = read(Path.of("target/pit-reports/mutations.xml"), Path.of("src/main/java"));
        List<String> faults = faults(mutants, Files.readAllLines(Path.of(LIST)));
        faults.forEach(System.err::println);
        if (!faults.isEmpty()) {
            System.exit(1);
        }
        long killed = mutants.stream().filter(Mutant::killed).count();
        Proof.row(
                "60-code-mutants",
                "Mutants of the code",
                "%d: %d killed by a test, %d survive and are listed with a reason"
                        .formatted(mutants.size(), killed, mutants.size() - killed));
    }

    static List<Mutant> read(Path report, Path sources) throws IOException, ParserConfigurationException, SAXException {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            String type = text("mutatedClass", node);
            Path source = sources.resolve(
                            type.substring(0, type.lastIndexOf('.')).replace('.', '/'))
                    .resolve(text("sourceFile", node));
            String line = Files.readAllLines(source)
                    .get(Integer.parseInt(text("lineNumber", node)) - 1)
                    .strip();
            mutants.add(new Mutant(
                    type.substring(type.lastIndexOf('.') + 1) + " | " + line + " | " + text("description", node),
                    KILLED.contains(node.getAttribute("status"))));
        }
        return mutants;
    }

    private static String text(String tag, Element of) {
        return of.getElementsByTagName(tag).item(0).getTextContent();
    }

    /** What is wrong with a list: survivors that are not on it, and what is on it and does not survive. */
    static List<String> faults(List<Mutant> mutants, List<String> list) {
        List<String> unlisted = mutants.stream()
                .filter(mutant -> !mutant.killed())
                .map(Mutant::name)
                .collect(toCollection(ArrayList::new));
        List<String> faults = new ArrayList<>();
        listed(list).forEach((line, name) -> {
            if (line >= list.size() || !list.get(line).startsWith("    ")) {
                faults.add(where(line) + "no reason is given. Write one below, behind four spaces.");
            }
            if (!unlisted.remove(name)) {
                faults.add(where(line) + "this change does not survive. Take it off the list: " + name);
            }
        });
        unlisted.forEach(name -> faults.add("checker/" + LIST + ": no test notices a change. Add a test that does, take"
                + " needless code away, or list it with a reason: " + name));
        return faults;
    }

    private static String where(int line) {
        return "checker/" + LIST + ":" + line + ": ";
    }

    /** The names listed, by the numbers of their lines; reasons are behind spaces and remarks behind {@code #}. */
    private static Map<Integer, String> listed(List<String> list) {
        Map<Integer, String> names = new LinkedHashMap<>();
        IntStream.range(0, list.size())
                .filter(i -> !list.get(i).isBlank() && Stream.of(" ", "#").noneMatch(list.get(i)::startsWith))
                .forEach(i -> names.put(i + 1, list.get(i)));
        return names;
    }
}
