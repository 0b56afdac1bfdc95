package dk.tidlig.child.record;

import dk.tidlig.access.Grant;
import dk.tidlig.child.AdultId;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which adults are kin of which child.
@Repository
class KinRepository {
    private static final String VIEW = """
            select k.id, k.adult_id, a.given_name, a.family_name, k.relation, k.custody, h.place as home, a.phone, a.email,
                   a.language, a.interpreter, a.protected, k.since, k.version + a.version as version,
                   exists (select 1 from child.civil_number n
                            where n.municipality_id = a.municipality_id and n.adult_id = a.id) as has_number
              from child.kin k
              join child.adult a on a.municipality_id = k.municipality_id and a.id = k.adult_id
              left join child.home h on h.municipality_id = k.municipality_id and h.id = k.home_id
             where k.municipality_id = :municipality and k.child_id = :child and k.ended_on is null
             order by k.custody desc, k.added_at, a.given_name, k.id
            """;
    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    KinRepository(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    List<KinView> of(Grant grant) {
        return jdbc.sql(VIEW)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> view(row))
                .list();
    }

    /// Other children with the same parent. Ids only.
    List<ChildId> siblings(Grant grant) {
        return jdbc.sql("""
                        with parent as (
                            select adult_id from child.kin
                             where municipality_id = :municipality and child_id = :child and ended_on is null
                               and relation in ('mother', 'father', 'co-mother')
                            union
                            select mother_id from child.child
                             where municipality_id = :municipality and id = :child and mother_id is not null)
                        select k.child_id from child.kin k join parent using (adult_id)
                         where k.municipality_id = :municipality and k.child_id <> :child and k.ended_on is null
                           and k.relation in ('mother', 'father', 'co-mother')
                        union
                        select c.id from child.child c join parent on parent.adult_id = c.mother_id
                         where c.municipality_id = :municipality and c.id <> :child
                        union
                        select c.id from child.child c
                          join child.child own on own.municipality_id = c.municipality_id
                                              and own.pregnancy_id = c.pregnancy_id
                         where c.municipality_id = :municipality and own.id = :child and c.id <> :child
                         order by 1
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Holds the kin's row and the adult's until the transaction ends.
    void hold(ChildId child, KinId id) {
        jdbc.sql("""
                        select k.id from child.kin k
                          join child.adult a on a.municipality_id = k.municipality_id and a.id = k.adult_id
                         where k.municipality_id = :municipality and k.child_id = :child and k.id = :id
                           for update
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// @return false when the adult is kin of the child already
    boolean insert(
            Grant grant, KinId id, AdultId adult, KinRelation relation, boolean custody, @Nullable Integer home) {
        return jdbc.sql("""
                        insert into child.kin
                          (municipality_id, id, child_id, adult_id, relation, custody, home_id, since, added_at, added_by)
                        values (:municipality, :id, :child, :adult, :relation, :custody,
                                (select h.id from child.home h
                                  where h.municipality_id = :municipality and h.child_id = :child and h.place = :home),
                                :since, :at, :by)
                        on conflict (municipality_id, child_id, adult_id) where ended_on is null do nothing
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("id", id.value())
                        .param("child", grant.child().value())
                        .param("adult", adult.value())
                        .param("relation", relation.code())
                        .param("custody", custody)
                        .param("home", home)
                        .param("since", today(grant))
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                > 0;
    }

    void update(ChildId child, KinId id, KinRelation relation, boolean custody, @Nullable Integer home) {
        jdbc.sql("""
                        update child.kin
                           set relation = :relation, custody = :custody, version = version + 1,
                               home_id = (select h.id from child.home h
                                           where h.municipality_id = :municipality and h.child_id = :child and h.place = :home)
                         where municipality_id = :municipality and child_id = :child and id = :id
                        """)
                .param("relation", relation.code())
                .param("custody", custody)
                .param("home", home)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("id", id.value())
                .update();
    }

    void end(Grant grant, KinId id) {
        jdbc.sql("""
                        update child.kin set ended_on = greatest(:today, since), version = version + 1
                         where municipality_id = :municipality and child_id = :child and id = :id and ended_on is null
                        """)
                .param("today", today(grant))
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", id.value())
                .update();
    }

    private LocalDate today(Grant grant) {
        return LocalDate.ofInstant(grant.at(), municipalities.current().zone());
    }

    private static KinView view(ResultSet row) throws SQLException {
        return new KinView(
                new KinId(row.getObject("id", UUID.class)),
                new AdultId(row.getObject("adult_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                KinRelation.of(row.getString("relation")),
                row.getBoolean("custody"),
                row.getObject("home", Integer.class),
                row.getString("phone"),
                row.getString("email"),
                row.getString("language"),
                row.getBoolean("interpreter"),
                row.getBoolean("protected"),
                row.getBoolean("has_number"),
                row.getObject("since", LocalDate.class),
                row.getLong("version"));
    }
}
