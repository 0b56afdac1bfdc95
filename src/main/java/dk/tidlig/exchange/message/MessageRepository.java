package dk.tidlig.exchange.message;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The messages that were received.
@Repository
class MessageRepository {
    static final int PAGE = 20;

    private static final String SELECT = """
            select m.*,
                   exists (select from exchange.known_sender k
                            where k.municipality_id = m.municipality_id and k.sor = m.sender_sor) as known,
                   m.answers is not null and not exists (
                     select from exchange.message o
                      where o.municipality_id = m.municipality_id and o.thread = m.thread and o.id <> m.id
                        and o.sent_at <= m.sent_at) as orphan
              from exchange.message m where m.municipality_id = :municipality
            """;
    private final JdbcClient jdbc;
    private final MessageRows rows;
    private final MessageParts parts;

    MessageRepository(JdbcClient jdbc, MessageRows rows, MessageParts parts) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.parts = parts;
    }

    /// The message with the sender's id, when it came before.
    Optional<MessageId> here(String messageId) {
        return jdbc.sql("""
                        select id from exchange.message where municipality_id = :municipality and message_id = :id
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", messageId)
                .query(UUID.class)
                .optional()
                .map(MessageId::new);
    }

    /// @return whether it is new; of two at the same moment one is
    boolean insert(Grant grant, MessageId id, CareMessage care) {
        int added = jdbc.sql("""
                        insert into exchange.message
                          (municipality_id, id, message_id, thread, activity, answers, category, urgent, sent_at,
                           sender_sor, sender_gln, sender_name, receiver_sor, receiver_name,
                           patient_number, patient_index, patient_given, patient_family, received_at, received_by)
                        values
                          (:municipality, :id, :messageId, :thread, :activity, :answers, :category, :urgent, :sentAt,
                           :senderSor, :senderGln, :senderName, :receiverSor, :receiverName,
                           :number, :index, :given, :family, :at, :by)
                        on conflict (municipality_id, message_id) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("messageId", care.messageId())
                .param("thread", care.thread())
                .param("activity", care.activity().name())
                .param("answers", care.answers())
                .param("category", care.category())
                .param("urgent", care.urgent())
                .param("sentAt", care.sentAt().atOffset(ZoneOffset.UTC))
                .params(houses(care))
                .params(rows.patient(id, care.patient()))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
        if (added == 1) {
            parts.insert(id, care);
        }
        return added == 1;
    }

    private static Map<String, @Nullable Object> houses(CareMessage care) {
        var houses = new HashMap<String, @Nullable Object>();
        houses.put("senderSor", care.sender().sor());
        houses.put("senderGln", care.sender().gln());
        houses.put("senderName", care.sender().name());
        houses.put("receiverSor", care.receiver().sor());
        houses.put("receiverName", care.receiver().name());
        return houses;
    }

    private byte @Nullable [] sealed(MessageId id, String column, @Nullable String open) {
        return rows.seal(MessageRows.MESSAGE, id.value(), column, open);
    }

    /// Those that wait, or those that became something, the newest first.
    List<StoredMessage> list(Scope scope, boolean waiting, int page) {
        return jdbc.sql(SELECT + """
                         and (m.settled is null) = :waiting and (:all or m.child_id = any(:children))
                         order by m.urgent and m.settled is null desc, m.received_at desc, m.id
                         limit :page offset :from
                        """)
                .param("municipality", Tenant.current().value())
                .param("waiting", waiting)
                .param("all", scope.all())
                .param("children", scope.children())
                .param("page", PAGE)
                .param("from", (page - 1) * PAGE)
                .query(this::whole)
                .list();
    }

    long count(Scope scope, boolean waiting) {
        return jdbc.sql("""
                        select count(*) from exchange.message m
                         where m.municipality_id = :municipality and (m.settled is null) = :waiting
                           and (:all or m.child_id = any(:children))
                        """)
                .param("municipality", Tenant.current().value())
                .param("waiting", waiting)
                .param("all", scope.all())
                .param("children", scope.children())
                .query(Long.class)
                .single();
    }

    Optional<StoredMessage> find(Grant grant, MessageId id) {
        return jdbc.sql(SELECT + " and m.id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .query(this::whole)
                .optional();
    }

    /// A message with those before and after it, the oldest first.
    List<StoredMessage> thread(Grant grant, String thread) {
        return jdbc.sql(SELECT + " and m.thread = :thread order by m.sent_at, m.received_at")
                .param("municipality", Tenant.current().value())
                .param("thread", thread)
                .query(this::whole)
                .list();
    }

    /// All that belong to the child.
    List<StoredMessage> ofChild(Grant grant) {
        return jdbc.sql(SELECT + " and m.child_id = :child order by m.sent_at")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(this::whole)
                .list();
    }

    /// Whose reasons a message tells that became the referral: what the gate is asked about, and nothing more.
    Optional<ChildId> childOf(ReferralId referral) {
        return jdbc.sql("""
                        select child_id from exchange.message
                         where municipality_id = :municipality and referral_id = :referral
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .query(UUID.class)
                .optional()
                .map(ChildId::new);
    }

    boolean isReferredBy(UserId user, ReferralId referral) {
        return jdbc.sql("""
                        select exists (select from exchange.message
                                        where municipality_id = :municipality and referral_id = :referral
                                          and settled_by = :user)
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    /// The message that became the referral.
    Optional<StoredMessage> ofReferral(Grant grant, ReferralId referral) {
        return jdbc.sql(SELECT + " and m.referral_id = :referral and m.child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .param("child", grant.child().value())
                .query(this::whole)
                .optional();
    }

    /// The child turned out to be another than the one reserved.
    void moveTo(ReferralId referral, ChildId reserved, ChildId child) {
        jdbc.sql("""
                        update exchange.message set child_id = :child
                         where municipality_id = :municipality and referral_id = :referral and child_id = :reserved
                        """)
                .param("child", child.value())
                .param("municipality", Tenant.current().value())
                .param("referral", referral.value())
                .param("reserved", reserved.value())
                .update();
    }

    private StoredMessage whole(ResultSet row, int number) throws SQLException {
        var id = new MessageId(row.getObject("id", UUID.class));
        return rows.message(row, parts.texts(id), parts.files(id));
    }

    /// @return false when it has become something already
    boolean settle(Grant grant, MessageId id, StoredMessage.Settled settled) {
        var enquiry = settled.enquiry();
        var referral = settled.referral();
        var child = settled.child();
        return jdbc.sql("""
                        update exchange.message
                           set settled = :outcome, settled_at = :at, settled_by = :by, enquiry_id = :enquiry,
                               referral_id = :referral, child_id = :child, reason = :reason
                         where municipality_id = :municipality and id = :id and settled is null
                        """)
                        .param("outcome", settled.outcome().name())
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .param("enquiry", enquiry == null ? null : enquiry.value())
                        .param("referral", referral == null ? null : referral.value())
                        .param("child", child == null ? null : child.value())
                        .param("reason", sealed(id, "reason", settled.reason()))
                        .param("municipality", Tenant.current().value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void know(Grant grant, String sor, String name) {
        jdbc.sql("""
                        insert into exchange.known_sender (municipality_id, sor, name, known_at, known_by)
                        values (:municipality, :sor, :name, :at, :by) on conflict do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("sor", sor)
                .param("name", name)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from exchange.message where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }
}
