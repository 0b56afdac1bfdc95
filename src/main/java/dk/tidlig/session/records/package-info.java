/// The rows of courses and sessions. Known inside the module only; whatever yields personal data asks for a grant.
@NullMarked
package dk.tidlig.session.records;

import org.jspecify.annotations.NullMarked;
