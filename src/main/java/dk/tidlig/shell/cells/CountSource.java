package dk.tidlig.shell.cells;

import dk.tidlig.identity.Actor;
import java.util.Optional;

/// What a module adds to the leaders' one picture, or beside a page of another module's. Each passes the gate for what
/// it
/// tells, and hides what is small. Called inside one read.
public interface CountSource {
    /// Whose field of work it is.
    enum Area {
        FAMILY,
        DAYCARE,
        SCHOOL,
        HEALTH,
        /// Who asks for help; shown beside the register of those who ought to know, too.
        SOURCES
    }

    Area area();

    /// This year's, or the newest; nothing for one who may not see it, and where there is none of the kind.
    Optional<Counted> of(Actor actor);
}
