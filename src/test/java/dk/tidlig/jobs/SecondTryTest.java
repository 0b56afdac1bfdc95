package dk.tidlig.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.tidlig.database.TestServer;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class SecondTryTest {
    @Autowired
    ToyEvents toys;

    @Autowired
    SecondTry secondTry;

    @Autowired
    Municipalities municipalities;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    Municipality here;

    @BeforeEach
    void choose() {
        here = municipalities.all().getFirst();
    }

    @Test
    void handlesAnEventInItsMunicipalityAndForgetsIt() {
        var toy = toys.breakOne(here.id(), false);

        await().until(() -> toys.handledFor(toy).isPresent());
        assertThat(toys.handledFor(toy)).hasValue(here.id().toString());
        await().until(() -> states(toy).isEmpty());
    }

    @Test
    void handsAnEventOutAgainWhoseListenerFailed() {
        var toy = toys.breakOne(here.id(), true);
        await().until(() -> states(toy).equals(List.of("FAILED")));
        toys.refuseNoMore();

        run();
        assertThat(toys.handledFor(toy)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        run();

        await().until(() -> toys.handledFor(toy).isPresent());
        assertThat(toys.handledFor(toy)).hasValue(here.id().toString());
        await().until(() -> states(toy).isEmpty());
    }

    @Test
    void waitsLongerAfterEachTry() {
        var toy = toys.breakOne(here.id(), true);
        await().until(() -> states(toy).equals(List.of("FAILED")));
        clock.advance(Duration.ofMinutes(1));
        run();
        await().until(() -> states(toy).equals(List.of("FAILED")));
        toys.refuseNoMore();

        clock.advance(Duration.ofMinutes(1));
        run();
        assertThat(toys.handledFor(toy)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        run();

        await().until(() -> toys.handledFor(toy).isPresent());
    }

    @Test
    void takesOverWhatAProgramLeftThatDied() {
        var toy = toys.breakOne(here.id(), true);
        await().until(() -> states(toy).equals(List.of("FAILED")));
        superuser()
                .sql("update jobs.event_publication set status = 'PROCESSING' where serialized_event like :toy")
                .param("toy", "%" + toy + "%")
                .update();
        toys.refuseNoMore();

        clock.advance(Duration.ofMinutes(1).plusSeconds(1));
        run();

        await().until(() -> toys.handledFor(toy).isPresent());
    }

    @Test
    void refusesAnEventOfNoMunicipality() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new ToyEvents.Broken(UUID.randomUUID()))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private void run() {
        Tenant.run(here.id(), () -> secondTry.run(here));
    }

    private static List<String> states(UUID toy) {
        return superuser()
                .sql("select status from jobs.event_publication where serialized_event like :toy")
                .param("toy", "%" + toy + "%")
                .query(String.class)
                .list();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(TestServer.url()));
    }
}
