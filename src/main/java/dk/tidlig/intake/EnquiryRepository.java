package dk.tidlig.intake;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Forgetting;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The enquiries, one at a time. What tells who somebody is lies sealed.
@Repository
class EnquiryRepository {
    private static final String SELECT = """
            select id, child_id, former_child_id, programme_code, programme_version_id, reference, door, channel, subject,
                   themes, received_at, received_on, received_by, birth_date, due_date, age, scale_code, place, way,
                   no_message, aware, interpreter, consent_at, words, reach_name, reach_phone, reach_mail, reach_note,
                   child_given_name, child_family_name, child_cpr, taken_at, taken_by, more_asked_at, decided_at,
                   decided_by, decided, decline_reason, answer, episode_id, helper_id, revision
              from intake.enquiry
             where municipality_id = :municipality
            """;

    private record OfChild(ChildId child) {}

    private final JdbcClient jdbc;
    private final EnquiryRows rows;

    EnquiryRepository(JdbcClient jdbc, EnquiryRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// The child an enquiry hangs under: what the gate is asked about, and nothing more.
    Optional<ChildId> childOf(EnquiryId id) {
        return jdbc.sql("select child_id from intake.enquiry where municipality_id = :municipality and id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(ChildId::new);
    }

    Optional<EnquiryId> byReference(Reference reference) {
        return jdbc.sql(
                        "select id from intake.enquiry where municipality_id = :municipality and reference = :reference")
                .param("municipality", Tenant.current().value())
                .param("reference", reference.value())
                .query(UUID.class)
                .optional()
                .map(EnquiryId::new);
    }

    Optional<Enquiry> find(Grant grant, EnquiryId id) {
        return jdbc.sql(SELECT + " and id = :id and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("child", grant.child().value())
                .query(rows::read)
                .optional();
    }

    /// As it stands, held until the transaction ends: whoever comes second waits and sees what the first did.
    Optional<Enquiry> hold(Grant grant, EnquiryId id) {
        return jdbc.sql(SELECT + " and id = :id and child_id = :child for update")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("child", grant.child().value())
                .query(rows::read)
                .optional();
    }

    /// All of one child, newest first.
    List<Enquiry> of(Grant grant) {
        return Reading.once(
                new OfChild(grant.child()),
                () -> jdbc.sql(SELECT + " and child_id = :child order by received_at desc")
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .query(rows::read)
                        .list());
    }

    /// What the figures need stays, and points at nobody.
    private void keepForFigures(Grant grant) {
        jdbc.sql("""
                        insert into intake.past_enquiry
                          (municipality_id, enquiry_key, episode_key, programme_code, received_on, decided)
                        select municipality_id, md5(:salt || id::text)::uuid,
                               case when decided = 'accepted' then md5(:salt || episode_id::text)::uuid end,
                               programme_code, received_on,
                               case when decided in ('accepted', 'joined', 'declined') then decided end
                          from intake.enquiry
                         where municipality_id = :municipality and child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("salt", Forgetting.salt())
                .update();
    }

    int erase(Grant grant) {
        keepForFigures(grant);
        return jdbc.sql("delete from intake.enquiry where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    void insert(Grant grant, Enquiry it, @Nullable String externalId) {
        var asked = it.asked();
        jdbc.sql("""
                        insert into intake.enquiry
                          (municipality_id, id, child_id, programme_code, programme_version_id, reference, external_id, door,
                           channel, subject, themes, received_at, received_on, received_by, birth_date, due_date, age,
                           scale_code, place, way, no_message, aware, interpreter, consent_at, words, reach_name,
                           reach_phone, reach_mail, reach_note, child_given_name, child_family_name, child_cpr)
                        values (:municipality, :id, :child, :programme, :version, :reference, :externalId, :door,
                           :channel, :subject, :themes, :receivedAt, :receivedOn, :receivedBy, :bornOn, :dueOn, :age,
                           :scale, :place, :way, :noMessage, :aware, :interpreter, :consentAt, :words, :name,
                           :phone, :mail, :note, :givenName, :familyName, :cpr)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("child", grant.child().value())
                .param("programme", it.programme())
                .param("version", it.version().value())
                .param("reference", it.reference().value())
                .param("externalId", externalId)
                .param("door", it.door().name())
                .param("receivedAt", utc(it.received().at()))
                .param("receivedOn", it.receivedOn())
                .param("receivedBy", it.received().by().value())
                .params(rows.open(asked))
                .params(rows.sealed(it.id(), asked))
                .update();
    }

    /// Writes what happened to it since it came.
    void update(Grant grant, Enquiry it) {
        jdbc.sql("""
                        update intake.enquiry
                           set child_id = :child, former_child_id = :former, taken_at = :takenAt, taken_by = :takenBy,
                               more_asked_at = :moreAskedAt, decided_at = :decidedAt, decided_by = :decidedBy,
                               decided = :decided, decline_reason = :reason, answer = :answer, episode_id = :episode,
                               helper_id = :helper, revision = :revision
                         where municipality_id = :municipality and id = :id and child_id = :before
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("before", grant.child().value())
                .param("child", it.child().value())
                .param(
                        "former",
                        it.formerChild() == null ? null : it.formerChild().value())
                .param("takenAt", it.taken() == null ? null : utc(it.taken().at()))
                .param("takenBy", it.taken() == null ? null : it.taken().by().value())
                .param("moreAskedAt", it.moreAskedAt() == null ? null : utc(it.moreAskedAt()))
                .param("answer", rows.seal(it.id(), "answer", it.answer()))
                .param("revision", it.revision())
                .params(EnquiryRows.settlement(it.settlement()))
                .update();
    }

    boolean knows(ChildId child) {
        return jdbc.sql("""
                        select exists (select from intake.enquiry
                                        where municipality_id = :municipality and child_id = :child)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    boolean readBy(UserId user, ChildId child) {
        return jdbc.sql("""
                        select exists (select from intake.enquiry
                                        where municipality_id = :municipality and child_id = :child
                                          and taken_by = :user and decided_at is null)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    boolean sentBy(UserId user, ChildId child) {
        return jdbc.sql("""
                        select exists (select from intake.enquiry
                                        where municipality_id = :municipality and child_id = :child
                                          and received_by = :user and door = 'PROFESSIONAL')
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    Set<ChildId> readBy(UserId user) {
        return jdbc
                .sql("""
                        select child_id from intake.enquiry
                         where municipality_id = :municipality and taken_by = :user and decided_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ChildId::new)
                .collect(Collectors.toSet());
    }

    static OffsetDateTime utc(java.time.Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
