package dk.tidlig.relaylog.meeting;

import dk.tidlig.access.Grant;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Scale;
import dk.tidlig.relaylog.RelayLogId;
import dk.tidlig.relaylog.RelayRows;
import dk.tidlig.relaylog.RelayTexts;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Concerns, each with the scale it was given on.
@Repository
public class ConcernRepository {
    private final JdbcClient jdbc;
    private final RelayTexts texts;

    ConcernRepository(JdbcClient jdbc, RelayTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// All of the child's, oldest first.
    public List<Concern> of(Grant grant) {
        return jdbc.sql("""
                        select id, log_id, voice, user_id, kin_id, scale_code, scale_version, value, words, placed_on, noted_at,
                               noted_by
                          from relaylog.concern
                         where municipality_id = :municipality and child_id = :child
                         order by placed_on, noted_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(this::concern)
                .list();
    }

    void add(Grant grant, RelayLogId log, @Nullable UUID meeting, Scale scale, PlaceConcern it, LocalDate on) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into relaylog.concern
                          (municipality_id, id, log_id, child_id, meeting_id, voice, user_id, kin_id, scale_code, scale_version,
                           scale_min, scale_max, scale_step, value, words, placed_on, noted_at, noted_by)
                        values (:municipality, :id, :log, :child, :meeting, :voice, :user, :kin, :scale, :version, :min, :max,
                                :step, :value, :words, :on, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("log", log.value())
                .param("child", grant.child().value())
                .param("meeting", meeting)
                .params(voice(it.voice()))
                .params(scale(scale))
                .param("value", it.value())
                .param("words", texts.seal(it.words(), "concern", id, "words"))
                .param("on", on)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    private static Map<String, Object> scale(Scale scale) {
        return Map.of(
                "scale", scale.code(),
                "version", scale.version(),
                "min", scale.range().min(),
                "max", scale.range().max(),
                "step", scale.range().step());
    }

    private static Map<String, @Nullable Object> voice(Voice voice) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("user", voice instanceof Voice.Professional(var user) ? user.value() : null);
        columns.put("kin", voice instanceof Voice.Parent(var kin) ? kin.value() : null);
        columns.put(
                "voice",
                switch (voice) {
                    case Voice.Professional it -> "PROFESSIONAL";
                    case Voice.Parent it -> "PARENT";
                    case Voice.YoungPerson it -> "YOUNG_PERSON";
                    case Voice.Agreed it -> "AGREED";
                });
        return columns;
    }

    private static Voice voice(ResultSet row) throws SQLException {
        return switch (row.getString("voice")) {
            case "PROFESSIONAL" -> new Voice.Professional(new UserId(row.getObject("user_id", UUID.class)));
            case "PARENT" -> new Voice.Parent(new KinId(row.getObject("kin_id", UUID.class)));
            case "YOUNG_PERSON" -> new Voice.YoungPerson();
            default -> new Voice.Agreed();
        };
    }

    private Concern concern(ResultSet row, int number) throws SQLException {
        return new Concern(
                new RelayLogId(row.getObject("log_id", UUID.class)),
                voice(row),
                row.getString("scale_code"),
                row.getInt("scale_version"),
                row.getBigDecimal("value"),
                texts.open(row, "concern", "words"),
                row.getObject("placed_on", LocalDate.class),
                RelayRows.stamp(row, "noted_at", "noted_by"));
    }
}
