package depthwise.op;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes an attribute of an operation once, where it is declared. The palette, the inspector's form, the save
 * format, the command line and the exporters all read this description.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Attribute {
    /** Smallest value of a number. */
    double min() default 0;

    /** Largest value of a number. */
    double max() default 65536;

    /** The papers' letter for it, in LaTeX; empty where they have none. */
    String letter() default "";
}
