package dk.tidlig.exchange.demo;

import static org.assertj.core.api.Assertions.assertThatCode;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The demonstration can be begun at any hour of the day.
@TidligTest
class DemoSessionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    DemoSessions demo;

    @Autowired
    Children children;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"00:10", "13:30", "13:54", "22:50"})
    void theNextSessionIsStillToCome(String hour) {
        var now = Instant.parse(TODAY + "T" + hour + ":00Z");
        clock.set(now);
        var helper = people.employed(People.HERE, "family-therapist", "coordinator", "helper");

        assertThatCode(() -> Tenant.run(helper.municipality(), () -> runs(helper, now)))
                .doesNotThrowAnyException();
    }

    private void runs(Actor helper, Instant now) {
        var born = ChildDetails.born("Noa", FreshName.word(), LocalDate.of(2022, 8, 3), null);
        var child = children.register(helper, RegisterChild.of(ChildId.random(), born));
        var programme = programmes.published("tidlig-forebyggelse").id();
        var episode = episodes.open(
                helper,
                new OpenEpisode(EpisodeId.random(), child, programme, now.minus(Duration.ofDays(60)), helper.id()));
        demo.running(helper, child, episode, TODAY, now);
    }
}
