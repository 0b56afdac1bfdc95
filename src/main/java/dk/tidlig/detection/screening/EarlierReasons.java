package dk.tidlig.detection.screening;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Why a screening was not done, as it was said before somebody said something else. What stands is never changed.
@Repository
class EarlierReasons {
    private static final String TABLE = "detection.earlier_reason";

    private final JdbcClient jdbc;
    private final Secrets secrets;

    EarlierReasons(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /// What the screening says now, before another stands in its place.
    void keep(Screening one) {
        var said = one.reason();
        if (said == null) {
            return;
        }
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into detection.earlier_reason
                          (municipality_id, id, screening_id, reason, words, said_at, said_by)
                        values (:municipality, :id, :screening, :reason, :words, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("screening", one.episode().value())
                .param("reason", said.code())
                .param("words", secrets.sealIfPresent(said.words(), place(id)))
                .param("at", said.stamp().at().atOffset(ZoneOffset.UTC))
                .param("by", said.stamp().by().value())
                .update();
    }

    /// Those of the child's screenings, by course, the oldest first.
    Map<EpisodeId, List<Screening.Said>> of(Grant grant) {
        var found = new HashMap<EpisodeId, List<Screening.Said>>();
        jdbc.sql("""
                        select r.* from detection.earlier_reason r
                          join detection.screening s
                            on s.municipality_id = r.municipality_id and s.id = r.screening_id
                         where s.municipality_id = :municipality and s.child_id = :child
                         order by r.said_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> found.computeIfAbsent(
                                new EpisodeId(row.getObject("screening_id", UUID.class)), none -> new ArrayList<>())
                        .add(said(row)))
                .list();
        return found;
    }

    private Screening.Said said(ResultSet row) throws SQLException {
        var place = place(row.getObject("id", UUID.class));
        return new Screening.Said(
                row.getString("reason"),
                secrets.openIfPresent(row.getBytes("words"), place),
                new Stamp(
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("said_by", UUID.class))));
    }

    private static Place place(UUID id) {
        return new Place(Tenant.current(), TABLE, id, "words");
    }
}
