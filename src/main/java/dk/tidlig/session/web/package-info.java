@NullMarked
package dk.tidlig.session.web;

import org.jspecify.annotations.NullMarked;
