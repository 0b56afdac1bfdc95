@NullMarked
package dk.tidlig.plan.section;

import org.jspecify.annotations.NullMarked;
