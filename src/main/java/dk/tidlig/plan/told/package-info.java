@NullMarked
package dk.tidlig.plan.told;

import org.jspecify.annotations.NullMarked;
