package dk.tidlig.relaylog.section;

import dk.tidlig.episode.ClosingCheck;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.relaylog.RelayRefusal;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// While a log is open, the responsibility for its course passes on as its baton does; and the log is closed before the
/// course. The database holds the second, too.
@Component
class BatonInPlay implements Responsibilities.Keeper, ClosingCheck {
    private final JdbcClient jdbc;

    BatonInPlay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void requireFree(ChildId child, EpisodeId episode) {
        if (exists(child, episode, "opened_at is not null")) {
            throw new Refused(RelayRefusal.BATON_IN_PLAY);
        }
    }

    @Override
    public List<ClosingFinding> findings(Actor actor, ChildId child, EpisodeId episode, String outcomeCode) {
        return exists(child, episode, "true")
                ? List.of(new ClosingFinding(
                        "relaylog.closing.open",
                        List.of(),
                        ClosingFinding.Weight.BLOCKING,
                        "/children/" + child + "/relay-log/close"))
                : List.of();
    }

    private boolean exists(ChildId child, EpisodeId episode, String condition) {
        return jdbc.sql("select exists (select from relaylog.log where municipality_id = :municipality"
                        + " and child_id = :child and episode_id = :episode and closed_at is null and " + condition
                        + ")")
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("episode", episode.value())
                .query(Boolean.class)
                .single();
    }
}
