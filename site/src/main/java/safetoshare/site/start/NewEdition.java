package safetoshare.site.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import safetoshare.site.content.Contact;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.content.Guide;
import safetoshare.site.content.Page;
import safetoshare.site.layer.Acceptance;
import safetoshare.site.layer.Change;
import safetoshare.site.markdown.Anchor;
import safetoshare.site.markdown.Outline;
import safetoshare.site.problem.Problems;
import safetoshare.site.source.Address;
import safetoshare.site.source.Nations;

/**
 * A small folder from which an edition begins.
 *
 * @param id the folder's name
 * @param name what readers will see
 * @param below the edition that it extends
 * @param guide what that edition says
 * @param today the day on which it is written
 */
public record NewEdition(String id, String name, Edition below, Guide guide, LocalDate today) {
    private static final String CHANGED = "training";
    private static final int MONTHS = 6;

    /**
     * Writes the folder, whole or not at all.
     *
     * @param top the project's top folder
     * @return the files written
     */
    public List<Path> write(Path top) {
        Path editions = top.resolve("content/editions");
        Path folder = editions.resolve(id);
        try {
            Path work = editions.resolve("." + id + ".work");
            delete(work);
            try {
                Files.createDirectory(work);
                for (Map.Entry<String, String> file : files().entrySet()) {
                    Files.writeString(work.resolve(file.getKey()), file.getValue());
                }
                Files.move(work, folder);
            } finally {
                delete(work);
            }
            accept(top, folder.resolve(CHANGED + ".md"));
            return files().keySet().stream().map(folder::resolve).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path work) throws IOException {
        if (Files.exists(work)) {
            PathUtils.deleteDirectory(work);
        }
    }

    private Map<String, String> files() {
        Map<String, String> values = values();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("edition.yaml", Sample.of("edition.yaml").with(values));
        List<Contact> contacts = contacts();
        if (!contacts.isEmpty()) {
            files.put("contacts.yaml", new FirstContacts(contacts).text());
        }
        changed(values).ifPresent(text -> files.put(CHANGED + ".md", text));
        files.put("local-" + id + ".md", Sample.of("page.md").with(values));
        return files;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("name", Sample.quoted(name));
        values.put("plain-name", name);
        values.put("title", Sample.quoted("Sharing information in " + name));
        values.put("nation", below.nation());
        values.put("language", below.language());
        values.put("extends", below.id());
        values.put("today", today.toString());
        values.put("review-by", today.plusMonths(MONTHS).toString());
        return values;
    }

    /** Above a nation, those of the area; above a partnership, whose area is filled in already, those of the organisation. */
    private List<Contact> contacts() {
        Contact.Group group = Nations.ALL.contains(below.id()) ? Contact.Group.AREA : Contact.Group.ORGANISATION;
        return guide.contacts().values().stream()
                .filter(contact -> contact.group() == group)
                .toList();
    }

    /** A file that changes sections, if the page that it changes is there. */
    private Optional<String> changed(Map<String, String> values) {
        Optional<Page> page = guide.page(Address.ofName(CHANGED));
        List<Outline.Title> sections = page.stream()
                .flatMap(each -> Outline.of(each.body()).headings().stream())
                .filter(title -> title.level() == 2)
                .toList();
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        Outline.Title first = sections.get(0);
        values.put("section", first.anchor());
        values.put("heading", first.text().value());
        values.put("last-section", sections.get(sections.size() - 1).anchor());
        String heading = heading(sections);
        values.put("new-heading", heading);
        values.put("new-section", Anchor.of(heading));
        return Optional.of(Sample.of("changes.md").with(values));
    }

    /** The heading of a section that is new even upon an edition of the same name. */
    private String heading(List<Outline.Title> sections) {
        String heading = "Training in " + name;
        boolean taken = sections.stream().anyMatch(title -> title.anchor().equals(Anchor.of(heading)));
        return taken ? heading + " (" + id + ")" : heading;
    }

    /** Writes that the text below is the one of today. */
    private void accept(Path top, Path file) throws IOException {
        Editions editions = new Editions(top, new Problems());
        Optional<Edition> written =
                editions.all().stream().filter(each -> each.id().equals(id)).findFirst();
        if (written.isPresent() && Files.exists(file)) {
            List<Change> changes = editions.guide(written.get(), today).layering().changes().stream()
                    .filter(change -> top.resolve(change.place().path()).equals(file))
                    .toList();
            Files.writeString(file, Acceptance.of(Files.readString(file), changes));
        }
    }
}
