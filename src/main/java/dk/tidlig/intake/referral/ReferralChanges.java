package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was amended in referrals, from what to what, by whom and why. Sealed, for it may be a reason.
@Repository
class ReferralChanges {
    private static final String TABLE = "intake.referral_amendment";
    private final JdbcClient jdbc;
    private final Secrets secrets;

    ReferralChanges(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /// Notes what really changed, field by field.
    void note(Grant grant, ReferralId referral, Map<String, String> before, Map<String, String> after, String reason) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (var field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                add(grant, referral, field, before.get(field), after.get(field), reason);
            }
        }
    }

    void add(
            Grant grant,
            ReferralId referral,
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into intake.referral_amendment
                          (municipality_id, id, referral_id, at, by, field, old_sealed, new_sealed, reason)
                        values (:municipality, :id, :referral, :at, :by, :field, :old::bytea, :new::bytea, :reason::bytea)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("referral", referral.value())
                .param("at", ReferralRows.utc(grant.at()))
                .param("by", grant.actor().id().value())
                .param("field", field)
                .param("old", secrets.sealIfPresent(before, place(id, "old_sealed")))
                .param("new", secrets.sealIfPresent(after, place(id, "new_sealed")))
                .param("reason", secrets.sealIfPresent(reason, place(id, "reason")))
                .update();
    }

    /// The newest first.
    List<ReferralAmendment> of(Grant grant, ReferralId referral) {
        return jdbc.sql("""
                        select id, at, by, field, old_sealed, new_sealed, reason from intake.referral_amendment
                         where municipality_id = :municipality and referral_id = :referral order by at desc, field
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .query((row, number) -> read(row))
                .list();
    }

    private ReferralAmendment read(ResultSet row) throws SQLException {
        var id = ReferralRows.uuid(row, "id");
        return new ReferralAmendment(
                new Stamp(
                        Objects.requireNonNull(ReferralRows.moment(row, "at")),
                        new UserId(ReferralRows.uuid(row, "by"))),
                row.getString("field"),
                opened(row, id, "old_sealed"),
                opened(row, id, "new_sealed"),
                opened(row, id, "reason"));
    }

    private @Nullable String opened(ResultSet row, UUID id, String column) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), place(id, column));
    }

    private static Place place(UUID id, String column) {
        return new Place(Tenant.current(), TABLE, id, column);
    }
}
