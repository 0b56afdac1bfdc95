package dk.tidlig.intake.draft;

import dk.tidlig.access.Grant;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Drafts, found by the keyed index of a secret that only their writer holds, and sealed as a whole: whoever reads the
/// table learns that somebody wrote, and nothing else.
@Repository
class DraftRepository {
    private static final String SELECT = """
            select id, programme_code, answers, changed_at, expires_at, enquiry_id
              from intake.draft
             where municipality_id = :municipality and expires_at > :now
            """;
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final JsonMapper json;

    DraftRepository(JdbcClient jdbc, Secrets secrets, JsonMapper json) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.json = json;
    }

    void insert(Grant grant, String token, Draft draft) {
        jdbc.sql("""
                        insert into intake.draft
                          (municipality_id, id, token_hash, programme_code, answers, begun_at, changed_at, expires_at)
                        values (:municipality, :id, :token, :programme, :answers, :now, :now, :expiresAt)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", draft.id())
                .param("token", index(token, "draft-token"))
                .param("programme", draft.programme())
                .param("answers", sealed(draft))
                .param("now", utc(grant.at()))
                .param("expiresAt", utc(draft.expiresAt()))
                .update();
    }

    Optional<Draft> find(Grant grant, String token) {
        return jdbc.sql(SELECT + " and token_hash = :token")
                .param("municipality", Tenant.current().value())
                .param("now", utc(grant.at()))
                .param("token", index(token, "draft-token"))
                .query(this::read)
                .optional();
    }

    /// Held until the transaction ends: two windows of one writer take their turns.
    Optional<Draft> hold(Grant grant, String token) {
        return jdbc.sql(SELECT + " and token_hash = :token for update")
                .param("municipality", Tenant.current().value())
                .param("now", utc(grant.at()))
                .param("token", index(token, "draft-token"))
                .query(this::read)
                .optional();
    }

    Optional<Draft> holdByCode(Grant grant, String code) {
        return jdbc.sql(SELECT + " and resume_hash = :code and enquiry_id is null for update")
                .param("municipality", Tenant.current().value())
                .param("now", utc(grant.at()))
                .param("code", index(code, "draft-code"))
                .query(this::read)
                .optional();
    }

    void update(Grant grant, Draft draft) {
        jdbc.sql("""
                        update intake.draft
                           set answers = :answers, changed_at = :now, expires_at = :expiresAt, enquiry_id = :enquiry
                         where municipality_id = :municipality and id = :id
                        """)
                .param("answers", sealed(draft))
                .param("now", utc(grant.at()))
                .param("expiresAt", utc(draft.expiresAt()))
                .param("enquiry", draft.sent() == null ? null : draft.sent().value())
                .param("municipality", Tenant.current().value())
                .param("id", draft.id())
                .update();
    }

    void keepUnder(UUID draft, String code) {
        jdbc.sql("update intake.draft set resume_hash = :code where municipality_id = :municipality and id = :id")
                .param("code", index(code, "draft-code"))
                .param("municipality", Tenant.current().value())
                .param("id", draft)
                .update();
    }

    void moveTo(UUID draft, String token) {
        jdbc.sql("update intake.draft set token_hash = :token where municipality_id = :municipality and id = :id")
                .param("token", index(token, "draft-token"))
                .param("municipality", Tenant.current().value())
                .param("id", draft)
                .update();
    }

    void delete(UUID draft) {
        jdbc.sql("delete from intake.draft where municipality_id = :municipality and id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", draft)
                .update();
    }

    int deleteExpired(Instant now) {
        return jdbc.sql("delete from intake.draft where municipality_id = :municipality and expires_at <= :now")
                .param("municipality", Tenant.current().value())
                .param("now", utc(now))
                .update();
    }

    private byte[] index(String secret, String kind) {
        return secrets.index(secret, kind, Tenant.current());
    }

    private byte @Nullable [] sealed(Draft draft) {
        return draft.answers() == null
                ? null
                : secrets.seal(json.writeValueAsString(draft.answers()), place(draft.id()));
    }

    private static Place place(UUID draft) {
        return new Place(Tenant.current(), "intake.draft", draft, "answers");
    }

    private Draft read(ResultSet row, int number) throws SQLException {
        var id = Objects.requireNonNull(row.getObject("id", UUID.class));
        var answers = secrets.openIfPresent(row.getBytes("answers"), place(id));
        var enquiry = row.getObject("enquiry_id", UUID.class);
        return new Draft(
                id,
                row.getString("programme_code"),
                answers == null ? null : json.readValue(answers, DraftAnswers.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                enquiry == null ? null : new EnquiryId(enquiry));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
