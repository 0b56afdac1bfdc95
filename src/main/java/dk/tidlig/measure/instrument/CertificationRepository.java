package dk.tidlig.measure.instrument;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is certified in what.
@Repository
class CertificationRepository {
    private final JdbcClient jdbc;

    CertificationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean holds(UserId user, String code, LocalDate day) {
        return all().stream().anyMatch(it -> it.user().equals(user) && it.code().equals(code) && it.holdsOn(day));
    }

    List<Certification> all() {
        return Reading.once(CertificationRepository.class, this::read);
    }

    private List<Certification> read() {
        return jdbc.sql("""
                        select id, user_id, certification, starts_on, ends_before, noted_at, noted_by
                          from measure.certification where municipality_id = :municipality
                         order by certification, starts_on desc
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new Certification(
                        row.getObject("id", UUID.class),
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("certification"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_before", LocalDate.class),
                        new Stamp(
                                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                                new UserId(row.getObject("noted_by", UUID.class)))))
                .list();
    }

    void add(Grant grant, Certification it) {
        jdbc.sql("""
                        insert into measure.certification
                          (municipality_id, id, user_id, certification, starts_on, ends_before, noted_at, noted_by)
                        values (:municipality, :id, :user, :code, :from, :until, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id())
                .param("user", it.user().value())
                .param("code", it.code())
                .param("from", it.startsOn())
                .param("until", it.endsBefore())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    /// @return 0 when there is none such, or it has ended
    int end(Grant grant, UUID id, LocalDate before) {
        return jdbc.sql("""
                        update measure.certification
                           set ends_before = greatest(starts_on, :before), noted_at = :at, noted_by = :by
                         where municipality_id = :municipality and id = :id
                           and (ends_before is null or ends_before > :before)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("before", before)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }
}
