package dk.tidlig.advice;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.advice.Consultation.Side;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Consultations as they lie. The words are sealed.
@Repository
class ConsultationRepository {
    private static final String SELECT = """
            select id, asked_by, named, theme, place, age, asked_at, turns, waits_for, due_on, enquired_on
              from advice.consultation where municipality_id = :municipality
            """;

    private final JdbcClient jdbc;
    private final ConsultationRows rows;

    ConsultationRepository(JdbcClient jdbc, ConsultationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(Grant grant, Consultation it, LocalDate today) {
        on("""
                        insert into advice.consultation
                          (municipality_id, id, asked_by, named, theme, place, age, asked_at, asked_on, spoken_at,
                           turns, waits_for, due_on)
                        values (:municipality, :id, :by, :named, :theme, :place, :age, :at, :today, :at, 0, 'NOBODY',
                                null)
                        """, grant, it.id())
                .param("named", it.named())
                .param("theme", it.theme())
                .param("place", it.place())
                .param("age", it.age())
                .param("today", today)
                .update();
    }

    /// @param due the last day in time for an answer; null when this is one
    /// @return false when somebody wrote since
    boolean say(Grant grant, ConsultationId id, Turn turn, @Nullable LocalDate due, LocalDate today) {
        int next = on("""
                        update advice.consultation
                           set turns = :number, spoken_at = :at, waits_for = :side, due_on = :due,
                               answered_on = coalesce(answered_on, case when :answer then cast(:today as date) end),
                               in_time = coalesce(in_time, case when :answer then cast(:today as date) <= due_on end)
                         where municipality_id = :municipality and id = :id and turns = :number - 1
                        """, grant, id)
                .param("number", turn.number())
                .param("side", (turn.answer() ? Side.ASKER : Side.ADVISER).name())
                .param("due", due)
                .param("answer", turn.answer())
                .param("today", today)
                .update();
        if (next == 1) {
            add(grant, id, turn);
        }
        return next == 1;
    }

    private void add(Grant grant, ConsultationId id, Turn turn) {
        var row = UUID.randomUUID();
        on("""
                        insert into advice.turn
                          (municipality_id, id, consultation_id, number, answer, words, said_at, said_by)
                        values (:municipality, :row, :id, :number, :answer, :words, :at, :by)
                        """, grant, id)
                .param("row", row)
                .param("number", turn.number())
                .param("answer", turn.answer())
                .param("words", rows.seal(row, turn.words()))
                .update();
    }

    /// The grant's actor's own; anybody's, for one who may answer.
    Optional<Consultation> get(Grant grant, ConsultationId id, boolean answers) {
        return jdbc.sql(SELECT + " and id = :id and (:answers or asked_by = :by)")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("answers", answers)
                .param("by", grant.actor().id().value())
                .query(ConsultationRows::consultation)
                .optional();
    }

    List<Turn> turns(Grant grant, ConsultationId id) {
        return on("""
                        select id, number, answer, words, said_at, said_by from advice.turn
                         where municipality_id = :municipality and consultation_id = :id order by number
                        """, grant, id).query((row, number) -> rows.turn(row)).list();
    }

    /// The scope's actor's own, the newest first.
    List<Consultation> own(Scope scope) {
        return jdbc.sql(SELECT + " and asked_by = :by order by asked_at desc limit 100")
                .param("municipality", Tenant.current().value())
                .param("by", scope.actor().id().value())
                .query(ConsultationRows::consultation)
                .list();
    }

    /// What others wait for an answer to, the soonest due first.
    List<Consultation> waiting(Scope scope) {
        return jdbc.sql(SELECT + """
                         and waits_for = 'ADVISER' and asked_by is distinct from :by
                         order by due_on, asked_at limit 100
                        """)
                .param("municipality", Tenant.current().value())
                .param("by", scope.actor().id().value())
                .query(ConsultationRows::consultation)
                .list();
    }

    /// What the scope's actor has answered, and can read again while it is kept.
    List<Consultation> answered(Scope scope) {
        return jdbc.sql(SELECT + """
                         and waits_for <> 'ADVISER' and exists (select from advice.turn t
                              where t.municipality_id = consultation.municipality_id
                                and t.consultation_id = consultation.id and t.answer and t.said_by = :by)
                         order by spoken_at desc limit 20
                        """)
                .param("municipality", Tenant.current().value())
                .param("by", scope.actor().id().value())
                .query(ConsultationRows::consultation)
                .list();
    }

    void end(Grant grant, ConsultationId id) {
        on("""
                        update advice.consultation set waits_for = 'NOBODY', due_on = null
                         where municipality_id = :municipality and id = :id and asked_by = :by
                        """, grant, id).update();
    }

    void enquired(Grant grant, ConsultationId id, LocalDate today) {
        on("""
                        update advice.consultation
                           set waits_for = 'NOBODY', due_on = null, enquired_on = coalesce(enquired_on, :today)
                         where municipality_id = :municipality and id = :id and asked_by = :by
                        """, grant, id).param("today", today).update();
    }

    private JdbcClient.StatementSpec on(String sql, Grant grant, ConsultationId id) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value());
    }
}
