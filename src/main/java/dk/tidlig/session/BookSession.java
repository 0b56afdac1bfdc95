package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;

/// Books the course's next session.
public record BookSession(ChildId child, CourseId course, When when) {}
