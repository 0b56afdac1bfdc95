package dk.tidlig.measure.instrument;

import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Results that somebody should look at, and instruments that are to be given again.
@Repository
class WaitingResults {
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final InstrumentShelf shelf;

    WaitingResults(JdbcClient jdbc, InstrumentShelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    /// @param retestOn when it is to be given again; null when the result itself waits to be looked at
    record Waiting(
            ResultId id,
            ChildId child,
            EpisodeId episode,
            String instrument,
            LocalDate day,
            boolean critical,
            @Nullable LocalDate retestOn) {}

    /// An instrument is given again when the same informant has answered it later.
    List<Waiting> of(Scope scope, LocalDate until) {
        return jdbc.sql("""
                        select id, child_id, episode_id, instrument_code, given_on, critical, retest_on, false as again
                          from measure.instrument_result
                         where municipality_id = :municipality and (:all or child_id = any(:children))
                           and superseded_at is null and reviewed_at is null
                        union all
                        select r.id, r.child_id, r.episode_id, r.instrument_code, r.given_on, r.critical, r.retest_on, true
                          from measure.instrument_result r
                         where r.municipality_id = :municipality and (:all or r.child_id = any(:children))
                           and r.superseded_at is null and r.retest_on <= :until
                           and not exists (
                               select from measure.instrument_result later
                                where later.municipality_id = r.municipality_id and later.child_id = r.child_id
                                  and later.instrument_code = r.instrument_code and later.informant = r.informant
                                  and later.given_on > r.given_on and later.superseded_at is null)
                         order by critical desc, given_on limit :most
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("until", until)
                .param("most", MOST)
                .query((row, number) -> new Waiting(
                        new ResultId(row.getObject("id", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new EpisodeId(row.getObject("episode_id", UUID.class)),
                        row.getString("instrument_code"),
                        row.getObject("given_on", LocalDate.class),
                        row.getBoolean("critical"),
                        row.getBoolean("again") ? row.getObject("retest_on", LocalDate.class) : null))
                .list();
    }

    String title(Waiting it, Locale language) {
        return shelf.find(it.instrument())
                .map(found -> found.title().in(language))
                .orElse(it.instrument());
    }
}
