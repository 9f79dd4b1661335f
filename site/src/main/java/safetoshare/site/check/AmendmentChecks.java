package safetoshare.site.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import safetoshare.site.content.Amendment;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.layer.Origin;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Place;
import safetoshare.site.problem.Problems;
import safetoshare.site.problem.Suggestion;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;
import safetoshare.site.source.Days;
import safetoshare.site.source.Text;

/** Checks the entries of the change log against the texts that they are about. */
final class AmendmentChecks {
    private final Guide guide;
    private final LocalDate last;
    private final Problems problems;
    private final Map<Place, List<String>> sections = new HashMap<>();

    private AmendmentChecks(Guide guide, LocalDate last, Problems problems) {
        this.guide = guide;
        this.last = last;
        this.problems = problems;
        guide.passages().forEach(each -> sections.put(each.place(), anchors(each.body())));
    }

    private static List<String> anchors(Body body) {
        return Outline.of(body).sections(body.markdown()).stream()
                .map(Outline.Section::anchor)
                .toList();
    }

    /** Checks the entries of a guide as at a day. */
    static void check(Guide guide, LocalDate asAt, Problems problems) {
        AmendmentChecks checks = new AmendmentChecks(guide, lastDay(guide, asAt), problems);
        guide.amendments().forEach(checks::check);
    }

    /** The last day that is known to have come: that of the build or, where it is as at an earlier day, of the last review. */
    private static LocalDate lastDay(Guide guide, LocalDate asAt) {
        return Stream.concat(
                        guide.pages().stream().map(Page::review),
                        guide.checker().outcomes().values().stream().map(CheckerWords.Outcome::review))
                .map(Page.Review::on)
                .filter(asAt::isBefore)
                .max(LocalDate::compareTo)
                .orElse(asAt);
    }

    private void check(Amendment entry) {
        if (entry.date().isAfter(last)) {
            problems.add(
                    entry.place(),
                    "the entry is dated " + Days.told(entry.date()) + ", which has not come. Write the day on which"
                            + " readers get the change, or add the entry on that day.");
        }
        if (entry.date().isBefore(Amendment.FIRST) && !entry.date().equals(LocalDate.EPOCH)) {
            problems.add(
                    entry.place(),
                    "the entry is dated " + Days.told(entry.date()) + ", before there was this guide. Write the day on"
                            + " which readers get the change.");
        }
        List<String> anchors = sections.get(entry.text());
        if (anchors == null) {
            checkOfFacts(entry);
        } else {
            checkOfText(entry, anchors);
        }
    }

    private void checkOfFacts(Amendment entry) {
        Stream.concat(
                        entry.sections().stream(),
                        entry.facts().isEmpty() ? Stream.of(new Text("", entry.place())) : Stream.empty())
                .forEach(each -> problems.add(
                        each.place(), "an entry of this file names facts. Write facts: and those that changed."));
    }

    private void checkOfText(Amendment entry, List<String> anchors) {
        if (entry.sections().isEmpty() && entry.gone().isEmpty()) {
            problems.add(
                    entry.place(),
                    "the entry names no section. Add sections: and those that changed; " + Origin.OPENING
                            + " is what stands above the first heading.");
        }
        entry.facts()
                .forEach(fact -> problems.add(
                        fact.place(),
                        "facts are named in entries of facts.yaml. Name here the sections that changed."));
        for (Text section : entry.sections()) {
            if (!anchors.contains(section.value()) && !goneLater(entry, section.value())) {
                problems.add(
                        section.place(),
                        "there is no section " + section.value() + ". "
                                + Suggestion.of(section.value(), anchors)
                                + " If it is no longer there, name it in gone:.");
            }
        }
        entry.gone().forEach(gone -> checkGone(gone, anchors));
    }

    /** Whether an entry of the same file says that a section went, on the day of another entry or later. */
    private boolean goneLater(Amendment entry, String section) {
        return guide.amendments().stream()
                .filter(other -> other.place().path().equals(entry.place().path()))
                .filter(other -> !other.date().isBefore(entry.date()))
                .flatMap(other -> other.gone().stream())
                .anyMatch(gone -> gone.value().equals(section));
    }

    private void checkGone(Text gone, List<String> anchors) {
        String name = gone.value();
        boolean page = name.startsWith("/") && name.endsWith(".md");
        if (page && guide.page(Address.ofSource(name.substring(1))).isPresent()) {
            problems.add(gone.place(), "the page " + name + " is still there. Take it out of gone:.");
        } else if (anchors.contains(name)) {
            problems.add(gone.place(), "the section " + name + " is still there. Name it in sections:.");
        }
    }
}
