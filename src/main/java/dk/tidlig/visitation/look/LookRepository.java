package dk.tidlig.visitation.look;

import dk.tidlig.access.Scope;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.Reference;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The days that stand in groups' decisions.
@Repository
class LookRepository {
    private final JdbcClient jdbc;

    LookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest decision on each counts.
    ///
    /// @param helped whom the group helps: it has looked at many more in the years before
    List<Look> due(Scope scope, GroupId group, Collection<ChildId> helped, LocalDate until) {
        return jdbc.sql("""
                        select c.child_id, d.referral_id, d.reference, m.held_on, d.follow_up_on
                          from visitation.group_decision d
                          join visitation.meeting m
                            on m.municipality_id = d.municipality_id and m.id = d.meeting_id
                          join visitation.group_decision_child c
                            on c.municipality_id = d.municipality_id and c.decision_id = d.id
                         where d.municipality_id = :municipality and d.group_id = :group and d.follow_up_on <= :until
                           and d.kind <> 'ASKED_FOR_MORE' and c.child_id = any(:helped)
                           and (:all or c.child_id = any(:children))
                           and not exists (select from visitation.group_decision n
                                            where n.municipality_id = d.municipality_id and n.amends_id = d.id)
                         order by d.follow_up_on, d.number, c.child_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("until", until)
                .param("helped", helped.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> new Look(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new ReferralId(row.getObject("referral_id", UUID.class)),
                        new Reference(row.getString("reference")),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("follow_up_on", LocalDate.class)))
                .list();
    }
}
