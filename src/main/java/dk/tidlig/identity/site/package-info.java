/// What is this site and what is another: who sent a request, and where an answer leads.
@NullMarked
package dk.tidlig.identity.site;

import org.jspecify.annotations.NullMarked;
