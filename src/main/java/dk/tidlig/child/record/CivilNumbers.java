package dk.tidlig.child.record;

import dk.tidlig.child.AdultId;
import dk.tidlig.child.ChildRefusal;
import dk.tidlig.child.Cpr;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The numbers, sealed, with the blind index they are found by. A replaced number stays, and stays findable.
@Component
public class CivilNumbers {
    private static final String TABLE = "child.civil_number";
    private final JdbcClient jdbc;
    private final Secrets secrets;

    CivilNumbers(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /// Somebody who has or had a number.
    ///
    /// @param current whether it is the present one
    public record Holder(UUID id, boolean current) {}

    public byte[] index(Cpr cpr) {
        return secrets.index(cpr.value(), "cpr", Tenant.current());
    }

    public byte[] seal(Cpr cpr, UUID row) {
        return secrets.seal(cpr.value(), place(row));
    }

    @Nullable
    public Cpr open(byte @Nullable [] sealed, @Nullable UUID row) {
        return sealed == null || row == null ? null : new Cpr(secrets.open(sealed, place(row)));
    }

    public List<Holder> childrenWith(Cpr cpr) {
        return jdbc.sql("""
                        select child_id as id, replaced_at is null as current
                          from child.civil_number
                         where municipality_id = :municipality and blind_index = :index and child_id is not null
                        """)
                .param("municipality", Tenant.current().value())
                .param("index", index(cpr))
                .query(Holder.class)
                .list();
    }

    public List<Holder> adultsWith(Cpr cpr) {
        return jdbc.sql("""
                        select adult_id as id, replaced_at is null as current
                          from child.civil_number
                         where municipality_id = :municipality and blind_index = :index and adult_id is not null
                        """)
                .param("municipality", Tenant.current().value())
                .param("index", index(cpr))
                .query(Holder.class)
                .list();
    }

    /// A number that a child who has none is given.
    ///
    /// @param row under which it is kept
    public record Given(UUID row, UUID child, Cpr cpr) {}

    /// Many at once, to children who have none.
    public void giveAll(List<Given> all, Stamp stamp) {
        jdbc.sql("""
                        insert into child.civil_number
                          (municipality_id, id, child_id, kind, sealed, blind_index, given_at, given_by)
                        select :municipality, fresh.id, fresh.child_id, fresh.kind, fresh.sealed, fresh.blind_index, :at, :by
                          from unnest(:rows::uuid[], :children::uuid[], :kinds::text[], :sealed::bytea[], :indexes::bytea[])
                            as fresh (id, child_id, kind, sealed, blind_index)
                        """)
                .param("municipality", Tenant.current().value())
                .param("rows", all.stream().map(Given::row).toArray(UUID[]::new))
                .param("children", all.stream().map(Given::child).toArray(UUID[]::new))
                .param("kinds", all.stream().map(it -> it.cpr().kind().name()).toArray(String[]::new))
                .param(
                        "sealed",
                        all.stream().map(it -> seal(it.cpr(), it.row())).toArray(byte[][]::new))
                .param("indexes", all.stream().map(it -> index(it.cpr())).toArray(byte[][]::new))
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    public void giveChild(ChildId child, Cpr cpr, Stamp stamp) {
        give("child_id", child.value(), cpr, stamp);
    }

    public void giveAdult(AdultId adult, Cpr cpr, Stamp stamp) {
        give("adult_id", adult.value(), cpr, stamp);
    }

    /// A number that was entered on the wrong person: it is no longer the present one.
    public void takeFromChild(ChildId child, Stamp stamp) {
        replace("child_id", child.value(), stamp);
    }

    public void takeFromAdult(AdultId adult, Stamp stamp) {
        replace("adult_id", adult.value(), stamp);
    }

    private void give(String holder, UUID id, Cpr cpr, Stamp stamp) {
        replace(holder, id, stamp);
        if (!giveBack(holder, id, cpr)) {
            try {
                insert(holder, id, cpr, stamp);
            } catch (DuplicateKeyException another) {
                throw new Refused(ChildRefusal.NUMBER_TAKEN);
            }
        }
    }

    private void replace(String holder, UUID id, Stamp stamp) {
        jdbc.sql("""
                        update child.civil_number set replaced_at = :at, replaced_by = :by
                         where municipality_id = :municipality and replaced_at is null and %s = :id
                        """.formatted(holder))
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .update();
    }

    private boolean giveBack(String holder, UUID id, Cpr cpr) {
        return jdbc.sql("""
                        update child.civil_number set replaced_at = null, replaced_by = null
                         where municipality_id = :municipality and blind_index = :index and %s = :id
                        """.formatted(holder))
                        .param("municipality", Tenant.current().value())
                        .param("index", index(cpr))
                        .param("id", id)
                        .update()
                > 0;
    }

    private void insert(String holder, UUID id, Cpr cpr, Stamp stamp) {
        var row = UUID.randomUUID();
        jdbc.sql("""
                        insert into child.civil_number
                          (municipality_id, id, %s, kind, sealed, blind_index, given_at, given_by)
                        values (:municipality, :row, :id, :kind, :sealed, :index, :at, :by)
                        """.formatted(holder))
                .param("municipality", Tenant.current().value())
                .param("row", row)
                .param("id", id)
                .param("kind", cpr.kind().name())
                .param("sealed", seal(cpr, row))
                .param("index", index(cpr))
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    private static Place place(UUID row) {
        return new Place(Tenant.current(), TABLE, row, "sealed");
    }
}
