package safetoshare.site.markdown;

import java.util.Optional;

/** Knows what citations and glossary terms lead to. */
public interface References {

    /**
     * What a citation leads to.
     *
     * @param reference such as {@code law:ca-1989-s47}, {@code rule:2024-R3} or {@code caldicott:7}; or one of them as
     *     history or as what is to come, such as {@code was:law:dpa-1998}
     * @return its name and where it is explained, or nothing if there is no such thing
     */
    Optional<Reference> find(String reference);

    /**
     * Something that can be cited.
     *
     * @param name what a reader sees
     * @param href where it is explained, from the edition's top, beginning with {@code /}
     * @param note what its date says of it, where it is cited as history or as what is to come; empty otherwise
     * @param official its official place; empty if there is none
     */
    record Reference(String name, String href, String note, String official) {
        /** Something of which there is nothing more to say. */
        public Reference(String name, String href) {
            this(name, href, "", "");
        }

        /** The same with something to say of its date. */
        public Reference noted(String words) {
            return new Reference(name, href, words, official);
        }
    }
}
