package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who may take no part in which case.
@Repository
class DisqualificationRepository {
    private final JdbcClient jdbc;

    DisqualificationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The same again changes nothing.
    void declare(Grant grant, Referral referral, UserId user, LocalDate day) {
        for (var one : referral.children()) {
            jdbc.sql("""
                            insert into visitation.disqualification
                              (municipality_id, referral_id, child_id, user_id, declared_on, declared_at, declared_by)
                            values (:municipality, :referral, :child, :user, :day, :at, :by)
                            on conflict (municipality_id, referral_id, child_id, user_id) do nothing
                            """)
                    .param("municipality", Tenant.current().value())
                    .param("referral", referral.id().value())
                    .param("child", one.child().value())
                    .param("user", user.value())
                    .param("day", day)
                    .param("at", grant.at().atOffset(ZoneOffset.UTC))
                    .param("by", grant.actor().id().value())
                    .update();
        }
    }

    void takeBack(ReferralId referral, UserId user) {
        jdbc.sql("""
                        delete from visitation.disqualification
                         where municipality_id = :municipality and referral_id = :referral and user_id = :user
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .param("user", user.value())
                .update();
    }

    /// Whoever is kept from the referral is kept from the children it turned out to be about.
    void follow(ReferralId referral, List<Referral.OfChild> children) {
        jdbc.sql("""
                        insert into visitation.disqualification
                          (municipality_id, referral_id, child_id, user_id, declared_on, declared_at, declared_by)
                        select distinct on (d.user_id, c.child) d.municipality_id, d.referral_id, c.child, d.user_id,
                               d.declared_on, d.declared_at, d.declared_by
                          from visitation.disqualification d cross join unnest(:children::uuid[]) as c(child)
                         where d.municipality_id = :municipality and d.referral_id = :referral
                        on conflict (municipality_id, referral_id, child_id, user_id) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .param("children", children(children))
                .update();
        jdbc.sql("""
                        delete from visitation.disqualification
                         where municipality_id = :municipality and referral_id = :referral
                           and child_id <> all(:children::uuid[])
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .param("children", children(children))
                .update();
    }

    Set<UserId> of(ReferralId referral) {
        return jdbc
                .sql("""
                        select distinct user_id from visitation.disqualification
                         where municipality_id = :municipality and referral_id = :referral
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .collect(Collectors.toSet());
    }

    Set<ChildId> children(UserId user) {
        return jdbc
                .sql("""
                        select child_id from visitation.disqualification
                         where municipality_id = :municipality and user_id = :user
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ChildId::new)
                .collect(Collectors.toSet());
    }

    /// The days on which somebody said so; who it was is not the family's to know.
    List<LocalDate> days(Grant grant) {
        return jdbc.sql("""
                        select declared_on from visitation.disqualification
                         where municipality_id = :municipality and child_id = :child order by declared_on, user_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(LocalDate.class)
                .list();
    }

    int erase(Grant grant) {
        return jdbc.sql("""
                        delete from visitation.disqualification
                         where municipality_id = :municipality and child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private static UUID[] children(List<Referral.OfChild> children) {
        return children.stream().map(one -> one.child().value()).toArray(UUID[]::new);
    }
}
