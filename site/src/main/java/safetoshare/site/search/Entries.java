package safetoshare.site.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safetoshare.site.check.CheckedGuide;
import safetoshare.site.contact.Phone;
import safetoshare.site.content.Contact;
import safetoshare.site.content.Page;
import safetoshare.site.content.RuleVersion;
import safetoshare.site.content.SearchWords;
import safetoshare.site.markdown.Outline;
import safetoshare.site.markdown.Prose;
import safetoshare.site.source.Address;
import safetoshare.site.source.Text;

/** Everything in a guide that a search can find: each page followed by its sections, and who to call. */
final class Entries {
    private static final Address CONTACTS = Address.ofName("contacts");
    private static final Address GLOSSARY = Address.ofName("glossary");
    private static final String ALSO = "Also:";
    private static final Pattern COMMA = Pattern.compile(",");

    /** Pages that are found by the one that leads to them. */
    private static final Pattern LEFT_OUT = Pattern.compile("questions/.*|(?:course|briefings|families)/.+");

    /** Pages whose sections are no places to look for. */
    private static final Pattern TITLE_ALONE = Pattern.compile("(?:course|practise|briefings|families|forms)/.*");

    private final CheckedGuide checked;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(CheckedGuide checked) {
        this.checked = checked;
    }

    /** The entries of a guide, in the order of its pages. */
    static List<Entry> of(CheckedGuide checked) {
        Entries made = new Entries(checked);
        checked.guide().pages().stream()
                .filter(page -> !LEFT_OUT.matcher(page.address().path()).matches())
                .forEach(made::add);
        made.add("checker/poster/", "poster");
        made.add("contacts/card/", "card");
        Map<String, List<String>> typed = typed(checked.guide().searchWords());
        return made.entries.stream().map(entry -> also(entry, typed)).toList();
    }

    /** What people type, by the name of what answers it. */
    private static Map<String, List<String>> typed(SearchWords words) {
        Map<String, List<String>> typed = new HashMap<>();
        for (SearchWords.Answer answer : words.answers().values()) {
            List<String> values = answer.words().stream().map(Text::value).toList();
            answer.leadsTo()
                    .forEach(to -> typed.computeIfAbsent(to.value(), each -> new ArrayList<>())
                            .addAll(values));
        }
        return typed;
    }

    private static Entry also(Entry entry, Map<String, List<String>> typed) {
        return entry.with(Stream.concat(entry.also().stream(), typed.getOrDefault(entry.name(), List.of()).stream())
                .distinct()
                .toList());
    }

    private static boolean isTitleAlone(Page page) {
        return TITLE_ALONE.matcher(page.address().path()).matches();
    }

    private void add(Page page) {
        String markdown = page.body().markdown();
        String plain = plain(markdown);
        List<Outline.Title> titles = Outline.of(page.body()).headings();
        int end = titles.isEmpty() ? markdown.length() : titles.get(0).start();
        String opening = page.summary() + " "
                + page.example().map(each -> each.setting()).orElse("") + " ";
        String text = isTitleAlone(page) ? "" : plain.substring(0, end);
        add(page, Entry.Kind.PAGE, page.title(), "", List.of(), opening + text);
        if (page.address().equals(CONTACTS)) {
            checked.guide().contacts().values().forEach(contact -> add(page, contact));
        }
        for (int i = 0; i < titles.size() && !isTitleAlone(page); i++) {
            Outline.Title title = titles.get(i);
            int next = i + 1 < titles.size() ? titles.get(i + 1).start() : markdown.length();
            Optional<String> others = others(page, markdown.substring(title.end(), next));
            List<String> also = others.map(Entries::listed).orElse(List.of());
            int start = title.end() + others.map(String::length).orElse(0);
            add(page, Entry.Kind.SECTION, title.text().value(), title.anchor(), also, plain.substring(start, next));
        }
        page.versions().forEach(version -> add(page, version));
    }

    /** The text of an entry of the glossary up to the end of its first line, if that line gives other words for it. */
    private static Optional<String> others(Page page, String text) {
        if (!page.address().equals(GLOSSARY) || !text.stripLeading().startsWith(ALSO)) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', text.indexOf(ALSO));
        return Optional.of(end < 0 ? text : text.substring(0, end));
    }

    private static List<String> listed(String others) {
        return COMMA.splitAsStream(others.strip().substring(ALSO.length()))
                .map(String::strip)
                .toList();
    }

    /** A page that is made of the others, named and explained by words of the interface. */
    private void add(String address, String word) {
        String title = checked.word(word + "-title");
        String about = checked.word(word + "-about");
        entries.add(new Entry(Entry.Kind.PAGE, title, title, address, "", "", List.of(), List.of(), about));
    }

    private void add(Page page, Contact contact) {
        String phone = contact.phone().map(Phone::written).orElse("");
        entries.add(new Entry(
                Entry.Kind.CONTACT,
                page.title(),
                contact.name(),
                page.address().path(),
                contact.role(),
                phone,
                List.of(),
                List.of(),
                contact.purpose()));
    }

    private void add(Page page, RuleVersion version) {
        String title = checked.guide().word("version", Map.of("year", version.year()));
        add(page, Entry.Kind.SECTION, title, version.anchor(), List.of(), plain(version.says()));
    }

    private void add(Page page, Entry.Kind kind, String title, String anchor, List<String> also, String text) {
        entries.add(new Entry(kind, page.title(), title, page.address().path(), anchor, "", also, also, text));
    }

    private static String plain(String markdown) {
        return Prose.of(markdown).all().replace(Prose.BLANK, ' ');
    }
}
