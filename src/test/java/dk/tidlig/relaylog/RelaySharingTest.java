package dk.tidlig.relaylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.sharing.SharingPage;
import dk.tidlig.episode.sharing.Sharings;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// That somebody can read along in a log is an act of passing on with its basis, and without the basis nobody can.
@TidligTest
class RelaySharingTest {
    @Autowired
    RelayDesk desk;

    @Autowired
    Sharings sharings;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor mette;
    Actor soren;
    Actor coordinator;

    @BeforeEach
    void theyAreAtWork() {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
        coordinator = people.employed(RelayDesk.TOWN, "relay-coordinator", "coordinator");
    }

    @Test
    void whoeverTheFamilySaysYesToIsToldByAnActWithItsBasis() {
        var child = desk.open(mette, soren);

        assertThat(acts(child)).singleElement().satisfies(it -> {
            assertThat(it.to().getFirst()).startsWith(soren.name());
            assertThat(it.basis()).isEqualTo("Samtykke");
            assertThat(it.data()).containsExactly("stafetloggen");
            assertThat(it.open()).isNull();
        });
    }

    @Test
    void whoeverComesWithoutAConsentSeesNothingAndNothingIsPassedOn() {
        var child = desk.open(mette);
        desk.adds(mette, child, soren);

        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);
        assertThat(acts(child)).isEmpty();

        desk.consents(mette, child, List.of(soren));
        assertThat(desk.page(soren, child).state()).isEqualTo("open");
        assertThat(acts(child)).hasSize(1);
    }

    @Test
    void whoeverComesAfterTheFamilysYesIsToldWhenTheyCome() {
        var child = desk.open(mette);
        desk.consents(mette, child, List.of(soren));
        assertThat(acts(child)).isEmpty();

        desk.adds(mette, child, soren);

        assertThat(acts(child)).hasSize(1);
    }

    @Test
    void aNewYesAfterANoIsANewActAndTheSameYesIsNot() {
        var child = desk.open(mette, soren);
        clock.advance(Duration.ofHours(1));
        desk.consents(mette, child, List.of(soren));
        assertThat(acts(child)).hasSize(1);

        desk.withdraws(mette, child, soren);
        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);
        assertThat(acts(child)).hasSize(1);

        clock.advance(Duration.ofHours(1));
        desk.consents(mette, child, List.of(soren));
        assertThat(acts(child)).hasSize(2);
    }

    private List<SharingPage.Line> acts(ChildId child) {
        return desk.in(() -> sharings.page(coordinator, child)).lines();
    }
}
