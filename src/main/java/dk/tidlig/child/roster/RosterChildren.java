package dk.tidlig.child.roster;

import dk.tidlig.access.Grant;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.record.CivilNumbers;
import dk.tidlig.child.record.NameThrees;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.IdRun;
import dk.tidlig.tenancy.PlannerStatistics;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Children of a roster, in a handful of statements for any number of them.
@Repository
public class RosterChildren {
    private final JdbcClient jdbc;
    private final CivilNumbers numbers;
    private final PlannerStatistics planner;

    RosterChildren(JdbcClient jdbc, CivilNumbers numbers, PlannerStatistics planner) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.planner = planner;
    }

    /// For each line, in their order.
    public List<RosterMatch> match(Grant grant, List<RosterChild> lines) {
        var certain = byNumber(lines);
        var likely = byName(lines);
        var numbered = numbered(likely.values());
        var found = new ArrayList<RosterMatch>();
        for (int i = 0; i < lines.size(); i++) {
            var like = likely.get(i);
            found.add(new RosterMatch(certain.get(i), like, like != null && numbered.contains(like)));
        }
        return List.copyOf(found);
    }

    private Map<Integer, ChildId> byNumber(List<RosterChild> lines) {
        var places = new ArrayList<Integer>();
        var indexes = new ArrayList<byte[]>();
        for (int i = 0; i < lines.size(); i++) {
            var cpr = lines.get(i).cpr();
            if (cpr != null) {
                places.add(i);
                indexes.add(numbers.index(cpr));
            }
        }
        return found(jdbc.sql("""
                        select asked.place, n.child_id as id
                          from unnest(:places::int[], :indexes::bytea[]) as asked (place, blind_index)
                          join child.civil_number n
                            on n.municipality_id = :municipality and n.blind_index = asked.blind_index
                         where n.child_id is not null
                        """)
                .param("municipality", Tenant.current().value())
                .param("places", places.toArray(Integer[]::new))
                .param("indexes", indexes.toArray(byte[][]::new)));
    }

    private Map<Integer, ChildId> byName(List<RosterChild> lines) {
        return found(
                jdbc.sql("""
                        select asked.ordinal::int - 1 as place, c.id
                          from unnest(:given::text[], :family::text[], :days::text[])
                               with ordinality as asked (given, family, born, ordinal)
                          join child.child c
                            on c.municipality_id = :municipality and c.born_on = asked.born::date
                           and lower(c.family_name) = lower(asked.family) and lower(c.given_name) = lower(asked.given)
                           and c.ended_at is null
                        """).param("municipality", Tenant.current().value()).params(names(lines)));
    }

    private Set<ChildId> numbered(Collection<ChildId> children) {
        return Set.copyOf(jdbc.sql("""
                        select distinct child_id from child.civil_number
                         where municipality_id = :municipality and child_id = any(:children)
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
                .list());
    }

    private static Map<Integer, ChildId> found(JdbcClient.StatementSpec question) {
        var found = new HashMap<Integer, ChildId>();
        question.query((row, number) ->
                        found.putIfAbsent(row.getInt("place"), new ChildId(row.getObject("id", UUID.class))))
                .list();
        return found;
    }

    /// A light record for each: names, day of birth and, sealed, the number.
    ///
    /// @return their ids, in the order of the lines
    public List<ChildId> register(Grant grant, List<RosterChild> lines) {
        var ids = IdRun.of(lines.size());
        jdbc.sql("""
                        insert into child.child
                          (municipality_id, id, given_name, family_name, born_on, registered_at, registered_by)
                        select :municipality, fresh.id, fresh.given, fresh.family, fresh.born::date, :at, :by
                          from unnest(:ids::uuid[], :given::text[], :family::text[], :days::text[])
                               as fresh (id, given, family, born)
                        """)
                .param("municipality", Tenant.current().value())
                .param("ids", ids)
                .params(names(lines))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
        insertNumbers(grant, lines, ids);
        insertThrees(lines, ids);
        planner.learn("child.child");
        return List.of(ids).stream().map(ChildId::new).toList();
    }

    private static Map<String, String[]> names(List<RosterChild> lines) {
        return Map.of(
                "given", column(lines, RosterChild::givenName),
                "family", column(lines, RosterChild::familyName),
                "days", column(lines, it -> it.bornOn().toString()));
    }

    private static String[] column(List<RosterChild> lines, Function<RosterChild, String> which) {
        return lines.stream().map(which).toArray(String[]::new);
    }

    private void insertNumbers(Grant grant, List<RosterChild> lines, UUID[] ids) {
        var rows = new IdRun();
        var given = new ArrayList<CivilNumbers.Given>();
        for (int i = 0; i < ids.length; i++) {
            var cpr = lines.get(i).cpr();
            if (cpr != null) {
                given.add(new CivilNumbers.Given(rows.next(), ids[i], cpr));
            }
        }
        numbers.giveAll(given, grant.stamp());
        planner.learn("child.civil_number");
    }

    /// The numbers of children who were here without one.
    public void number(Grant grant, Map<ChildId, Cpr> fresh) {
        var rows = new IdRun();
        numbers.giveAll(
                fresh.entrySet().stream()
                        .map(it ->
                                new CivilNumbers.Given(rows.next(), it.getKey().value(), it.getValue()))
                        .toList(),
                grant.stamp());
    }

    /// The number of one child; one that it had before stays findable.
    ///
    /// @throws dk.tidlig.kernel.Refused when another has it
    public void number(Grant grant, ChildId child, Cpr fresh) {
        numbers.giveChild(child, fresh, grant.stamp());
    }

    private void insertThrees(List<RosterChild> lines, UUID[] ids) {
        var threes = new ArrayList<String>();
        var children = new ArrayList<UUID>();
        for (int i = 0; i < ids.length; i++) {
            var child = ids[i];
            NameThrees.of(lines.get(i).givenName(), lines.get(i).familyName()).forEach(three -> {
                threes.add(three);
                children.add(child);
            });
        }
        jdbc.sql("""
                        insert into child.name_trigram (municipality_id, trigram, child_id)
                        select :municipality, t.three, t.child from unnest(:threes::text[], :children::uuid[]) as t (three, child)
                        """)
                .param("municipality", Tenant.current().value())
                .param("threes", threes.toArray(String[]::new))
                .param("children", children.toArray(UUID[]::new))
                .update();
    }

    /// Their names, in the order in which people look for them.
    public List<Pupil> pupils(Grant grant, Collection<ChildId> children) {
        return jdbc.sql("""
                        select id, coalesce(given_name, '') as given, coalesce(family_name, '') as family, born_on
                          from child.child
                         where municipality_id = :municipality and id = any(:children) and ended_at is null
                         order by given_name collate "da-x-icu", family_name collate "da-x-icu", id
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> new Pupil(
                        new ChildId(row.getObject("id", UUID.class)),
                        row.getString("given"),
                        row.getString("family"),
                        row.getObject("born_on", LocalDate.class)))
                .list();
    }
}
