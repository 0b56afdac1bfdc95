@NullMarked
package dk.tidlig.visitation.web;

import org.jspecify.annotations.NullMarked;
