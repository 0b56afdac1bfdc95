/// What courses and sessions hang on the child's page: timeline, extract, erasure, and what closing must know.
@NullMarked
package dk.tidlig.session.section;

import org.jspecify.annotations.NullMarked;
