package safetoshare.site.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.content.SearchWords;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/** Checks that what people type leads somewhere, and can be typed. */
final class SearchChecks {
    private static final String CONTACT = "contact:";
    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 '-]*");

    private final Guide guide;
    private final Problems problems;
    private final Map<String, Set<String>> anchors = new TreeMap<>();

    private SearchChecks(Guide guide, Problems problems) {
        this.guide = guide;
        this.problems = problems;
        for (Page page : guide.pages()) {
            Set<String> own = new TreeSet<>();
            Outline.of(page.body()).headings().forEach(title -> own.add(title.anchor()));
            anchors.put(page.address().name(), own);
        }
    }

    static void check(Guide guide, Problems problems) {
        SearchChecks checks = new SearchChecks(guide, problems);
        SearchWords words = guide.searchWords();
        Stream.of(words.passedOver(), words.calling()).forEach(checks::requireTypeable);
        words.same().values().forEach(checks::requireSeveral);
        for (SearchWords.Answer answer : words.answers().values()) {
            checks.requireTypeable(answer.words());
            answer.leadsTo().forEach(checks::requireThere);
        }
    }

    private void requireTypeable(List<Text> words) {
        for (Text word : words) {
            if (!word.value().isEmpty() && !TYPED.matcher(word.value()).matches()) {
                problems.add(
                        word.place(),
                        "nobody types " + word.value()
                                + ". Write letters, numbers, spaces, hyphens and apostrophes alone.");
            }
        }
    }

    private void requireSeveral(List<Text> set) {
        requireTypeable(set);
        if (set.size() == 1) {
            problems.add(
                    set.get(0).place(),
                    "this says of one word alone that it means the same. Write two or more: [one, another].");
        }
    }

    private void requireThere(Text to) {
        if (to.value().startsWith(CONTACT)) {
            String role = to.value().substring(CONTACT.length());
            if (!guide.contacts().isEmpty() && !guide.contacts().containsKey(role)) {
                problems.add(
                        to.place(),
                        "there is no contact " + role + ". "
                                + Suggestion.of(role, guide.contacts().keySet()));
            }
            return;
        }
        int hash = (to.value() + "#").indexOf('#');
        String name = to.value().substring(0, hash);
        if (!name.isEmpty() && !guide.unread().contains(Address.ofName(name))) {
            requireOn(name, to.value().substring(Math.min(hash + 1, to.value().length())), to);
        }
    }

    private void requireOn(String name, String anchor, Text to) {
        Set<String> known = anchors.get(name);
        if (anchors.isEmpty()) {
            return;
        }
        if (known == null) {
            problems.add(to.place(), "there is no page " + name + ". " + Suggestion.of(name, anchors.keySet()));
        } else if (!anchor.isEmpty() && !known.contains(anchor)) {
            problems.add(
                    to.place(),
                    "the page " + name + " has no place #" + anchor + ". "
                            + (known.isEmpty() ? "Name the page." : Suggestion.of(anchor, known)));
        }
    }
}
