package dk.tidlig.intake.referral;

import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.Reference;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// How a referral lies in its row: who it is about and why lie sealed, each bound to its row and column.
@Component
class ReferralRows {
    /// Why no course was opened, where a notification of concern is written instead.
    static final String HANDED_ON = "notification";

    private static final String TABLE = "intake.referral";
    private final Secrets secrets;
    private final JsonMapper json;

    ReferralRows(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    byte @Nullable [] seal(ReferralId id, String column, @Nullable String open) {
        return secrets.sealIfPresent(open, place(id, column));
    }

    /// Who it is about.
    Map<String, @Nullable Object> family(ReferralId id, ReferralAnswers it) {
        var values = new HashMap<String, @Nullable Object>();
        var whom = it.whom();
        values.put(
                "subject",
                whom == null ? Subject.UNBORN_CHILD.name() : whom.subject().name());
        values.put("dueOn", it.due() == null ? null : it.due().on());
        values.put("bornOn", it.born() == null ? null : it.born().bornOn());
        values.put("family", seal(id, "family", json.writeValueAsString(it.family())));
        values.put("parentIndex", parentIndex(it));
        return values;
    }

    byte @Nullable [] why(ReferralId id, ReferralAnswers it) {
        return seal(id, "told", json.writeValueAsString(it.why()));
    }

    /// To see that the same parent is here already; null without a number.
    byte @Nullable [] parentIndex(ReferralAnswers it) {
        var cpr = it.parent() == null ? null : it.parent().cpr();
        return cpr == null ? null : secrets.index(cpr.value(), "referral-parent", Tenant.current());
    }

    static Map<String, @Nullable Object> settlement(Referral.@Nullable Settlement it) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("decidedAt", it == null ? null : utc(it.stamp().at()));
        values.put("decidedBy", it == null ? null : it.stamp().by().value());
        values.put("decided", it == null ? null : kind(it));
        values.put("reason", reason(it));
        return values;
    }

    private static @Nullable String reason(Referral.@Nullable Settlement it) {
        return switch (it) {
            case Referral.Settlement.Declined no -> no.reason();
            case Referral.Settlement.HandedOn handedOn -> HANDED_ON;
            case null, default -> null;
        };
    }

    private static String kind(Referral.Settlement settlement) {
        return switch (settlement) {
            case Referral.Settlement.Accepted accepted -> "accepted";
            case Referral.Settlement.Declined declined -> "declined";
            case Referral.Settlement.HandedOn handedOn -> "declined";
            case Referral.Settlement.Withdrawn withdrawn -> "withdrawn";
        };
    }

    Referral read(ResultSet row, List<Referral.OfChild> children) throws SQLException {
        var id = new ReferralId(uuid(row, "id"));
        return new Referral(
                id,
                row.getString("programme_code"),
                new ProgrammeVersionId(uuid(row, "programme_version_id")),
                new Reference(row.getString("reference")),
                new GroupId(uuid(row, "group_id")),
                row.getString("channel"),
                children,
                answers(row, id, "family"),
                new Stamp(Objects.requireNonNull(moment(row, "received_at")), new UserId(uuid(row, "received_by"))),
                row.getObject("received_on", LocalDate.class),
                moment(row, "more_asked_at"),
                moment(row, "more_told_at"),
                secrets.openIfPresent(row.getBytes("answer"), place(id, "answer")),
                settlement(row),
                row.getLong("revision"));
    }

    ReferralAnswers answers(ResultSet row, ReferralId id, String column) throws SQLException {
        var open = secrets.open(row.getBytes(column), place(id, column));
        return json.readValue(open, ReferralAnswers.class);
    }

    private static Referral.@Nullable Settlement settlement(ResultSet row) throws SQLException {
        var at = moment(row, "decided_at");
        if (at == null) {
            return null;
        }
        var stamp = new Stamp(at, new UserId(uuid(row, "decided_by")));
        return switch (row.getString("decided")) {
            case "accepted" -> new Referral.Settlement.Accepted(stamp);
            case "declined" ->
                HANDED_ON.equals(row.getString("decline_reason"))
                        ? new Referral.Settlement.HandedOn(stamp)
                        : new Referral.Settlement.Declined(stamp, row.getString("decline_reason"));
            default -> new Referral.Settlement.Withdrawn(stamp);
        };
    }

    private static Place place(ReferralId id, String column) {
        return new Place(Tenant.current(), TABLE, id.value(), column);
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
