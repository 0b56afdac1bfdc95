/// What the child's record and its courses themselves put on the child's page and take along when it is extracted or
/// erased.
@NullMarked
package dk.tidlig.episode.section;

import org.jspecify.annotations.NullMarked;
