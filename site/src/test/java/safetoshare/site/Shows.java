package safetoshare.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says of a test which success criteria of WCAG 2.2 it shows to be met, such as {@code 2.4.11}. The accessibility report in
 * {@code content/base/accessibility.yaml} names the test at each of them, and none besides.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(ShownCriteria.class)
public @interface Shows {
    /** The numbers of the criteria. */
    String[] value();
}
