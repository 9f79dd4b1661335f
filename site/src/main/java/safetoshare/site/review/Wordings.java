package safetoshare.site.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import safetoshare.site.check.OutcomeSection;
import safetoshare.site.check.Sections;
import safetoshare.site.content.CheckerWords;
import safetoshare.site.content.Contact;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.source.Body;
import safetoshare.site.source.Text;

/** Every wording of a guide's checker as lines of plain text, in the order in which a reviewer reads them. */
final class Wordings {
    private final Guide guide;
    private final UnaryOperator<String> words;
    private final UnaryOperator<String> plain;
    private final Map<Key, String> texts = new LinkedHashMap<>();
    private final Map<Key, Subject> subjects = new LinkedHashMap<>();

    /**
     * Where a wording stands.
     *
     * @param kind the kind of its subject
     * @param id the id of its subject
     * @param part which words of the subject it is, such as {@code hint}
     * @param of the answer it belongs to, or the section it is; else empty
     */
    record Key(String kind, String id, String part, String of) {}

    /**
     * Gathers the wordings of a guide.
     *
     * @param guide the guide
     * @param order the order of its questions and outcomes
     * @param words gives the words of the interface, of which some are the headings of sections
     * @param plain makes plain text of Markdown
     */
    Wordings(Guide guide, FlowOrder order, UnaryOperator<String> words, UnaryOperator<String> plain) {
        this.guide = guide;
        this.words = words;
        this.plain = plain;
        order.sorted(guide.checker().questions()).forEach(this::addQuestion);
        order.sorted(guide.checker().outcomes()).forEach(this::addOutcome);
        order.sorted(guide.checker().parts()).forEach(this::addPart);
        Reliance.situations(guide).forEach(this::addSituation);
    }

    /** Where there are words. */
    Set<Key> keys() {
        return texts.keySet();
    }

    /** The words somewhere; empty if there are none. */
    String text(Key key) {
        return texts.getOrDefault(key, "");
    }

    /** What words belong to, if there are any. */
    Optional<Subject> subject(Key key) {
        return Optional.ofNullable(subjects.get(key));
    }

    private void addQuestion(String id, CheckerWords.Question question) {
        Subject subject = new Subject("question", id, question.label());
        add(subject, "question", "", question.question());
        add(subject, "short", "", question.label());
        add(subject, "hint", "", question.hint());
        addEach(subject, "answer", question.answers());
        addEach(subject, "answer-hint", question.hints());
        addEach(subject, "arrow", question.arrows());
        add(subject, "help", "", markdown(question.help()));
    }

    private void addOutcome(String id, CheckerWords.Outcome outcome) {
        Subject subject = new Subject("outcome", id, outcome.title());
        add(subject, "title", "", outcome.title());
        add(subject, "short", "", outcome.label());
        add(subject, "summary", "", outcome.summary());
        for (OutcomeSection section : OutcomeSection.values()) {
            Sections.in(outcome.body(), words.apply(section.word()))
                    .ifPresent(text -> add(subject, "section", section.word(), plain.apply(text)));
        }
        String contacts = outcome.contacts().stream().map(this::contact).collect(Collectors.joining("\n"));
        add(subject, "contacts", "", contacts);
    }

    private String contact(Text role) {
        Contact contact = guide.contacts().get(role.value());
        return contact == null ? role.value() : contact.name();
    }

    private void addPart(String id, CheckerWords.Part part) {
        Subject subject = new Subject("part", id, part.title());
        add(subject, "title", "", part.title());
        add(subject, "text", "", markdown(part.body()));
    }

    private void addSituation(String id, Page page) {
        Subject subject = new Subject("situation", id, page.title());
        add(subject, "title", "", page.title());
        add(subject, "steps", "", markdown(Reliance.steps(page, words.apply("extra-steps"))));
    }

    private String markdown(Body body) {
        return plain.apply(body.markdown());
    }

    private void addEach(Subject subject, String part, Map<String, Text> each) {
        each.forEach((of, text) -> add(subject, part, of, text.value()));
    }

    private void add(Subject subject, String part, String of, String text) {
        if (!text.isBlank()) {
            Key key = new Key(subject.kind(), subject.id(), part, of);
            texts.put(key, text);
            subjects.put(key, subject);
        }
    }
}
