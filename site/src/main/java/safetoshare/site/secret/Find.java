package safetoshare.site.secret;

/**
 * Something that looks as if it ought not to stand in a text.
 *
 * @param kind what it looks like
 * @param line the line of the text at which it begins, from 1
 * @param value an address for email in small letters, or the digits of a telephone number; of other kinds nothing is kept
 */
public record Find(Kind kind, int line, String value) {}
