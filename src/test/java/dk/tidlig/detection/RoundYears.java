package dk.tidlig.detection;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Tenant;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Three rounds a year for three years, and one that is on, for all the rooms of a municipality: what each of two said
/// alone, and what they agreed on. The same children get the same places; a statement for each table, since years of
/// rounds said child by child would take hours.
@Component
public class RoundYears {
    private static final int ROUNDS = 9;
    /// What is said of a child: one in forty is not placed, one in twenty worries.
    private static final String SAID = """
            select r.id as round_id, rr.room_id, e.child_id, r.closes_on, row_number() over seen as seen,
                   case when mod(abs(hashtext(e.child_id::text || r.id)), 40) = 39 then null
                        when mod(abs(hashtext(e.child_id::text || r.id)), 20) = 0 then 3
                        when mod(abs(hashtext(e.child_id::text || r.id)), 20) < 5 then 2 else 1 end as value
              from detection.round r
              join detection.round_room rr on rr.municipality_id = r.municipality_id and rr.round_id = r.id
              join detection.enrolment e on e.municipality_id = rr.municipality_id and e.room_id = rr.room_id
             where r.municipality_id = :municipality and rr.joint_at is not null
            window seen as (partition by e.child_id order by r.opens_on)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RoundYears(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Of the children whose roster was taken in before.
    ///
    /// @param staff spread over the rooms, two in each
    public void pass(MunicipalityId there, List<UUID> staff) {
        Tenant.run(
                there,
                () -> transaction.executeWithoutResult(status -> {
                    takeTime(status);
                    run(
                            "update detection.enrolment set starts_on = '2023-01-01' where municipality_id = :municipality");
                    employ(staff);
                    plan();
                    rate();
                    agree();
                }));
        for (var table : List.of("round_room", "rater", "assessment", "joint", "enrolment", "room_staff")) {
            Tenant.run(there, () -> transaction.executeWithoutResult(status -> run("analyze detection." + table)));
        }
    }

    /// Years at once take longer than any page may.
    private void takeTime(TransactionStatus status) {
        jdbc.sql("set local statement_timeout = '10min'").update();
        var transaction = (JdbcTransactionObjectSupport) ((DefaultTransactionStatus) status).getTransaction();
        try {
            transaction.getConnectionHolder().getConnection().setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The rounds that are over, the oldest first, and then the one that is on.
    public List<String> rounds(MunicipalityId there) {
        return ids(there, "select id from detection.round where label like 'Runde _' order by opens_on").stream()
                .map(UUID::toString)
                .toList();
    }

    /// Ids of this municipality.
    public List<UUID> ids(MunicipalityId there, String question) {
        return Tenant.in(
                there,
                () -> Objects.requireNonNull(transaction.execute(
                        status -> jdbc.sql(question).query(UUID.class).list())));
    }

    private void employ(List<UUID> staff) {
        run("""
                insert into detection.room_staff (municipality_id, id, room_id, user_id, starts_on, added_at, added_by)
                select r.municipality_id, gen_random_uuid(), r.id, (cast(:staff as uuid[]))[cast(1 + mod(2 * r.n + s.n, :many) as integer)],
                       '2023-01-01', '2023-01-01', r.created_by
                  from (select *, row_number() over (order by id) as n from detection.room
                         where municipality_id = :municipality) r, (values (0), (1)) as s (n)
                    on conflict do nothing
                """, Map.of("staff", staff.toArray(UUID[]::new), "many", staff.size()));
    }

    private void plan() {
        run("""
                insert into detection.round (municipality_id, id, label, opens_on, closes_on, scale_code, scale_version,
                                             planned_at, planned_by)
                select :municipality, gen_random_uuid(), 'Runde ' || n, day, day + 20, 'wellbeing-3', 1, day,
                       gen_random_uuid()
                  from (select n, case when n < :rounds then date '2023-03-15' + 120 * n else date '2026-02-24' end as day
                          from generate_series(0, :rounds) as g (n)) planned
                """, Map.of("rounds", ROUNDS));
        run("""
                insert into detection.round_room (municipality_id, round_id, room_id, joint_at, joint_by)
                select :municipality, r.id, m.id, case when r.closes_on < '2026-03-03' then r.closes_on end,
                       case when r.closes_on < '2026-03-03' then r.planned_by end
                  from detection.round r, detection.room m
                 where r.municipality_id = :municipality and m.municipality_id = :municipality and r.label like 'Runde _'
                """);
    }

    private void rate() {
        run("""
                insert into detection.rater (municipality_id, round_id, room_id, place, rater_id, began_at, finished_at)
                select s.municipality_id, rr.round_id, s.room_id,
                       row_number() over (partition by rr.round_id, s.room_id order by s.user_id), s.user_id, rr.joint_at,
                       rr.joint_at
                  from detection.room_staff s
                  join detection.round_room rr on rr.municipality_id = s.municipality_id and rr.room_id = s.room_id
                 where s.municipality_id = :municipality and rr.joint_at is not null
                """);
        run("""
                insert into detection.assessment (municipality_id, round_id, child_id, rater_id, room_id, scale_min,
                                                  scale_max, scale_step, value, missing, rated_at)
                select :municipality, it.round_id, it.child_id, ra.rater_id, it.room_id, 1, 3, 1, it.value,
                       case when it.value is null then 'ABSENT' end, it.closes_on
                  from (%s) it
                  join detection.rater ra on ra.municipality_id = :municipality and ra.round_id = it.round_id
                   and ra.room_id = it.room_id
                """.formatted(SAID));
    }

    private void agree() {
        run("""
                insert into detection.joint (municipality_id, round_id, child_id, room_id, scale_min, scale_max, scale_step,
                                             value, missing, reason, position, position_before, worrying, agreed_at, agreed_by)
                select :municipality, round_id, child_id, room_id, 1, 3, 1, value, case when value is null then 'ABSENT' end,
                       case when value > 1 then 'Er mest for sig selv.' end, coalesce(150 - 50 * value, 0),
                       lag(150 - 50 * value) over (partition by child_id order by seen), coalesce(value = 3, false),
                       closes_on, gen_random_uuid()
                  from (%s) it
                """.formatted(SAID));
    }

    private void run(String sql) {
        run(sql, Map.of());
    }

    private void run(String sql, Map<String, ?> parameters) {
        jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .params(parameters)
                .update();
    }
}
