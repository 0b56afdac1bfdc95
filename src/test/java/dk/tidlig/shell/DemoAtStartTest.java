package dk.tidlig.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/// The log-ins of the demonstration are known to all: they are for this machine alone, and for no place where people
/// work.
@TidligTest
class DemoAtStartTest {
    @Autowired
    Municipalities municipalities;

    @Autowired
    DemoMarks marks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    private final List<Municipality> loaded = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, ,                       false",
        "::1,       ,                       false",
        "127.0.0.1, http://localhost:8080/, false",
        "0.0.0.0,   ,                       true",
        "192.0.2.7, ,                       true",
        ",          ,                       true",
        "127.0.0.1, https://tidlig.example, true",
        "127.0.0.1, https://localhost.example, true"
    })
    void isForThisMachineAlone(String address, String url, boolean others) {
        assertThat(DemoAtStart.reachesOthers(at(address, url))).isEqualTo(others);
        assertThat(DemoAtStart.wanted(at(address, url))).isEqualTo(!others);
    }

    @Test
    void keepsTheProgramFromStartingWhereOthersReachIt() {
        var demanded = at("0.0.0.0", null).withProperty("tidlig.demo", "true");

        assertThatThrownBy(() -> demo(demanded).afterSingletonsInstantiated())
                .isInstanceOfSatisfying(
                        ExitCodeGenerator.class,
                        it -> assertThat(it.getExitCode()).isEqualTo(3))
                .hasMessageContaining("known to all");
        assertThatNoException().isThrownBy(() -> demo(at("0.0.0.0", null)).afterSingletonsInstantiated());
        assertThatNoException()
                .isThrownBy(() -> demo(at("127.0.0.1", null).withProperty("tidlig.demo", "true"))
                        .afterSingletonsInstantiated());
    }

    @Test
    void opensToEverybodyWhenASettingSaysSo() {
        var said = at("0.0.0.0", null)
                .withProperty("tidlig.demo", "true")
                .withProperty("tidlig.demo-open-to-everybody", "true");

        assertThatNoException().isThrownBy(() -> demo(said).afterSingletonsInstantiated());
    }

    @Test
    void keepsTheProgramFromStartingWhereItsLogInsWereMadeBefore() {
        withoutMarks(() -> {
            assertThat(marks.wasLoaded()).isFalse();
            marks.set("DemoUsers");
            assertThat(marks.wasLoaded()).isTrue();
        });
    }

    @Test
    void isNotLoadedWherePeopleWork() {
        people.elsewhere("coordinator");
        var demo = demo(at("127.0.0.1", null).withProperty("tidlig.demo", "true"));

        withoutMarks(() -> {
            demo.load(new Noted(), municipalities.current());
            assertThat(loaded).isEmpty();
            assertThat(marks.has(DemoMarks.DECLINED)).isTrue();
        });
    }

    /// As if the municipality were at its first start; put back at the end.
    private void withoutMarks(Runnable work) {
        Tenant.run(
                people.there(),
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("delete from shell.demo_part where municipality_id = :municipality")
                            .param("municipality", people.there().value())
                            .update();
                    work.run();
                    status.setRollbackOnly();
                }));
    }

    private final class Noted implements DemoPart {
        @Override
        public int order() {
            return 0;
        }

        @Override
        public void load(Municipality municipality) {
            loaded.add(municipality);
        }
    }

    private DemoAtStart demo(MockEnvironment environment) {
        return new DemoAtStart(List.of(), municipalities, marks, transaction, environment);
    }

    private static MockEnvironment at(String address, String url) {
        var environment = new MockEnvironment();
        environment.setConversionService(new ApplicationConversionService());
        if (address != null) {
            environment.setProperty("server.address", address);
        }
        return url == null ? environment : environment.withProperty("tidlig.url", url);
    }
}
