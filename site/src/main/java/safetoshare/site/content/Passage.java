package safetoshare.site.content;

import safetoshare.site.problem.Place;
import safetoshare.site.source.Address;
import safetoshare.site.source.Body;

/**
 * A Markdown text of a guide: that of a page, or of a question, an outcome or a part of the checker.
 *
 * @param place where its file begins
 * @param title what readers see it called
 * @param page the page where they see it; of the checker's texts, the checker's own page
 * @param body the Markdown
 */
public record Passage(Place place, String title, Address page, Body body) {}
