package safetoshare.site.markdown;

import java.util.Optional;

/** Knows what citations and glossary terms lead to. */
public interface References {

    /**
     * What a citation leads to.
     *
     * @param reference such as {@code law:ca-1989-s47}, {@code rule:2024-R3} or {@code caldicott:7}
     * @return its name and where it is explained, or nothing if there is no such thing
     */
    Optional<Reference> find(String reference);

    /**
     * Something that can be cited.
     *
     * @param name what a reader sees
     * @param href where it is explained, from the edition's top, beginning with {@code /}
     */
    record Reference(String name, String href) {}
}
