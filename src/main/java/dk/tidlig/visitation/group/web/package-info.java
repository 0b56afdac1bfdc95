/// The pages of groups and their meetings.
@NullMarked
package dk.tidlig.visitation.group.web;

import org.jspecify.annotations.NullMarked;
