package dk.tidlig.operator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a command that works without the application: it is made from these classes alone, and so neither opens the
/// database by itself nor takes anything in.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Standalone {
    Class<?>[] value();
}
