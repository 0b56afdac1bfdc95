/// Steering groups: leaders who decide. What members bring up makes the agenda, decisions have an owner and a day and
/// stand on it until they are done; figures without names are beside it. No child is ever named here.
@NullMarked
package dk.tidlig.meeting.steering;

import org.jspecify.annotations.NullMarked;
