package dk.tidlig.intake.referral.draft;

import dk.tidlig.access.Grant;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Drafts of referrals: found by their writer alone, and sealed as a whole.
@Repository
class ReferralDraftRepository {
    private static final String SELECT = """
            select id, programme_code, came_from, answers, changed_at, expires_at, referral_id from intake.referral_draft
             where municipality_id = :municipality and owner_id = :owner and expires_at > :now
            """;
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final JsonMapper json;

    ReferralDraftRepository(JdbcClient jdbc, Secrets secrets, JsonMapper json) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.json = json;
    }

    void insert(Grant grant, ReferralDraft draft) {
        jdbc.sql("""
                        insert into intake.referral_draft
                          (municipality_id, id, owner_id, programme_code, came_from, answers, begun_at, changed_at, expires_at)
                        values (:municipality, :id, :owner, :programme, :from, :answers, :now, :now, :expiresAt)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", draft.id())
                .param("owner", grant.actor().id().value())
                .param("programme", draft.programme())
                .param("from", draft.from())
                .param("answers", sealed(draft))
                .param("now", utc(grant.at()))
                .param("expiresAt", utc(draft.expiresAt()))
                .update();
    }

    Optional<ReferralDraft> find(Grant grant, UUID id) {
        return one(grant, id, "");
    }

    /// Held until the transaction ends: two windows of one writer take their turns.
    Optional<ReferralDraft> hold(Grant grant, UUID id) {
        return one(grant, id, " for update");
    }

    private Optional<ReferralDraft> one(Grant grant, UUID id, String how) {
        return jdbc.sql(SELECT + " and id = :id" + how)
                .param("municipality", Tenant.current().value())
                .param("owner", grant.actor().id().value())
                .param("now", utc(grant.at()))
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /// Those the writer has not sent, the newest first.
    List<ReferralDraft> begun(Grant grant) {
        return jdbc.sql(SELECT + " and referral_id is null order by changed_at desc")
                .param("municipality", Tenant.current().value())
                .param("owner", grant.actor().id().value())
                .param("now", utc(grant.at()))
                .query(this::read)
                .list();
    }

    void update(Grant grant, ReferralDraft draft) {
        jdbc.sql("""
                        update intake.referral_draft
                           set answers = :answers, changed_at = :now, expires_at = :expiresAt, referral_id = :referral
                         where municipality_id = :municipality and id = :id and owner_id = :owner
                        """)
                .param("answers", sealed(draft))
                .param("now", utc(grant.at()))
                .param("expiresAt", utc(draft.expiresAt()))
                .param("referral", draft.sent() == null ? null : draft.sent().value())
                .param("municipality", Tenant.current().value())
                .param("id", draft.id())
                .param("owner", grant.actor().id().value())
                .update();
    }

    void delete(Grant grant, UUID id) {
        jdbc.sql("""
                        delete from intake.referral_draft
                         where municipality_id = :municipality and id = :id and owner_id = :owner
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("owner", grant.actor().id().value())
                .update();
    }

    int deleteExpired(Instant now) {
        return jdbc.sql(
                        "delete from intake.referral_draft where municipality_id = :municipality and expires_at <= :now")
                .param("municipality", Tenant.current().value())
                .param("now", utc(now))
                .update();
    }

    private byte @Nullable [] sealed(ReferralDraft draft) {
        return draft.answers() == null
                ? null
                : secrets.seal(json.writeValueAsString(draft.answers()), place(draft.id()));
    }

    private static Place place(UUID draft) {
        return new Place(Tenant.current(), "intake.referral_draft", draft, "answers");
    }

    private ReferralDraft read(ResultSet row, int number) throws SQLException {
        var id = Objects.requireNonNull(row.getObject("id", UUID.class));
        var answers = secrets.openIfPresent(row.getBytes("answers"), place(id));
        var referral = row.getObject("referral_id", UUID.class);
        return new ReferralDraft(
                id,
                row.getString("programme_code"),
                row.getString("came_from"),
                answers == null ? null : json.readValue(answers, ReferralAnswers.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                referral == null ? null : new ReferralId(referral));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
