@NullMarked
package dk.tidlig.plan.web;

import org.jspecify.annotations.NullMarked;
