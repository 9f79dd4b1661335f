package safetoshare.site.command;

import java.util.List;
import safetoshare.site.content.Edition;
import safetoshare.site.content.Editions;
import safetoshare.site.problem.Problems;

/**
 * The editions that a command line asks for.
 *
 * @param all every edition of the project
 * @param editions those asked for, as far as they can be read
 * @param unread the folders of those asked for that cannot be read
 * @param problems what is wrong in the own files of editions, if all were asked for
 */
record Chosen(Editions all, List<Edition> editions, List<String> unread, Problems problems) {}
