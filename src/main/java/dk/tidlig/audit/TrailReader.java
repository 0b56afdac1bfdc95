package dk.tidlig.audit;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the trail of the bound municipality, in the caller's transaction. The trail lies below the gate and cannot ask
/// it: whoever calls this asks first (administration does).
@Component
public class TrailReader {
    private static final String COLUMNS = """
            select e.id, e.at, e.actor_id, e.profession, e.action, e.kind, e.purpose, e.child_id, e.criterion, e.outcome
            """;

    private final JdbcClient jdbc;
    private final EntryBlocks blocks;

    TrailReader(JdbcClient jdbc, EntryBlocks blocks) {
        this.jdbc = jdbc;
        this.blocks = blocks;
    }

    /// The newest first, each with its block.
    public List<TrailLine> find(TrailQuery query, int limit, long offset) {
        var lines = lines(query, limit, offset);
        var found = blocks.of(lines.stream().map(TrailLine::id).toList());
        return lines.stream()
                .map(line -> new TrailLine(line.id(), line.entry(), found.get(line.id())))
                .toList();
    }

    /// The newest first, without their blocks: for files.
    public List<TrailLine> lines(TrailQuery query, int limit, long offset) {
        var where = where(query);
        where.values().put("limit", limit);
        where.values().put("offset", offset);
        return jdbc.sql(COLUMNS + where.sql() + " order by e.at desc, e.id desc limit :limit offset :offset")
                .params(where.values())
                .query(TrailReader::line)
                .list();
    }

    /// What happened with somebody's own log-in since a moment, the newest first. For that one alone.
    @Transactional(readOnly = true)
    public List<AuditEntry> logIns(UserId user, Instant from, int limit) {
        return jdbc
                .sql(COLUMNS + """
                         from audit.entry e
                         where e.municipality_id = :municipality and e.actor_id = :actor and e.at >= :from
                           and e.action like 'log-in.%'
                         order by e.at desc, e.id desc limit :limit
                        """)
                .param("municipality", Tenant.current().value())
                .param("actor", user.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(TrailReader::line)
                .list()
                .stream()
                .map(TrailLine::entry)
                .toList();
    }

    /// How many there are, counted no further than `most`.
    public long count(TrailQuery query, long most) {
        var where = where(query);
        where.values().put("most", most);
        return jdbc.sql("select count(*) from (select 1 " + where.sql() + " limit :most) as counted")
                .params(where.values())
                .query(Long.class)
                .single();
    }

    /// Who did something with the child's data, the last day first.
    public List<SeenLine> seen(ChildId child, ZoneId zone, int limit) {
        return seenBut(Set.of(), Set.of(), child, zone, limit);
    }

    /// The same without the deeds of some modules: for whoever may not learn that those were done.
    ///
    /// @param modules as `safeguarding`
    /// @param deeds as `safeguarding.handle`: whoever did one for the child leaves no line on that day at all
    public List<SeenLine> seenBut(Set<String> modules, Set<String> deeds, ChildId child, ZoneId zone, int limit) {
        return jdbc.sql("""
                        select (e.at at time zone :zone)::date as day, e.actor_id, e.profession, e.purpose, e.outcome,
                               count(*) as times, min(e.at) as first_at, max(e.at) as last_at
                          from audit.entry e
                         where e.municipality_id = :municipality and e.child_id = :child
                           and split_part(e.action, '.', 1) <> all(:untold)
                           and not exists (
                               select 1 from audit.entry t
                                where t.municipality_id = :municipality and t.child_id = :child
                                  and t.actor_id = e.actor_id and t.action = any(:telling)
                                  and (t.at at time zone :zone)::date = (e.at at time zone :zone)::date)
                         group by 1, 2, 3, 4, 5
                         order by 1 desc, last_at desc
                         limit :limit
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("untold", modules.toArray(String[]::new))
                .param("telling", deeds.toArray(String[]::new))
                .param("zone", zone.getId())
                .param("limit", limit)
                .query((row, number) -> new SeenLine(
                        row.getObject("day", LocalDate.class),
                        new UserId(row.getObject("actor_id", UUID.class)),
                        row.getString("profession"),
                        row.getString("purpose"),
                        AuditEntry.Outcome.valueOf(row.getString("outcome")),
                        row.getLong("times"),
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Where(String sql, Map<String, Object> values) {}

    /// Only what narrows is in the SQL, so that each search finds its index.
    private static Where where(TrailQuery query) {
        var values = new HashMap<String, Object>(
                Map.of("municipality", Tenant.current().value()));
        var sql = new StringBuilder(" from audit.entry e where e.municipality_id = :municipality");
        narrow(sql, values, " and e.child_id = :child", "child", of(query.child(), ChildId::value));
        narrow(sql, values, " and e.actor_id = :actor", "actor", of(query.actor(), UserId::value));
        narrow(sql, values, " and e.at >= :from", "from", of(query.from(), it -> it.atOffset(ZoneOffset.UTC)));
        narrow(sql, values, " and e.at < :until", "until", of(query.until(), it -> it.atOffset(ZoneOffset.UTC)));
        narrow(sql, values, " and e.action = :action", "action", query.action());
        narrow(sql, values, " and e.outcome = :outcome", "outcome", of(query.outcome(), Enum::name));
        return new Where(sql.toString(), values);
    }

    private static <T> @Nullable Object of(@Nullable T value, Function<T, Object> written) {
        return value == null ? null : written.apply(value);
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }

    private static TrailLine line(ResultSet row, int number) throws SQLException {
        var child = Optional.ofNullable(row.getObject("child_id", UUID.class)).map(ChildId::new);
        var entry = new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("actor_id", UUID.class)),
                row.getString("profession"),
                row.getString("action"),
                AuditEntry.Kind.valueOf(row.getString("kind")),
                row.getString("purpose"),
                child.orElse(null),
                row.getString("criterion"),
                AuditEntry.Outcome.valueOf(row.getString("outcome")));
        return new TrailLine(row.getLong("id"), entry, null);
    }
}
