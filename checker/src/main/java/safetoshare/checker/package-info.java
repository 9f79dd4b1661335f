/**
 * The decision whether to share information, as rules only.
 *
 * <ul>
 *   <li>{@link safetoshare.checker.SafeToShare}: the decision itself, every question, branch and outcome;
 *   <li>{@link safetoshare.checker.flow}: what a flow is, what makes it sound, how answers are followed through it;
 *   <li>{@link safetoshare.checker.course}: how the check at the end of the course is drawn and marked;
 *   <li>{@link safetoshare.checker.script}: what TeaVM compiles for the page;
 *   <li>{@link safetoshare.checker.proof}: what must hold of the decision, and what shows that it does.
 * </ul>
 *
 * <p>Nothing here knows a word that people read, a page or a file: the words of a question are content, and meet the rules
 * by id alone. What runs in the page is kept to the part of Java that compiles small; the proof never does, and only looks at
 * the rest from outside.
 */
@NullMarked
package safetoshare.checker;

import org.jspecify.annotations.NullMarked;
