package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.Reference;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Forgetting;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The referrals, one at a time. The reasons are read by a method of their own.
@Repository
class ReferralRepository {
    private static final String SELECT = """
            select id, programme_code, programme_version_id, reference, group_id, channel, received_at, received_on,
                   received_by, family, more_asked_at, more_told_at, decided_at, decided_by, decided, decline_reason,
                   answer, revision
              from intake.referral r
             where municipality_id = :municipality and id = :id
               and exists (select from intake.referral_child c
                            where c.municipality_id = r.municipality_id and c.referral_id = r.id and c.child_id = :child)
            """;
    private static final Set<IntakeAction> OPEN_THE_REASONS = EnumSet.of(
            IntakeAction.READ_REASONS, IntakeAction.READ_SENT, IntakeAction.AMEND_SENT, IntakeAction.AMEND_REFERRAL);
    private final JdbcClient jdbc;
    private final ReferralRows rows;

    ReferralRepository(JdbcClient jdbc, ReferralRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// The first child of a referral: what the gate is asked about, and nothing more.
    Optional<ChildId> childOf(ReferralId id) {
        return jdbc.sql("""
                        select child_id from intake.referral_child
                         where municipality_id = :municipality and referral_id = :id order by place limit 1
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .query((row, number) -> new ChildId(ReferralRows.uuid(row, "child_id")))
                .optional();
    }

    boolean isSentBy(UserId user, ReferralId id) {
        return jdbc.sql("""
                        select exists (select from intake.referral
                                        where municipality_id = :municipality and id = :id and received_by = :user)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    boolean isTaken(Reference reference) {
        return jdbc.sql("""
                        select exists (select from intake.referral
                                        where municipality_id = :municipality and reference = :reference)
                        """)
                .param("municipality", Tenant.current().value())
                .param("reference", reference.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Referral> find(Grant grant, ReferralId id) {
        return read(grant, id, "");
    }

    /// As it stands, held until the transaction ends: whoever comes second waits and sees what the first did.
    Optional<Referral> hold(Grant grant, ReferralId id) {
        return read(grant, id, " for update");
    }

    private Optional<Referral> read(Grant grant, ReferralId id, String how) {
        return jdbc.sql(SELECT + how)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("child", grant.child().value())
                .query((row, number) -> rows.read(row, children(grant, id)))
                .optional();
    }

    private List<Referral.OfChild> children(Grant grant, ReferralId id) {
        return jdbc.sql("""
                        select place, child_id, former_child_id, episode_id from intake.referral_child
                         where municipality_id = :municipality and referral_id = :id order by place
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .query((row, number) -> child(row))
                .list();
    }

    /// Why the family is referred.
    ///
    /// @param grant for reading the reasons, for one's own referral, or for the archive; no other opens them
    ReferralAnswers why(Grant grant, ReferralId id) {
        boolean opens = grant.action() instanceof IntakeAction action
                ? OPEN_THE_REASONS.contains(action)
                : grant.action() == EpisodeAction.ARCHIVE;
        if (!opens) {
            throw new IllegalStateException(grant.action().code() + " opens no reasons");
        }
        return jdbc.sql("select told from intake.referral where municipality_id = :municipality and id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .query((row, number) -> rows.answers(row, id, "told"))
                .single();
    }

    /// The referrals that the child came in by, or was referred by again.
    List<ReferralId> of(Grant grant) {
        return jdbc.sql("""
                        select referral_id from intake.referral_child
                         where municipality_id = :municipality and child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> new ReferralId(ReferralRows.uuid(row, "referral_id")))
                .list();
    }

    void insert(Grant grant, Referral it, ReferralAnswers answers) {
        jdbc.sql("""
                        insert into intake.referral
                          (municipality_id, id, programme_code, programme_version_id, reference, group_id, channel, subject,
                           due_date, birth_date, received_at, received_on, received_by, family, told, parent_index)
                        values (:municipality, :id, :programme, :version, :reference, :group, :channel, :subject,
                                :dueOn, :bornOn, :receivedAt, :receivedOn, :receivedBy, :family, :told, :parentIndex)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("programme", it.programme())
                .param("version", it.version().value())
                .param("reference", it.reference().value())
                .param("group", it.group().value())
                .param("channel", it.channel())
                .param("receivedAt", ReferralRows.utc(it.received().at()))
                .param("receivedOn", it.receivedOn())
                .param("receivedBy", it.received().by().value())
                .param("told", rows.why(it.id(), answers))
                .params(rows.family(it.id(), answers))
                .update();
        keepChildren(it);
    }

    /// Writes what happened to it since it came.
    void update(Grant grant, Referral it) {
        jdbc.sql("""
                        update intake.referral
                           set group_id = :group, subject = :subject, due_date = :dueOn, birth_date = :bornOn,
                               family = :family, parent_index = :parentIndex, more_asked_at = :moreAskedAt,
                               more_told_at = :moreToldAt, decided_at = :decidedAt, decided_by = :decidedBy,
                               decided = :decided, decline_reason = :reason, answer = :answer, revision = :revision
                         where municipality_id = :municipality and id = :id
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("group", it.group().value())
                .param("moreAskedAt", it.moreAskedAt() == null ? null : ReferralRows.utc(it.moreAskedAt()))
                .param("moreToldAt", it.moreToldAt() == null ? null : ReferralRows.utc(it.moreToldAt()))
                .param("answer", rows.seal(it.id(), "answer", it.answer()))
                .param("revision", it.revision())
                .params(rows.family(it.id(), it.family()))
                .params(ReferralRows.settlement(it.settlement()))
                .update();
        keepChildren(it);
    }

    void updateWhy(Grant grant, ReferralId id, ReferralAnswers why) {
        jdbc.sql("update intake.referral set told = :told where municipality_id = :municipality and id = :id")
                .param("told", rows.why(id, why))
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    private void keepChildren(Referral it) {
        jdbc.sql("""
                        delete from intake.referral_child
                         where municipality_id = :municipality and referral_id = :id and place > :count
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("count", it.children().size())
                .update();
        it.children()
                .forEach(child -> jdbc.sql("""
                        insert into intake.referral_child
                          (municipality_id, referral_id, place, child_id, former_child_id, episode_id)
                        values (:municipality, :id, :place, :child, :former, :episode)
                        on conflict (municipality_id, referral_id, place) do update
                          set child_id = excluded.child_id, former_child_id = excluded.former_child_id,
                              episode_id = excluded.episode_id
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("id", it.id().value())
                        .param("place", child.place())
                        .param("child", child.child().value())
                        .param(
                                "former",
                                child.former() == null ? null : child.former().value())
                        .param(
                                "episode",
                                child.episode() == null ? null : child.episode().value())
                        .update());
    }

    /// The course has ended that a child's referral led to.
    void closed(EpisodeId episode, Instant at) {
        jdbc.sql("""
                        update intake.referral_child set closed_at = :at
                         where municipality_id = :municipality and episode_id = :episode
                        """)
                .param("at", ReferralRows.utc(at))
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .update();
    }

    /// What the figures need stays, and points at nobody.
    private void keepForFigures(Grant grant) {
        jdbc.sql("""
                        insert into intake.past_enquiry
                          (municipality_id, enquiry_key, episode_key, programme_code, received_on, decided)
                        select r.municipality_id, md5(:salt || r.id::text)::uuid, md5(:salt || c.episode_id::text)::uuid,
                               r.programme_code, r.received_on,
                               case when r.decided in ('accepted', 'declined') then r.decided end
                          from intake.referral r
                          join intake.referral_child c
                            on c.municipality_id = r.municipality_id and c.referral_id = r.id
                         where r.municipality_id = :municipality and c.child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("salt", Forgetting.salt())
                .update();
    }

    /// The referral goes with the last of its children.
    int erase(Grant grant) {
        keepForFigures(grant);
        var referrals = of(grant).stream().map(ReferralId::value).toArray(UUID[]::new);
        int rows = jdbc.sql("""
                        delete from intake.referral_child where municipality_id = :municipality and child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
        return rows
                + jdbc.sql("""
                        delete from intake.referral r
                         where r.municipality_id = :municipality and r.id = any(:referrals)
                           and not exists (select from intake.referral_child c
                                            where c.municipality_id = r.municipality_id and c.referral_id = r.id)
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("referrals", referrals)
                        .update();
    }

    private static Referral.OfChild child(ResultSet row) throws SQLException {
        var former = row.getObject("former_child_id", UUID.class);
        var episode = row.getObject("episode_id", UUID.class);
        return new Referral.OfChild(
                row.getInt("place"),
                new ChildId(ReferralRows.uuid(row, "child_id")),
                former == null ? null : new ChildId(former),
                episode == null ? null : new EpisodeId(episode));
    }
}
