package dk.tidlig.session.team;

import dk.tidlig.identity.Actor;
import dk.tidlig.session.SessionAction;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Missed sessions on the day of whoever is responsible for the team.
@Component
class TeamDay implements DaySource {
    private final TeamChase chase;

    TeamDay(TeamChase chase) {
        this.chase = chase;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        return !actor.trusted() && actor.may(SessionAction.LIST.code()) ? chase.missed(actor) : List.of();
    }
}
