package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.intake.Reference;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import dk.tidlig.visitation.group.GroupDecisionView.Presence;
import dk.tidlig.visitation.group.GroupDecisionView.Why;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes a group's decision with those who were there and what they said, sealed, and reads it again.
@Component
class GroupDecisionRows {
    static final String COLUMNS = """
            select d.id, d.meeting_id, d.referral_id, d.reference, d.kind, d.decided_at, d.decided_by, d.reason, d.answer,
                   d.responsible_id, d.follow_up_on, d.amends_id, d.amended_because
              from visitation.group_decision d
            """;
    private static final String TABLE = "visitation.group_decision";
    private final JdbcClient jdbc;
    private final Secrets secrets;

    GroupDecisionRows(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    void insert(Grant grant, Meeting meeting, GroupDecisionView it) {
        var id = it.id().value();
        var why = Objects.requireNonNull(it.why());
        jdbc.sql("""
                        insert into visitation.group_decision
                          (municipality_id, id, meeting_id, group_id, referral_id, reference, kind, decided_at, decided_by, reason,
                           answer, responsible_id, follow_up_on, amends_id, amended_because)
                        values (:municipality, :id, :meeting, :group, :referral, :reference, :kind, :at, :by, :reason, :answer,
                                :responsible, :followUp, :amends, :because)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("meeting", meeting.id().value())
                .param("group", meeting.group().value())
                .param("referral", it.referral().value())
                .param("reference", it.reference().value())
                .param("kind", it.kind().name())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("reason", secrets.seal(why.reason(), place(id, "reason")))
                .param("answer", secrets.sealIfPresent(why.answer(), place(id, "answer")))
                .param(
                        "responsible",
                        it.responsible() == null ? null : it.responsible().value())
                .param("followUp", it.followUpOn())
                .param("amends", it.amends() == null ? null : it.amends().value())
                .param("because", secrets.sealIfPresent(why.amendedBecause(), place(id, "amended_because")))
                .update();
        it.present().forEach(one -> insert(id, one));
        why.dissent().forEach((user, said) -> insert(id, user, said));
    }

    private void insert(UUID decision, Presence one) {
        jdbc.sql("""
                        insert into visitation.group_decision_presence
                          (municipality_id, decision_id, user_id, profession, stands_in, disqualified)
                        values (:municipality, :decision, :user, :profession, :standsIn, :disqualified)
                        """)
                .param("municipality", Tenant.current().value())
                .param("decision", decision)
                .param("user", one.user().value())
                .param("profession", one.profession())
                .param("standsIn", one.standsIn())
                .param("disqualified", one.disqualified())
                .update();
    }

    private void insert(UUID decision, UserId user, String said) {
        jdbc.sql("""
                        insert into visitation.dissent (municipality_id, decision_id, user_id, said)
                        values (:municipality, :decision, :user, :said)
                        """)
                .param("municipality", Tenant.current().value())
                .param("decision", decision)
                .param("user", user.value())
                .param("said", secrets.seal(said, dissent(decision, user)))
                .update();
    }

    /// @param why whether the sealed words are opened
    GroupDecisionView read(ResultSet row, boolean why) throws SQLException {
        var id = uuid(row, "id");
        var dissent = dissent(id, why);
        var responsible = row.getObject("responsible_id", UUID.class);
        var amends = row.getObject("amends_id", UUID.class);
        return new GroupDecisionView(
                new GroupDecisionId(id),
                new MeetingId(uuid(row, "meeting_id")),
                new ReferralId(uuid(row, "referral_id")),
                new Reference(row.getString("reference")),
                GroupDecision.Kind.valueOf(row.getString("kind")),
                new Stamp(
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        new UserId(uuid(row, "decided_by"))),
                responsible == null ? null : new UserId(responsible),
                row.getObject("follow_up_on", LocalDate.class),
                amends == null ? null : new GroupDecisionId(amends),
                present(id),
                dissent.keySet(),
                why ? why(row, id, dissent) : null);
    }

    private Why why(ResultSet row, UUID id, Map<UserId, String> dissent) throws SQLException {
        return new Why(
                secrets.open(row.getBytes("reason"), place(id, "reason")),
                opened(row, id, "answer"),
                opened(row, id, "amended_because"),
                dissent);
    }

    private @Nullable String opened(ResultSet row, UUID id, String column) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), place(id, column));
    }

    private List<Presence> present(UUID decision) {
        return jdbc.sql("""
                        select user_id, profession, stands_in, disqualified from visitation.group_decision_presence
                         where municipality_id = :municipality and decision_id = :decision
                         order by disqualified, profession, user_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("decision", decision)
                .query((row, number) -> new Presence(
                        new UserId(uuid(row, "user_id")),
                        row.getString("profession"),
                        row.getBoolean("stands_in"),
                        row.getBoolean("disqualified")))
                .list();
    }

    private Map<UserId, String> dissent(UUID decision, boolean open) {
        var said = new HashMap<UserId, String>();
        jdbc.sql("""
                        select user_id, said from visitation.dissent
                         where municipality_id = :municipality and decision_id = :decision
                        """)
                .param("municipality", Tenant.current().value())
                .param("decision", decision)
                .query((row, number) -> Map.entry(new UserId(uuid(row, "user_id")), row.getBytes("said")))
                .list()
                .forEach(one -> said.put(
                        one.getKey(), open ? secrets.open(one.getValue(), dissent(decision, one.getKey())) : ""));
        return Map.copyOf(said);
    }

    private static Place place(UUID row, String column) {
        return new Place(Tenant.current(), TABLE, row, column);
    }

    private static Place dissent(UUID decision, UserId user) {
        return new Place(Tenant.current(), "visitation.dissent", decision, "said " + user.value());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
