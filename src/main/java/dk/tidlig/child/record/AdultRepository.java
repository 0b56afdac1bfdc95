package dk.tidlig.child.record;

import dk.tidlig.access.Grant;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.AdultId;
import dk.tidlig.child.Cpr;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The adults' own rows. One adult may be kin of several children.
@Repository
public class AdultRepository {
    private final JdbcClient jdbc;
    private final CivilNumbers numbers;

    AdultRepository(JdbcClient jdbc, CivilNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /// An adult that is here by the same number, brought up to date, or a new one.
    public AdultId keep(Grant grant, AdultDetails it) {
        Cpr cpr = it.cpr();
        if (cpr != null) {
            var here = numbers.adultsWith(cpr);
            if (!here.isEmpty()) {
                var adult = new AdultId(here.getFirst().id());
                update(adult, it);
                return adult;
            }
        }
        var adult = AdultId.random();
        insert(grant, adult, it);
        if (cpr != null) {
            numbers.giveAdult(adult, cpr, grant.stamp());
        }
        return adult;
    }

    public boolean exists(AdultId adult) {
        return jdbc.sql(
                        "select exists (select 1 from child.adult where municipality_id = :municipality and id = :adult)")
                .param("municipality", Tenant.current().value())
                .param("adult", adult.value())
                .query(Boolean.class)
                .single();
    }

    private void insert(Grant grant, AdultId adult, AdultDetails it) {
        said(jdbc.sql("""
                                insert into child.adult
                                  (municipality_id, id, given_name, family_name, phone, email, language, interpreter,
                                   protected, registered_at, registered_by)
                                values (:municipality, :adult, :givenName, :familyName, :phone, :email, :language,
                                        :interpreter, :protected, :at, :by)
                                """), adult, it)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    /// What is left unsaid of an adult that is here already stays; contact and name are overwritten when said.
    private void update(AdultId adult, AdultDetails it) {
        said(jdbc.sql("""
                                update child.adult
                                   set given_name = coalesce(:givenName, given_name),
                                       family_name = coalesce(:familyName, family_name),
                                       phone = coalesce(:phone, phone), email = coalesce(:email, email),
                                       language = coalesce(:language, language),
                                       interpreter = interpreter or :interpreter,
                                       protected = protected or :protected, version = version + 1
                                 where municipality_id = :municipality and id = :adult
                                """), adult, it).update();
    }

    /// A number that is left unsaid stays.
    void replace(Grant grant, AdultId adult, AdultDetails it) {
        said(jdbc.sql("""
                                update child.adult
                                   set given_name = :givenName, family_name = :familyName, phone = :phone, email = :email,
                                       language = :language, interpreter = :interpreter, protected = :protected,
                                       version = version + 1
                                 where municipality_id = :municipality and id = :adult
                                """), adult, it).update();
        if (it.cpr() != null) {
            numbers.giveAdult(adult, it.cpr(), grant.stamp());
        }
    }

    /// The unborn children whose records are found by this adult's name.
    List<ChildId> unbornOf(AdultId mother) {
        return jdbc
                .sql("""
                        select id from child.child
                         where municipality_id = :municipality and mother_id = :mother and born_on is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("mother", mother.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, AdultId adult, AdultDetails it) {
        return statement
                .param("municipality", Tenant.current().value())
                .param("adult", adult.value())
                .param("givenName", it.givenName())
                .param("familyName", it.familyName())
                .param("phone", it.phone())
                .param("email", it.email())
                .param("language", it.language())
                .param("interpreter", it.interpreter())
                .param("protected", it.protectedAddress());
    }
}
