/** The doors through which a page's script asks the flow what comes next; TeaVM compiles one module from each class. */
@NullMarked
package safetoshare.checker.script;

import org.jspecify.annotations.NullMarked;
