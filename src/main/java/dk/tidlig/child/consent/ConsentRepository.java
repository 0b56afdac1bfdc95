package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Consents as they lie.
@Repository
class ConsentRepository {
    /// It stands; whoever gave it still has custody, or is the young person; and, where all with custody must agree,
    /// each
    /// of them has.
    private static final String EFFECTIVE = """
            (c.replaced_at is null and c.withdrawn_at is null
             and (c.kin_id is null
                  or (exists (select from child.kin k
                               where k.municipality_id = c.municipality_id and k.id = c.kin_id and k.custody
                                 and k.ended_on is null)
                      and (:any or not exists (
                           select from child.kin k
                            where k.municipality_id = c.municipality_id and k.child_id = c.child_id and k.custody
                              and k.ended_on is null
                              and not exists (
                                  select from child.consent o
                                   where o.municipality_id = c.municipality_id and o.child_id = c.child_id
                                     and o.recipient_user is not distinct from c.recipient_user
                                     and o.recipient_unit is not distinct from c.recipient_unit
                                     and o.data = c.data and o.purpose = c.purpose and o.kin_id = k.id
                                     and o.replaced_at is null and o.withdrawn_at is null))))))
            """;

    private static final String SELECT = """
            select c.id, c.recipient_user, c.recipient_unit, c.data, c.purpose, c.kin_id, c.way, c.given_on, c.noted_at,
                   c.noted_by, c.replaced_at, c.withdrawn_at, c.withdrawn_by, c.withdrawn_kin, c.withdrawn_way,
            """ + EFFECTIVE + """
                   as effective
              from child.consent c
             where c.municipality_id = :municipality and c.child_id = :child
            """;

    private final JdbcClient jdbc;

    ConsentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All that were ever given, the newest first.
    ///
    /// @param any whether one of those with custody is enough
    List<Consent> of(Grant grant, boolean any) {
        return jdbc.sql(SELECT + " order by c.noted_at desc, c.id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("any", any)
                .query(ConsentRepository::consent)
                .list();
    }

    Optional<Consent> find(Grant grant, ConsentId id, boolean any) {
        return jdbc.sql(SELECT + " and c.id = :id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("any", any)
                .param("id", id.value())
                .query(ConsentRepository::consent)
                .optional();
    }

    boolean opens(ChildId child, @Nullable UserId user, @Nullable String unit, ConsentTerms terms, boolean any) {
        return jdbc.sql("select exists (select from child.consent c where c.municipality_id = :municipality"
                        + " and c.child_id = :child and c.data = :data and c.purpose = :purpose"
                        + " and (c.recipient_user = cast(:user as uuid) or c.recipient_unit = :unit) and "
                        + EFFECTIVE + ")")
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("data", terms.data())
                .param("purpose", terms.purpose())
                .param("user", user == null ? null : user.value())
                .param("unit", unit)
                .param("any", any)
                .query(Boolean.class)
                .single();
    }

    /// Puts the consent in the place of the same giver's earlier one.
    void add(Grant grant, Recipient to, GiveConsent it) {
        replace(grant, to, it);
        jdbc.sql("""
                        insert into child.consent
                          (municipality_id, id, child_id, recipient_user, recipient_unit, data, purpose, kin_id, way, given_on,
                           noted_at, noted_by)
                        values (:municipality, :id, :child, :user, :unit, :data, :purpose, :kin, :way, :on, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", ConsentId.random().value())
                .param("child", grant.child().value())
                .param("user", user(to))
                .param("unit", unit(to))
                .param("data", it.terms().data())
                .param("purpose", it.terms().purpose())
                .param("kin", value(it.giver()))
                .param("way", it.way().name())
                .param("on", it.on())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    private void replace(Grant grant, Recipient to, GiveConsent it) {
        jdbc.sql("""
                        update child.consent set replaced_at = :at
                         where municipality_id = :municipality and child_id = :child
                           and recipient_user is not distinct from cast(:user as uuid)
                           and recipient_unit is not distinct from cast(:unit as text)
                           and data = :data and purpose = :purpose and kin_id is not distinct from cast(:kin as uuid)
                           and replaced_at is null and withdrawn_at is null
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("user", user(to))
                .param("unit", unit(to))
                .param("data", it.terms().data())
                .param("purpose", it.terms().purpose())
                .param("kin", value(it.giver()))
                .update();
    }

    /// Withdraws it, and what others with custody gave to the same: one no is enough.
    ///
    /// @return how many
    int withdraw(Grant grant, Consent it, @Nullable KinId by, ConsentWay way) {
        return jdbc.sql("""
                        update child.consent
                           set withdrawn_at = :at, withdrawn_by = :by, withdrawn_kin = :kin, withdrawn_way = :way
                         where municipality_id = :municipality and child_id = :child
                           and recipient_user is not distinct from cast(:user as uuid)
                           and recipient_unit is not distinct from cast(:unit as text)
                           and data = :data and purpose = :purpose and replaced_at is null and withdrawn_at is null
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("kin", value(by))
                .param("way", way.name())
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("user", user(it.to()))
                .param("unit", unit(it.to()))
                .param("data", it.terms().data())
                .param("purpose", it.terms().purpose())
                .update();
    }

    /// Children within the scope with a consent from that day or before, and the day of the oldest.
    List<Old> olderThan(Scope scope, LocalDate day) {
        return jdbc.sql("""
                        select child_id, min(given_on) as oldest from child.consent
                         where municipality_id = :municipality and (:all or child_id = any(:children))
                           and replaced_at is null and withdrawn_at is null
                         group by child_id having min(given_on) <= :day
                         order by 2 limit 30
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("day", day)
                .query((row, number) -> new Old(
                        new ChildId(row.getObject("child_id", UUID.class)), row.getObject("oldest", LocalDate.class)))
                .list();
    }

    record Old(ChildId child, LocalDate oldest) {}

    private static @Nullable UUID user(Recipient to) {
        return to instanceof Recipient.Person(var user) ? user.value() : null;
    }

    private static @Nullable String unit(Recipient to) {
        return to instanceof Recipient.Unit(var code) ? code : null;
    }

    private static @Nullable UUID value(@Nullable KinId kin) {
        return kin == null ? null : kin.value();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        var unit = row.getString("recipient_unit");
        return new Consent(
                new ConsentId(row.getObject("id", UUID.class)),
                unit == null
                        ? new Recipient.Person(new UserId(row.getObject("recipient_user", UUID.class)))
                        : new Recipient.Unit(unit),
                new ConsentTerms(row.getString("data"), row.getString("purpose")),
                kin(row, "kin_id"),
                ConsentWay.valueOf(row.getString("way")),
                row.getObject("given_on", LocalDate.class),
                stamp(row, "noted_at", "noted_by"),
                instant(row, "replaced_at"),
                row.getObject("withdrawn_at") == null ? null : withdrawal(row),
                row.getBoolean("effective"));
    }

    private static Consent.Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Consent.Withdrawal(
                stamp(row, "withdrawn_at", "withdrawn_by"),
                kin(row, "withdrawn_kin"),
                ConsentWay.valueOf(row.getString("withdrawn_way")));
    }

    private static @Nullable KinId kin(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new KinId(id);
    }

    private static Stamp stamp(ResultSet row, String at, String by) throws SQLException {
        return new Stamp(
                row.getObject(at, OffsetDateTime.class).toInstant(), new UserId(row.getObject(by, UUID.class)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
