package safetoshare.site.monkey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import safetoshare.checker.flow.Walk;
import safetoshare.site.monkey.Act.By;

/** Does things at random, and stops at the first that comes out otherwise than the model says. */
final class Monkey {
    private final Reader reader;
    private final Chooser chooser;
    private final Coverage coverage = new Coverage();
    private final List<Act> done = new ArrayList<>();
    private final List<Memory> memories = new ArrayList<>();

    Monkey(Reader reader, long seed) {
        this.reader = reader;
        chooser = new Chooser(seed, coverage);
    }

    Coverage coverage() {
        return coverage;
    }

    /** What the page held, taken at equal distances. */
    List<Memory> memories() {
        return memories;
    }

    /**
     * Does some acts in a new window.
     *
     * @param acts how many
     * @param measures how often memory is measured on the way
     * @param stays whether the document that is opened first is to stay
     * @return what went wrong, and the shortest way found to see it
     */
    Optional<String> plays(int acts, int measures, boolean stays) {
        done.clear();
        memories.clear();
        try (Session session = new Session(reader)) {
            Iterator<Act> first = stays ? everything().iterator() : Collections.emptyIterator();
            for (int played = 1; played <= acts || first.hasNext(); played++) {
                List<String> wrong =
                        act(session, first.hasNext() ? first.next() : chooser.next(session.scene(), stays));
                if (wrong.isEmpty() && !first.hasNext() && (memories.isEmpty() || played % (acts / measures) == 0)) {
                    wrong = measure(session, stays);
                }
                if (!wrong.isEmpty()) {
                    return Optional.of(shrunk(wrong));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Walks that together come to every state and outcome, and open every help, by keys and by the mouse: browsers, and what
     * drives them, make some things only then.
     */
    private List<Act> everything() {
        List<Act> acts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Walk> walks = new ArrayList<>(reader.wording().flow().walks());
        walks.sort(Comparator.comparingInt(walk -> -walk.answers().size()));
        for (Walk walk : walks) {
            if (seen.addAll(places(walk))) {
                walk.answers().forEach(each -> addAnswer(each, acts));
                acts.add(new InPage.Clear(By.MOUSE));
            }
        }
        return acts;
    }

    /** The states and the outcome of a walk. */
    private List<String> places(Walk walk) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i <= walk.answers().size(); i++) {
            String before = new Walk(walk.answers().subList(0, i), walk.outcome()).path();
            places.add(Coverage.id(reader.wording().flow().next(before)));
        }
        return places;
    }

    private void addAnswer(Walk.Answer answer, List<Act> acts) {
        if (reader.wording().hasHelp(answer.question())) {
            acts.add(new InPage.Help(By.KEYS));
        }
        acts.add(new InPage.Answer(answer.question(), Set.copyOf(Wording.ticks(answer)), By.KEYS));
    }

    private List<String> act(Session session, Act act) {
        done.add(act);
        List<String> wrong = session.act(act);
        coverage.note(act, session.scene());
        return wrong;
    }

    /** Measures memory in the same state of the checker whatever was before. */
    private List<String> measure(Session session, boolean stays) {
        List<String> wrong = List.of();
        while (wrong.isEmpty() && session.home().isPresent()) {
            wrong = act(session, session.home().get());
        }
        List<Act> rest = new ArrayList<>(stays ? List.of() : List.of(new InWindow.Reload()));
        rest.addAll(session.rest());
        for (Act act : rest) {
            wrong = wrong.isEmpty() && act.possible(session.scene()) ? act(session, act) : wrong;
        }
        memories.add(session.memory());
        return wrong;
    }

    private String shrunk(List<String> wrong) {
        List<Act> shortest =
                Shrinking.of(List.copyOf(done), acts -> !replay(acts).isEmpty());
        List<String> again = replay(shortest);
        return "%s, after %d acts: %s%nShrunk to:%n%s%nwhere %s"
                .formatted(
                        reader.name(),
                        done.size(),
                        wrong,
                        shortest.stream().map(act -> "  " + act).collect(Collectors.joining("\n")),
                        again);
    }

    private List<String> replay(List<Act> acts) {
        try (Session session = new Session(reader)) {
            return session.replay(acts);
        }
    }
}
