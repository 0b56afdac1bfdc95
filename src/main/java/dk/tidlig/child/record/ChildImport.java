package dk.tidlig.child.record;

import dk.tidlig.access.Grant;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.ImportedChild;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.IdRun;
import dk.tidlig.tenancy.PlannerStatistics;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Registers many children at once, in a handful of statements for a chunk of any size.
@Component
public class ChildImport {
    private final JdbcClient jdbc;
    private final CivilNumbers numbers;
    private final PlannerStatistics planner;

    ChildImport(JdbcClient jdbc, CivilNumbers numbers, PlannerStatistics planner) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.planner = planner;
    }

    /// Somebody in the import: by CPR number, or by pseudonym.
    private record Incoming(
            @Nullable Cpr cpr, String ref, @Nullable LocalDate bornOn) {
        static Incoming of(ImportedChild it) {
            var cpr = Cpr.parse(it.ref()).orElse(null);
            var bornOn = it.bornOn() != null || cpr == null
                    ? it.bornOn()
                    : cpr.birthDate().orElse(null);
            return new Incoming(cpr, it.ref(), bornOn);
        }

        String key() {
            return cpr == null ? ref : cpr.value();
        }
    }

    /// Those who are here already, by the ref that was asked for.
    public Map<String, ChildId> known(Collection<String> refs) {
        var incoming = new LinkedHashMap<String, Incoming>();
        var asked = refs.stream()
                .map(ref -> Incoming.of(new ImportedChild(ref, null)))
                .toList();
        asked.forEach(one -> incoming.putIfAbsent(one.key(), one));
        var ids = here(incoming);
        var byRef = new HashMap<String, ChildId>();
        for (var one : asked) {
            var id = ids.get(one.key());
            if (id != null) {
                byRef.put(one.ref(), id);
            }
        }
        return byRef;
    }

    public Map<String, ChildId> registerAll(Grant grant, List<ImportedChild> imported) {
        var incoming = new LinkedHashMap<String, Incoming>();
        imported.stream().map(Incoming::of).forEach(one -> incoming.putIfAbsent(one.key(), one));
        var ids = here(incoming);
        var fresh = incoming.values().stream()
                .filter(one -> !ids.containsKey(one.key()))
                .toList();
        var run = new IdRun();
        fresh.forEach(one -> ids.put(one.key(), new ChildId(run.next())));
        insert(grant, fresh, ids);
        planner.learn("child.child");
        insertNumbers(grant, fresh, ids);
        planner.learn("child.civil_number");
        var byRef = new HashMap<String, ChildId>();
        imported.forEach(one -> byRef.put(one.ref(), ids.get(Incoming.of(one).key())));
        return byRef;
    }

    private Map<String, ChildId> here(Map<String, Incoming> incoming) {
        var found = new HashMap<String, ChildId>();
        var pseudonyms = new ArrayList<String>();
        var keys = new ArrayList<String>();
        var indexes = new ArrayList<byte[]>();
        incoming.forEach((key, one) -> {
            if (one.cpr() == null) {
                pseudonyms.add(key);
            } else {
                keys.add(key);
                indexes.add(numbers.index(one.cpr()));
            }
        });
        jdbc.sql("""
                        select pseudonym as key, id from child.child
                         where municipality_id = :municipality and pseudonym = any(:pseudonyms::text[])
                        union all
                        select asked.key, n.child_id
                          from unnest(:keys::text[], :indexes::bytea[]) as asked (key, blind_index)
                          join child.civil_number n
                            on n.municipality_id = :municipality and n.blind_index = asked.blind_index
                         where n.child_id is not null
                        """)
                .param("municipality", Tenant.current().value())
                .param("pseudonyms", pseudonyms.toArray(String[]::new))
                .param("keys", keys.toArray(String[]::new))
                .param("indexes", indexes.toArray(byte[][]::new))
                .query((row, number) -> found.put(row.getString("key"), new ChildId(row.getObject("id", UUID.class))))
                .list();
        return found;
    }

    private void insert(Grant grant, List<Incoming> fresh, Map<String, ChildId> ids) {
        jdbc.sql("""
                        insert into child.child
                          (municipality_id, id, pseudonym, born_on, registered_at, registered_by)
                        select :municipality, fresh.id, fresh.pseudonym, fresh.born_on::date, :at, :by
                          from unnest(:ids::uuid[], :pseudonyms::text[], :days::text[]) as fresh (id, pseudonym, born_on)
                        """)
                .param("municipality", Tenant.current().value())
                .param(
                        "ids",
                        fresh.stream()
                                .map(one -> Objects.requireNonNull(ids.get(one.key()))
                                        .value())
                                .toArray(UUID[]::new))
                .param(
                        "pseudonyms",
                        fresh.stream()
                                .map(one -> one.cpr() == null ? one.ref() : null)
                                .toArray(String[]::new))
                .param(
                        "days",
                        fresh.stream()
                                .map(one -> one.bornOn() == null
                                        ? null
                                        : one.bornOn().toString())
                                .toArray(String[]::new))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    private void insertNumbers(Grant grant, List<Incoming> fresh, Map<String, ChildId> ids) {
        numbers.giveAll(numbered(fresh, ids), grant.stamp());
    }

    private static List<CivilNumbers.Given> numbered(List<Incoming> fresh, Map<String, ChildId> ids) {
        var run = new IdRun();
        var numbered = new ArrayList<CivilNumbers.Given>();
        for (var one : fresh) {
            if (one.cpr() != null) {
                numbered.add(new CivilNumbers.Given(
                        run.next(), Objects.requireNonNull(ids.get(one.key())).value(), one.cpr()));
            }
        }
        return numbered;
    }
}
