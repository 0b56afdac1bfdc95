package dk.tidlig.measure.instrument;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.measure.events.MeasureEvent.InstrumentGiven;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What instruments gave for a child, as it was told when they were given, for a module that hears of them and came
/// later. Says nothing of what was answered.
@Component
public class StandingResults {
    private final JdbcClient jdbc;

    StandingResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that no other stands instead of, in the order they were given.
    public List<InstrumentGiven> of(ChildId child) {
        return jdbc.sql("""
                        select r.*, array(select distinct s.band_code from measure.instrument_score s
                                           where s.municipality_id = r.municipality_id and s.result_id = r.id
                                             and s.band_code is not null) as bands
                          from measure.instrument_result r
                         where r.municipality_id = :municipality and r.child_id = :child and r.superseded_at is null
                         order by r.given_on, r.noted_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query((row, number) -> given(child, row))
                .list();
    }

    private static InstrumentGiven given(ChildId child, ResultSet row) throws SQLException {
        return new InstrumentGiven(
                Tenant.current(),
                child,
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                row.getObject("id", UUID.class),
                null,
                row.getString("instrument_code"),
                row.getString("instrument_version"),
                row.getObject("given_on", LocalDate.class),
                Set.of((String[]) row.getArray("bands").getArray()),
                row.getBoolean("critical"),
                new Stamp(
                        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("noted_by", UUID.class))));
    }
}
