package safetoshare.site.source;

import safetoshare.site.problem.Place;

/**
 * Some words and where they stand.
 *
 * @param value the words
 * @param place where
 */
public record Text(String value, Place place) {}
