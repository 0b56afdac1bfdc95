package dk.tidlig.child;

import dk.tidlig.access.Grant;
import dk.tidlig.child.record.CivilNumbers;
import dk.tidlig.child.record.ExpectedChildren;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The children's own rows, with the index of their names.
@Repository
class ChildRepository {
    private static final String VIEW = """
            select c.id, c.given_name, c.family_name, c.born_on, c.due_on, c.pseudonym, c.language, c.interpreter,
                   c.institution, c.mother_id, m.given_name as mother_given, m.family_name as mother_family,
                   c.pregnancy_place, c.version, c.registered_at, c.registered_by, c.birth_at, c.birth_by,
                   c.ended_reason, c.ended_on, c.ended_at, c.ended_by,
                   n.id as number_id, n.sealed as number_sealed,
                   exists (select 1 from child.home h
                            where h.municipality_id = c.municipality_id and h.child_id = c.id and h.protected)
                   or exists (select 1 from child.kin k
                               join child.adult a on a.municipality_id = k.municipality_id and a.id = k.adult_id
                              where k.municipality_id = c.municipality_id and k.child_id = c.id
                                and k.ended_on is null and a.protected) as protected
              from child.child c
              left join child.adult m on m.municipality_id = c.municipality_id and m.id = c.mother_id
              left join child.civil_number n
                on n.municipality_id = c.municipality_id and n.child_id = c.id and n.replaced_at is null
             where c.municipality_id = :municipality and c.id = :child
            """;

    private record Known(ChildId child) {}

    private final JdbcClient jdbc;
    private final CivilNumbers numbers;
    private final ExpectedChildren expected;

    ChildRepository(JdbcClient jdbc, CivilNumbers numbers, ExpectedChildren expected) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.expected = expected;
    }

    /// Several unborn children of one pregnancy; the place tells them apart.
    record Pregnancy(UUID id, int place) {}

    boolean exists(ChildId child) {
        return jdbc.sql(
                        "select exists (select 1 from child.child where municipality_id = :municipality and id = :child)")
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    Optional<ChildView> find(Grant grant, ChildId child) {
        return Reading.once(
                new Known(child),
                () -> jdbc.sql(VIEW)
                        .param("municipality", Tenant.current().value())
                        .param("child", child.value())
                        .query((row, number) -> view(row))
                        .optional());
    }

    Optional<ChildId> meant(Who who) {
        var found = jdbc.sql("""
                        select id from child.child
                         where municipality_id = :municipality
                           and (:numbered or born_on = :bornOn)
                           and (not :numbered or id = any(:holders::uuid[]))
                           and (:name::text is null or lower(concat_ws(' ', given_name, family_name)) = lower(:name))
                           and (:numbered or :name::text is not null)
                        """)
                .param("municipality", Tenant.current().value())
                .param("numbered", who.cpr() != null)
                .param("bornOn", who.bornOn())
                .param("holders", holders(who))
                .param("name", said(who.name()))
                .query((row, number) -> new ChildId(row.getObject("id", UUID.class)))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The unborn children of the one pregnancy that is meant; nobody when it is none or several.
    List<ChildId> expected(Who who) {
        return expected.of(who.dueOn(), said(who.motherName()), who.motherCpr());
    }

    private static @Nullable String said(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }

    private UUID[] holders(Who who) {
        return who.cpr() == null
                ? new UUID[0]
                : numbers.childrenWith(who.cpr()).stream()
                        .map(CivilNumbers.Holder::id)
                        .toArray(UUID[]::new);
    }

    void insert(Grant grant, ChildId child, ChildDetails it, @Nullable AdultId mother, @Nullable Pregnancy pregnancy) {
        jdbc.sql("""
                        insert into child.child
                          (municipality_id, id, given_name, family_name, born_on, due_on, language, interpreter,
                           institution, mother_id, pregnancy_id, pregnancy_place, registered_at, registered_by)
                        values (:municipality, :child, :givenName, :familyName, :bornOn, :dueOn, :language, :interpreter,
                                :institution, :mother::uuid, :pregnancy::uuid, :place, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("givenName", it.givenName())
                .param("familyName", it.familyName())
                .param("bornOn", it.bornOn())
                .param("dueOn", it.dueOn())
                .param("language", it.language())
                .param("interpreter", it.interpreter())
                .param("institution", it.institution())
                .param("mother", mother == null ? null : mother.toString())
                .param("pregnancy", pregnancy == null ? null : pregnancy.id().toString())
                .param("place", pregnancy == null ? null : pregnancy.place())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
        if (it.cpr() != null) {
            numbers.giveChild(child, it.cpr(), grant.stamp());
        }
    }

    void update(Grant grant, ChildId child, ChildDetails it) {
        jdbc.sql("""
                        update child.child
                           set given_name = :givenName, family_name = :familyName, born_on = :bornOn, due_on = :dueOn,
                               language = :language, interpreter = :interpreter, institution = :institution,
                               version = version + 1
                         where municipality_id = :municipality and id = :child
                        """)
                .param("givenName", it.givenName())
                .param("familyName", it.familyName())
                .param("bornOn", it.bornOn())
                .param("dueOn", it.dueOn())
                .param("language", it.language())
                .param("interpreter", it.interpreter())
                .param("institution", it.institution())
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .update();
    }

    void markBorn(Grant grant, ChildId child) {
        jdbc.sql("""
                        update child.child set birth_at = :at, birth_by = :by
                         where municipality_id = :municipality and id = :child
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .update();
    }

    void end(Grant grant, ChildId child, Births.End ending) {
        jdbc.sql("""
                        update child.child
                           set ended_reason = :reason, ended_on = :on, ended_at = :at, ended_by = :by, version = version + 1
                         where municipality_id = :municipality and id = :child
                        """)
                .param("reason", ending.reason().name())
                .param("on", ending.on())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .update();
    }

    /// The others of the same pregnancy that are not born yet and are expected still.
    List<ChildId> expectedWith(Grant grant, ChildId child) {
        return jdbc.sql("""
                        select other.id from child.child c
                          join child.child other on other.municipality_id = c.municipality_id
                               and other.pregnancy_id = c.pregnancy_id and other.id <> c.id
                         where c.municipality_id = :municipality and c.id = :child
                           and other.born_on is null and other.ended_at is null
                         order by other.pregnancy_place
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query((row, number) -> new ChildId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Locks the twin's row, gives it a place in the pregnancy when it has none, and the new one the next.
    Pregnancy joinPregnancyOf(Grant grant, ChildId twin) {
        var place = jdbc.sql("""
                        update child.child
                           set pregnancy_id = coalesce(pregnancy_id, gen_random_uuid()),
                               pregnancy_place = coalesce(pregnancy_place, 1)
                         where municipality_id = :municipality and id = :twin
                        returning pregnancy_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("twin", twin.value())
                .query(UUID.class)
                .single();
        int taken = jdbc.sql("""
                        select max(pregnancy_place) from child.child
                         where municipality_id = :municipality and pregnancy_id = :pregnancy
                        """)
                .param("municipality", Tenant.current().value())
                .param("pregnancy", place)
                .query(Integer.class)
                .single();
        return new Pregnancy(place, taken + 1);
    }

    void hold(ChildId child) {
        jdbc.sql("select id from child.child where municipality_id = :municipality and id = :child for update")
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ChildView view(ResultSet row) throws SQLException {
        var mother = row.getObject("mother_id", UUID.class);
        return new ChildView(
                new ChildId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("born_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("pseudonym"),
                numbers.open(row.getBytes("number_sealed"), row.getObject("number_id", UUID.class)),
                row.getString("language"),
                row.getBoolean("interpreter"),
                row.getString("institution"),
                mother == null ? null : new AdultId(mother),
                ChildView.joined(row.getString("mother_given"), row.getString("mother_family"))
                        .orElse(null),
                row.getObject("pregnancy_place", Integer.class),
                row.getBoolean("protected"),
                row.getLong("version"),
                stamp(row, "registered_at", "registered_by"),
                row.getObject("birth_at") == null ? null : stamp(row, "birth_at", "birth_by"),
                ending(row));
    }

    private static ChildView.@Nullable Ending ending(ResultSet row) throws SQLException {
        var reason = row.getString("ended_reason");
        return reason == null
                ? null
                : new ChildView.Ending(
                        ChildView.Ending.Reason.valueOf(reason),
                        row.getObject("ended_on", LocalDate.class),
                        stamp(row, "ended_at", "ended_by"));
    }

    private static Stamp stamp(ResultSet row, String at, String by) throws SQLException {
        return new Stamp(
                row.getObject(at, OffsetDateTime.class).toInstant(), new UserId(row.getObject(by, UUID.class)));
    }
}
