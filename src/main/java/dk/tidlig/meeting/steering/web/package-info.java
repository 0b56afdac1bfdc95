/// The pages of steering groups.
@NullMarked
package dk.tidlig.meeting.steering.web;

import org.jspecify.annotations.NullMarked;
