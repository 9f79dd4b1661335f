package safetoshare.site.review;

/**
 * Something of the checker that has words.
 *
 * @param kind {@code question}, {@code outcome}, {@code part} or {@code situation}
 * @param id its id
 * @param name its name in words
 */
public record Subject(String kind, String id, String name) {}
