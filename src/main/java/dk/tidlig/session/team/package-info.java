/// Courses that a team gives: put together by competence, planned in one go, missed sessions chased, ended together.
@NullMarked
@NamedInterface("team")
package dk.tidlig.session.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
