package dk.tidlig.measure.instrument;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.measure.instrument.InstrumentResult.Given;
import dk.tidlig.measure.instrument.InstrumentResult.Number;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What instruments gave for a child.
@Repository
class ResultRepository {
    private record OfChild(UUID child) {}

    private final JdbcClient jdbc;
    private final ResultRows rows;
    private final AnswerRepository answers;

    ResultRepository(JdbcClient jdbc, ResultRows rows, AnswerRepository answers) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.answers = answers;
    }

    /// All of the child's, also those that another stands instead of, newest first.
    List<InstrumentResult> of(Grant grant) {
        return Reading.once(new OfChild(grant.child().value()), () -> read(grant));
    }

    Optional<InstrumentResult> find(Grant grant, ResultId id) {
        return of(grant).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private List<InstrumentResult> read(Grant grant) {
        Map<UUID, List<Number>> numbers = new HashMap<>();
        ofChild("select s.* from measure.instrument_score s", "s", grant)
                .query((row, number) -> {
                    at(numbers, row).add(ResultRows.number(row));
                    return 0;
                })
                .list();
        Map<UUID, List<Given>> given = new HashMap<>();
        ofChild("select a.* from measure.instrument_answer a", "a", grant)
                .query((row, number) -> {
                    at(given, row).add(rows.answer(row));
                    return 0;
                })
                .list();
        return jdbc.sql("""
                        select * from measure.instrument_result
                         where municipality_id = :municipality and child_id = :child
                         order by given_on desc, noted_at desc
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return rows.result(row, numbers.getOrDefault(id, List.of()), given.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static <T> List<T> at(Map<UUID, List<T>> map, ResultSet row) throws SQLException {
        return map.computeIfAbsent(row.getObject("result_id", UUID.class), id -> new ArrayList<>());
    }

    private JdbcClient.StatementSpec ofChild(String select, String part, Grant grant) {
        return jdbc.sql(select + """
                          join measure.instrument_result r
                            on r.municipality_id = %1$s.municipality_id and r.id = %1$s.result_id
                         where r.municipality_id = :municipality and r.child_id = :child
                        """.formatted(part))
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value());
    }

    /// @param supersedes the result this stands instead of, with its reason, or null
    void add(
            Grant grant,
            EpisodeView episode,
            ResultRules.Sound sound,
            @Nullable ResultId supersedes,
            @Nullable String reason) {
        var given = sound.given();
        jdbc.sql("""
                        insert into measure.instrument_result
                          (municipality_id, id, child_id, episode_id, instrument_code, instrument_version, informant,
                           given_on, critical, retest_on, note, noted_at, noted_by, supersedes, reason)
                        values (:municipality, :id, :child, :episode, :code, :version, :informant, :day, :critical,
                                :retest, :note, :at, :by, :supersedes, :reason)
                        """)
                .params(stamped(grant))
                .param("id", given.id().value())
                .param("episode", episode.id().value())
                .param("code", sound.instrument().code())
                .param("version", sound.instrument().version())
                .param("informant", given.informant().code())
                .param("day", given.day())
                .param("critical", sound.critical())
                .param("retest", sound.retestOn())
                .param("note", rows.seal(given.id(), "note", given.note()))
                .param("supersedes", supersedes == null ? null : supersedes.value())
                .param("reason", rows.seal(given.id(), "reason", reason))
                .update();
        answers.add(sound);
    }

    private static Map<String, Object> stamped(Grant grant) {
        return Map.of(
                "municipality", Tenant.current().value(),
                "child", grant.child().value(),
                "at", grant.at().atOffset(ZoneOffset.UTC),
                "by", grant.actor().id().value());
    }

    /// @return false when another stands instead of it already
    boolean supersede(Grant grant, ResultId id) {
        return jdbc.sql("""
                                update measure.instrument_result set superseded_at = :at, superseded_by = :by
                                 where municipality_id = :municipality and child_id = :child and id = :id
                                   and superseded_at is null
                                """).params(stamped(grant)).param("id", id.value()).update() == 1;
    }

    /// @return false when it was looked at already, or another stands instead of it
    boolean review(Grant grant, ResultId id, String decision) {
        return jdbc.sql("""
                                update measure.instrument_result
                                   set reviewed_at = :at, reviewed_by = :by, decision = :decision
                                 where municipality_id = :municipality and child_id = :child and id = :id
                                   and reviewed_at is null and superseded_at is null
                                """)
                        .params(stamped(grant))
                        .param("id", id.value())
                        .param("decision", rows.seal(id, "decision", decision))
                        .update()
                == 1;
    }

    int erase(Grant grant) {
        return jdbc.sql(
                        "delete from measure.instrument_result where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }
}
