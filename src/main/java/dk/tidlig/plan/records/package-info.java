@NullMarked
package dk.tidlig.plan.records;

import org.jspecify.annotations.NullMarked;
