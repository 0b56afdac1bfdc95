/// Pages of enquiries: the public ones and the professionals'.
@NullMarked
package dk.tidlig.intake.web;

import org.jspecify.annotations.NullMarked;
