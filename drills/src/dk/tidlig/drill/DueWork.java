package dk.tidlig.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Work for the jobs, made due at once in the database, and how much of it is left or was done twice.
///
/// @param open how to come to the database, as one who sees everything
record DueWork(House.Records open) {
    private static final Map<String, String> LEFT = left();

    /// A child may have several courses, and what is begun for each of them tells of the child.
    private static final Map<String, String> WRONG = Map.of(
            "entries in two blocks",
            """
            select 1 from audit.block, unnest(entry_ids) as one (id) group by municipality_id, one.id having count(*) > 1
            """,
            "entries in no block",
            """
            select 1 from audit.entry e where criterion = 'drill'
               and not exists (select 1 from audit.waiting w
                                where w.municipality_id = e.municipality_id and w.entry_id = e.id)
               and not exists (select 1 from audit.block b
                                where b.municipality_id = e.municipality_id
                                  and e.id between b.first_entry and b.last_entry and e.id = any(b.entry_ids))
            """,
            "clocks that run twice",
            """
            select 1 from deadline.clock group by municipality_id, subject_id, rule_code, coalesce(occasion, subject_id)
            having count(*) > 1
            """,
            "screenings begun twice",
            """
            select 1 from (select municipality_id, child_id, count(*) as many from drill.screening group by 1, 2) d
              join audit.entry e on e.municipality_id = d.municipality_id and e.child_id = d.child_id
                   and e.action = 'detection.begin-screenings' and e.outcome = 'ALLOWED'
                   and e.id > (select id from drill.before)
             group by d.municipality_id, d.child_id, d.many
            having count(*) > d.many + (select count(*) from drill.without w
                                         where w.municipality_id = d.municipality_id and w.child_id = d.child_id)
            """);

    private static Map<String, String> left() {
        var left = new LinkedHashMap<String, String>();
        left.put("entries of the trail to seal", "select count(*) from audit.waiting where entry_id <= %d");
        left.put("messages whose time is up", "select count(*) from exchange.message where thread = 'drill'");
        left.put(
                "screenings of open courses",
                "select count(*) from drill.screening d where not exists (select 1 from detection.screening s"
                        + " where s.municipality_id = d.municipality_id and s.id = d.id)");
        return left;
    }

    void prepare() throws SQLException {
        run("create schema drill");
        run("create table drill.screening (municipality_id uuid, id uuid, child_id uuid)");
        // the first that is begun of these was due anyway
        run("""
                create table drill.without as
                select e.municipality_id, e.child_id from episode.episode e where e.closed_at is null and not exists (
                    select 1 from detection.screening s where s.municipality_id = e.municipality_id and s.id = e.id)
                """);
        run("create table drill.before as select max(id) as id from audit.entry");
    }

    /// @param many of each kind in each municipality
    /// @return the last entry of the trail that is now due
    long makeDue(int many) throws SQLException {
        run("""
                with one as (select distinct on (municipality_id) * from audit.entry order by municipality_id, id),
                written as (insert into audit.entry
                    (municipality_id, at, actor_id, profession, action, kind, purpose, criterion, outcome)
                    select municipality_id, now(), actor_id, profession, action, kind, purpose, 'drill', outcome
                      from one cross join generate_series(1, %d) returning municipality_id, id)
                insert into audit.waiting (municipality_id, entry_id) select municipality_id, id from written
                """.formatted(many));
        run("""
                insert into exchange.message (municipality_id, id, message_id, thread, activity, category, urgent,
                    sent_at, sender_name, receiver_name, received_at, received_by, settled, settled_at, settled_by)
                select id, gen_random_uuid(), gen_random_uuid()::text, 'drill', 'NEW', 'drill', false, now(), 'drill',
                       'drill', now(), id, 'NOTHING', now() - interval '40 days', id
                  from tenancy.municipality cross join generate_series(1, %d)
                """.formatted(many / 10));
        run("""
                with gone as (delete from detection.screening s using episode.episode e
                    where e.municipality_id = s.municipality_id and e.id = s.id and e.closed_at is null
                      and s.done_on is null and s.reason is null and s.closed_on is null
                    returning s.municipality_id, s.id, s.child_id)
                insert into drill.screening select * from gone
                """);
        run("update jobs.scheduled_task set execution_time = now() where not picked");
        return count("select max(id) from audit.entry");
    }

    /// All running clocks ran out an hour ago.
    void runOut() throws SQLException {
        run("""
                update deadline.clock
                   set started_at = least(started_at, now() - interval '3 days'), warn_at = now() - interval '2 hours',
                       due_at = now() - interval '1 hour', due_on = (now() - interval '1 day')::date
                 where stopped_at is null and cancelled_at is null and paused_at is null
                """);
    }

    Map<String, Long> left(long last) throws SQLException {
        var left = new LinkedHashMap<String, Long>();
        for (var each : LEFT.entrySet()) {
            left.put(each.getKey(), count(each.getValue().formatted(last)));
        }
        return left;
    }

    /// Runs that are held by a program, or that it held when it died.
    long begun() throws SQLException {
        return count("select count(*) from jobs.scheduled_task where picked");
    }

    /// What was done twice or never, by its name; nothing else stands in it.
    Map<String, Long> twiceOrNever() throws SQLException {
        var wrong = new LinkedHashMap<String, Long>();
        for (var each : WRONG.entrySet()) {
            long many = count("select count(*) from (" + each.getValue() + ") as wrong");
            if (many > 0) {
                wrong.put(each.getKey(), many);
            }
        }
        return wrong;
    }

    long count(String sql) throws SQLException {
        try (var connection = open.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = open.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
