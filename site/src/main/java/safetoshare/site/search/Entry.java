package safetoshare.site.search;

import java.util.List;

/**
 * Something that a search can find: a page, a section of one, or a contact.
 *
 * @param kind which of these
 * @param page the title of the page that it is on
 * @param title its own heading, or a contact's name
 * @param address the folder of the page
 * @param anchor its place on the page; empty for a page as a whole
 * @param phone a contact's number; may be empty
 * @param own other words for it that its own text gives
 * @param also those, and others that people type
 * @param text what it says
 */
record Entry(
        Kind kind,
        String page,
        String title,
        String address,
        String anchor,
        String phone,
        List<String> own,
        List<String> also,
        String text) {
    private static final String GLOSSARY = "glossary/";

    /** Tabs part what the index tells of an entry, so none can stand in it. */
    Entry {
        page = page.replace('\t', ' ');
        title = title.replace('\t', ' ');
        own = List.copyOf(own);
        also = List.copyOf(also);
    }

    /** What can be found. */
    enum Kind {
        /** A page. */
        PAGE,
        /** A part of a page. */
        SECTION,
        /** Somebody to call. */
        CONTACT
    }

    /** The same with more words for it. */
    Entry with(List<String> words) {
        return new Entry(kind, page, title, address, anchor, phone, own, words, text);
    }

    /** Whether it is an entry of the glossary. */
    boolean isTerm() {
        return kind == Kind.SECTION && address.equals(GLOSSARY);
    }

    /** Where it is, as editors name it in search.yaml. */
    String name() {
        String name = address.isEmpty() ? "index" : address.substring(0, address.length() - 1);
        return kind == Kind.CONTACT ? "contact:" + anchor : anchor.isEmpty() ? name : name + "#" + anchor;
    }

    /** The way to it from the edition's top. */
    String href() {
        return address + "index.html" + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
