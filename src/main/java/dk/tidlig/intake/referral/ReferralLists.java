package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.EnquiryFilter;
import dk.tidlig.intake.Reference;
import dk.tidlig.intake.Standing;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The referrals, many at a time. Nothing sealed is opened for a list, but the words the referrer is answered with.
@Repository
class ReferralLists {
    private static final String COLUMNS = """
            select r.id, r.reference, r.programme_version_id, r.group_id, r.due_date, r.birth_date, r.received_at,
                   r.received_by, r.more_asked_at, r.more_told_at, r.decided, r.decline_reason, r.answer,
                   (select count(*) from intake.referral_child c
                     where c.municipality_id = r.municipality_id and c.referral_id = r.id) as children
              from intake.referral r
             where r.municipality_id = :municipality
            """;
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final ReferralRows rows;

    ReferralLists(JdbcClient jdbc, Secrets secrets, ReferralRows rows) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.rows = rows;
    }

    /// Those nobody has settled, the oldest first.
    List<ReferralRow> waiting(Scope scope, Collection<GroupId> groups) {
        return jdbc.sql(COLUMNS + """
                         and r.decided_at is null and r.group_id = any(:groups)
                         and (:all or exists (select from intake.referral_child c
                                               where c.municipality_id = r.municipality_id and c.referral_id = r.id
                                                 and c.child_id = any(:children)))
                         order by r.received_at, r.id
                        """)
                .param("municipality", Tenant.current().value())
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> row(row, false))
                .list();
    }

    List<ReferralRow> sentBy(Scope scope, int page) {
        return jdbc.sql(COLUMNS + """
                         and r.received_by = :me order by r.received_at desc, r.id limit :size offset :from
                        """)
                .param("municipality", Tenant.current().value())
                .param("me", scope.actor().id().value())
                .param("size", EnquiryFilter.SIZE)
                .param("from", (page - 1L) * EnquiryFilter.SIZE)
                .query((row, number) -> row(row, true))
                .list();
    }

    long countSentBy(Scope scope) {
        return jdbc.sql("""
                        select count(*) from intake.referral where municipality_id = :municipality and received_by = :me
                        """)
                .param("municipality", Tenant.current().value())
                .param("me", scope.actor().id().value())
                .query(Long.class)
                .single();
    }

    /// Whether the same parent waits, or has a course running, in the programme. Without a number nobody can tell.
    boolean isHere(Grant grant, String programme, ReferralAnswers answers) {
        var parent = rows.parentIndex(answers);
        return parent != null
                && jdbc.sql("""
                        select exists (
                            select from intake.referral r
                              join intake.referral_child c
                                on c.municipality_id = r.municipality_id and c.referral_id = r.id
                             where r.municipality_id = :municipality and r.programme_code = :programme
                               and r.parent_index = :parent
                               and (r.decided_at is null or (c.episode_id is not null and c.closed_at is null)))
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("programme", programme)
                        .param("parent", parent)
                        .query(Boolean.class)
                        .single();
    }

    boolean knows(ChildId child) {
        return jdbc.sql("""
                        select exists (select from intake.referral_child
                                        where municipality_id = :municipality and child_id = :child)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    boolean sentBy(UserId user, ChildId child) {
        return jdbc.sql("""
                        select exists (
                            select from intake.referral r
                              join intake.referral_child c
                                on c.municipality_id = r.municipality_id and c.referral_id = r.id
                             where r.municipality_id = :municipality and c.child_id = :child and r.received_by = :user)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    /// The children whose referral waits for one of the groups, or led to a course that runs.
    Set<ChildId> of(Collection<GroupId> groups) {
        return jdbc
                .sql("""
                        select c.child_id from intake.referral r
                          join intake.referral_child c on c.municipality_id = r.municipality_id and c.referral_id = r.id
                         where r.municipality_id = :municipality and r.group_id = any(:groups) and c.closed_at is null
                           and (r.decided_at is null or r.decided = 'accepted')
                        """)
                .param("municipality", Tenant.current().value())
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .query((row, number) -> new ChildId(ReferralRows.uuid(row, "child_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private ReferralRow row(ResultSet row, boolean answered) throws SQLException {
        var id = new ReferralId(ReferralRows.uuid(row, "id"));
        return new ReferralRow(
                id,
                new Reference(row.getString("reference")),
                new ProgrammeVersionId(ReferralRows.uuid(row, "programme_version_id")),
                new GroupId(ReferralRows.uuid(row, "group_id")),
                row.getObject("due_date", LocalDate.class),
                row.getObject("birth_date", LocalDate.class),
                row.getInt("children"),
                Objects.requireNonNull(ReferralRows.moment(row, "received_at")),
                new UserId(ReferralRows.uuid(row, "received_by")),
                standing(row),
                answered
                        ? secrets.openIfPresent(
                                row.getBytes("answer"),
                                new Place(Tenant.current(), "intake.referral", id.value(), "answer"))
                        : null);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (row.getString("decided")) {
            case "accepted" -> Standing.ACCEPTED;
            case "declined" ->
                ReferralRows.HANDED_ON.equals(row.getString("decline_reason")) ? Standing.HANDED_ON : Standing.DECLINED;
            case "withdrawn" -> Standing.WITHDRAWN;
            case null, default ->
                row.getObject("more_asked_at") != null && row.getObject("more_told_at") == null
                        ? Standing.MORE_ASKED
                        : Standing.RECEIVED;
        };
    }
}
