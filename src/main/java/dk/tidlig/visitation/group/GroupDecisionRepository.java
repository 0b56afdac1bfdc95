package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What groups decided. Reasons and dissent are opened for those alone who may read them.
@Repository
class GroupDecisionRepository {
    private static final String SELECT = GroupDecisionRows.COLUMNS + """
             where d.municipality_id = :municipality
            """;
    private static final String IN_ORDER = " order by d.number";
    private final JdbcClient jdbc;
    private final GroupDecisionRows rows;

    GroupDecisionRepository(JdbcClient jdbc, GroupDecisionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(Grant grant, Meeting meeting, GroupDecisionView it, Collection<ChildId> children) {
        rows.insert(grant, meeting, it);
        children.forEach(child -> jdbc.sql("""
                        insert into visitation.group_decision_child (municipality_id, decision_id, child_id)
                        values (:municipality, :decision, :child)
                        """)
                .param("municipality", Tenant.current().value())
                .param("decision", it.id().value())
                .param("child", child.value())
                .update());
    }

    /// The referral's decisions follow the children it turned out to be about.
    void follow(ReferralId referral, List<Referral.OfChild> children) {
        jdbc.sql("""
                        delete from visitation.group_decision_child c using visitation.group_decision d
                         where d.municipality_id = c.municipality_id and d.id = c.decision_id
                           and d.municipality_id = :municipality and d.referral_id = :referral
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .update();
        jdbc.sql("""
                        insert into visitation.group_decision_child (municipality_id, decision_id, child_id)
                        select d.municipality_id, d.id, c.child
                          from visitation.group_decision d cross join unnest(:children::uuid[]) as c(child)
                         where d.municipality_id = :municipality and d.referral_id = :referral
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .param(
                        "children",
                        children.stream().map(one -> one.child().value()).toArray(UUID[]::new))
                .update();
    }

    /// In the order they were made, without why.
    List<GroupDecisionView> ofMeeting(Grant grant, MeetingId meeting) {
        return jdbc.sql(SELECT + " and d.meeting_id = :meeting" + IN_ORDER)
                .param("municipality", Tenant.current().value())
                .param("meeting", meeting.value())
                .query((row, number) -> rows.read(row, false))
                .list();
    }

    /// @param why whether the grant is for reading why
    List<GroupDecisionView> ofReferral(Grant grant, ReferralId referral, boolean why) {
        return jdbc.sql(SELECT + " and d.referral_id = :referral" + IN_ORDER)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .query((row, number) -> rows.read(row, why))
                .list();
    }

    /// @param why whether the grant is for reading why
    List<GroupDecisionView> ofChild(Grant grant, boolean why) {
        return jdbc.sql(SELECT + """
                         and exists (select from visitation.group_decision_child c
                                      where c.municipality_id = d.municipality_id and c.decision_id = d.id
                                        and c.child_id = :child)
                        """ + IN_ORDER)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> rows.read(row, why))
                .list();
    }

    /// The decision that stands on a settled referral, held until the transaction ends.
    Optional<GroupDecisionView> standing(Grant grant, ReferralId referral) {
        jdbc.sql("""
                        select id from visitation.group_decision
                         where municipality_id = :municipality and referral_id = :referral for update
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .query(UUID.class)
                .list();
        return jdbc.sql(SELECT + """
                         and d.referral_id = :referral and d.kind <> 'ASKED_FOR_MORE'
                         and not exists (select from visitation.group_decision n
                                          where n.municipality_id = d.municipality_id and n.amends_id = d.id)
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .query((row, number) -> rows.read(row, false))
                .optional();
    }

    /// Those of the referrals on which a group asked for more.
    Set<ReferralId> askedFor(Collection<ReferralId> referrals) {
        return jdbc
                .sql("""
                        select distinct referral_id from visitation.group_decision
                         where municipality_id = :municipality and kind = 'ASKED_FOR_MORE'
                           and referral_id = any(:referrals)
                        """)
                .param("municipality", Tenant.current().value())
                .param("referrals", referrals.stream().map(ReferralId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(ReferralId::new)
                .collect(Collectors.toSet());
    }

    /// The children that one of the groups said no to, or decided to notify on, at a meeting on that day or later.
    Set<ChildId> declinedSince(Collection<GroupId> groups, LocalDate day) {
        return jdbc
                .sql("""
                        select c.child_id from visitation.meeting m
                          join visitation.group_decision d
                            on d.municipality_id = m.municipality_id and d.meeting_id = m.id
                          join visitation.group_decision_child c
                            on c.municipality_id = d.municipality_id and c.decision_id = d.id
                         where m.municipality_id = :municipality and m.group_id = any(:groups) and m.held_on >= :day
                           and d.kind in ('OTHER_OFFER', 'NOT_TARGET_GROUP', 'NOTIFICATION')
                        """)
                .param("municipality", Tenant.current().value())
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(ChildId::new)
                .collect(Collectors.toSet());
    }

    /// A decision goes with the last of the children it was about.
    int erase(Grant grant) {
        int gone = jdbc.sql("""
                        delete from visitation.group_decision_child
                         where municipality_id = :municipality and child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
        return gone
                + jdbc.sql("""
                                delete from visitation.group_decision d
                                 where d.municipality_id = :municipality
                                   and not exists (select from visitation.group_decision_child c
                                                    where c.municipality_id = d.municipality_id
                                                      and c.decision_id = d.id)
                                """).param("municipality", Tenant.current().value()).update();
    }
}
