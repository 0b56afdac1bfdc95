package dk.tidlig.episode.sharing;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Acts of passing on as they lie.
@Repository
class SharingRepository {
    private final JdbcClient jdbc;
    private final SharingRows rows;

    SharingRepository(JdbcClient jdbc, SharingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(Grant grant, SharingAct it) {
        jdbc.sql("""
                        insert into episode.sharing
                          (municipality_id, id, child_id, basis, kind, ordinal, purpose, data, necessity, said, shared_at,
                           shared_by, by_family, opens_until)
                        values (:municipality, :id, :child, :basis, :kind, :ordinal, :purpose, :data, :necessity, :said,
                                :at, :by, :byFamily, :until)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("child", grant.child().value())
                .param("basis", it.basis())
                .param("kind", it.kind().name())
                .param("ordinal", it.ordinal())
                .param("purpose", it.purpose())
                .param("data", it.data().stream().sorted().toArray(String[]::new))
                .param("necessity", rows.seal(it.id(), "necessity", it.necessity()))
                .param("said", rows.seal(it.id(), "said", it.said()))
                .param("at", it.shared().at().atOffset(ZoneOffset.UTC))
                .param("by", it.shared().by().value())
                .param("byFamily", it.byFamily())
                .param("until", it.opensUntil() == null ? null : it.opensUntil().atOffset(ZoneOffset.UTC))
                .update();
        for (int position = 0; position < it.to().size(); position++) {
            receiver(it.id(), position, it.to().get(position));
        }
    }

    private void receiver(SharingId sharing, int position, Receiver to) {
        jdbc.sql("""
                        insert into episode.sharing_receiver (municipality_id, sharing_id, position, user_id, unit, other)
                        values (:municipality, :sharing, :position, cast(:user as uuid), :unit, :other)
                        """)
                .param("municipality", Tenant.current().value())
                .param("sharing", sharing.value())
                .param("position", position)
                .param("user", to instanceof Receiver.Inside(Recipient.Person(var user)) ? user.value() : null)
                .param("unit", to instanceof Receiver.Inside(Recipient.Unit(var code)) ? code : null)
                .param("other", to instanceof Receiver.Outside(var name) ? name : null)
                .update();
    }

    /// All that was ever passed on, the newest first.
    List<SharingAct> of(Grant grant) {
        return rows.acts(jdbc.sql(SharingRows.SELECT + " and s.child_id = :child order by s.shared_at desc, s.id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value()));
    }

    /// How many exchanges on the child rest on that basis.
    int count(Grant grant, String basis) {
        return jdbc.sql("""
                        select count(*) from episode.sharing
                         where municipality_id = :municipality and child_id = :child and basis = :basis
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("basis", basis)
                .query(Integer.class)
                .single();
    }

    /// Those on the child, to that user or unit, that have neither ended nor run out.
    List<SharingAct> running(ChildId child, UserId user, @Nullable String unit, Instant now) {
        return rows.acts(toSomebody(" and s.child_id = :child", user, unit, now).param("child", child.value()));
    }

    /// The same on any child within the scope.
    List<SharingAct> running(Scope scope, @Nullable String unit, Instant now) {
        return rows.acts(toSomebody(
                        " and (:all or s.child_id = any(:children))",
                        scope.actor().id(),
                        unit,
                        now)
                .param("all", scope.all())
                .param("children", scope.children()));
    }

    private JdbcClient.StatementSpec toSomebody(String of, UserId user, @Nullable String unit, Instant now) {
        return jdbc.sql(SharingRows.SELECT + of + """
                         and s.ended_at is null and (s.opens_until is null or s.opens_until > :now)
                         and exists (select from episode.sharing_receiver r
                                      where r.municipality_id = s.municipality_id and r.sharing_id = s.id
                                        and (r.user_id = :user or r.unit = cast(:unit as text)))
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("unit", unit)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /// @return 0 when it has ended, or is none of this child's
    int end(Grant grant, SharingId id) {
        return jdbc.sql("""
                        update episode.sharing set ended_at = :at, ended_by = :by
                         where municipality_id = :municipality and child_id = :child and id = :id and ended_at is null
                           and (opens_until is null or opens_until > :at)
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", id.value())
                .update();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from episode.sharing where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }
}
