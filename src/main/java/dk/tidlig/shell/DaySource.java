package dk.tidlig.shell;

import dk.tidlig.identity.Actor;
import java.time.Instant;
import java.util.List;

/// What a module puts on somebody's day. Called inside one read; each source passes the gate for what it shows.
public interface DaySource {
    /// What waits for this actor.
    default List<DayItem> waiting(Actor actor) {
        return List.of();
    }

    /// Clocks that others answer for, on children this actor is around.
    default List<DayItem> others(Actor actor) {
        return List.of();
    }

    /// Today's appointments, in the municipality's zone.
    default List<DaySession> today(Actor actor) {
        return List.of();
    }

    /// What others did since that moment on children this actor is around.
    default List<DayNews> since(Actor actor, Instant from) {
        return List.of();
    }
}
