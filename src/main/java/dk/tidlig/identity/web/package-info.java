/// The way in: log-in, choice of municipality, the actor of each request, one's own account.
@NullMarked
package dk.tidlig.identity.web;

import org.jspecify.annotations.NullMarked;
