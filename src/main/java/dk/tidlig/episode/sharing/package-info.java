/// Passing on: each time something of a child is passed on is an act with its legal basis, its purpose and its scope.
/// What
/// it opens here is open to those it was passed on to, for reading alone, and no longer than its basis lets it: a
/// consent
/// is asked anew with every request, a meeting closes when it ends. Here and not with the child's record, since it
/// plugs
/// into the child's page.
@NullMarked
@NamedInterface("sharing")
package dk.tidlig.episode.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
