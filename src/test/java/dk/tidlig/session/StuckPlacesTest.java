package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.database.TestServer;
import dk.tidlig.identity.Actor;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferSamples;
import dk.tidlig.session.place.KeptPlace;
import dk.tidlig.session.place.KeptPlaces;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What V505 does with places that stood open after their training was broken off; done again it changes nothing more.
@TidligTest
class StuckPlacesTest {
    private static final String MIGRATION = "db/migration/session/V505__session_stuck_places.sql";

    @Autowired
    SessionSamples samples;

    @Autowired
    KeptPlaces places;

    @Autowired
    Courses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    People people;

    private final JdbcClient admin = JdbcClient.create(new DriverManagerDataSource(TestServer.url()));

    @Test
    void lapseAsTheyWouldHaveThen() throws Exception {
        var coordinator = people.with("coordinator");
        var stuck = reserved(coordinator);
        var kept = reserved(coordinator);
        breakOff(coordinator, stuck);
        var ended = moment(
                "select ended_at from session.course where id = :id",
                stuck.course().value());
        admin.sql("update session.kept_place set standing = 'RESERVED' where child_id = :child")
                .param("child", stuck.child().value())
                .update();

        admin.sql(new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8))
                .update();

        assertThat(standing(coordinator, stuck)).isEqualTo(KeptPlace.Standing.LAPSED);
        assertThat(moment(
                        "select changed_at from session.kept_place where child_id = :id",
                        stuck.child().value()))
                .isEqualTo(ended);
        assertThat(standing(coordinator, kept)).isEqualTo(KeptPlace.Standing.RESERVED);
        assertThat(admin.sql("""
                        select bool_and(relforcerowsecurity) from pg_class
                         where oid in ('session.kept_place'::regclass, 'session.place_step'::regclass,
                                       'session.course'::regclass)
                        """).query(Boolean.class).single()).isTrue();
    }

    private void breakOff(Actor coordinator, KeptPlace stuck) {
        Tenant.run(
                coordinator.municipality(),
                () -> courses.end(
                        coordinator,
                        new EndCourse(
                                stuck.child(),
                                stuck.course(),
                                SessionSamples.TODAY,
                                Course.Ending.Reason.FAMILY_STOPPED,
                                null)));
    }

    private KeptPlace reserved(Actor coordinator) {
        return Tenant.in(coordinator.municipality(), () -> {
            var family = samples.family(coordinator);
            var training = samples.course(coordinator, family, samples.offer(coordinator, null, null));
            var daycare = catalogue.create(
                    coordinator,
                    new NewOffer(
                            "d-" + UUID.randomUUID(),
                            SessionSamples.TODAY.minusYears(1),
                            OfferSamples.daycare("Solsikken", 1)));
            places.reserve(coordinator, family.child(), training, daycare, 14);
            return places.of(coordinator, family.child()).getFirst();
        });
    }

    private KeptPlace.Standing standing(Actor coordinator, KeptPlace place) {
        return Tenant.in(
                coordinator.municipality(),
                () -> places.of(coordinator, place.child()).getFirst().standing());
    }

    private Object moment(String sql, UUID id) {
        return Objects.requireNonNull(admin.sql(sql).param("id", id).query().singleValue());
    }
}
