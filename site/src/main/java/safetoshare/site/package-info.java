/**
 * The machine that turns content, checker, templates and assets into published editions.
 *
 * <p>A page's way through it, one package for each stretch:
 *
 * <ol>
 *   <li>{@link safetoshare.site.source}: a file becomes text and fields, each knowing its line;
 *   <li>{@link safetoshare.site.dated}: what is unsure stands behind switches, each off, coming or on as at a day;
 *   <li>{@link safetoshare.site.layer}: the files of an edition's layers become one text, each section knowing its layer;
 *   <li>{@link safetoshare.site.contact}: numbers, hours and bank holidays are read, each a value of its own;
 *   <li>{@link safetoshare.site.content}: files become a guide: pages, words of the checker, law, contacts, edition;
 *   <li>{@link safetoshare.site.markdown}: Markdown is parsed once, and written as HTML where it is shown;
 *   <li>{@link safetoshare.site.chart}: the flow in an edition's words becomes a picture;
 *   <li>{@link safetoshare.site.secret}: what ought not to stand in any text is found in the files as written;
 *   <li>{@link safetoshare.site.check}: a guide without problems becomes a checked guide, the only kind that goes on;
 *   <li>{@link safetoshare.site.search}: a checked guide becomes what the search page reads, and an index from A to Z;
 *   <li>{@link safetoshare.site.view}: a checked guide and the flow become sheets: what each page's template is given;
 *   <li>{@link safetoshare.site.bake}: JBake turns sheets into files;
 *   <li>{@link safetoshare.site.pocket}: the baked pages become one file that holds them all;
 *   <li>{@link safetoshare.site.publish}: baked files are checked and completed, and moved into place whole.
 * </ol>
 *
 * <p>The same sheets, bound by {@link safetoshare.site.book}, are the whole guide on paper.
 *
 * <p>What a policy owner signs off is made beside it: {@link safetoshare.site.history} holds the files as they were, {@link
 * safetoshare.site.compare} what has changed in a text, {@link safetoshare.site.review} what the pack tells, and {@link
 * safetoshare.site.pdf} makes a PDF of a page. {@link safetoshare.site.status} tells owners what needs a look, {@link
 * safetoshare.site.reading} tells editors how easily pages are read, and {@link safetoshare.site.release} finds what reads
 * differently since a release without being told.
 *
 * <p>{@link safetoshare.site.build} takes an edition all that way. {@link safetoshare.site.brand} holds its colour and logo,
 * {@link safetoshare.site.start} the first files of a new one, {@link safetoshare.site.card} what a reader takes along,
 * {@link safetoshare.site.picture} the picture beside links to it, {@link safetoshare.site.command} the commands, {@link
 * safetoshare.site.serve} the preview, {@link safetoshare.site.asset} the style sheet and scripts, {@link
 * safetoshare.site.cache} what is slow to make, {@link safetoshare.site.work} folders for work that is not done yet, {@link
 * safetoshare.site.packing} what packs the same everywhere, and {@link safetoshare.site.problem} what is said when something
 * people wrote is wrong.
 */
@NullMarked
package safetoshare.site;

import org.jspecify.annotations.NullMarked;
