/// The pages of network meetings, and their invitations for a calendar.
@NullMarked
package dk.tidlig.meeting.web;

import org.jspecify.annotations.NullMarked;
