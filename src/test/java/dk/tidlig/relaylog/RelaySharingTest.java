package dk.tidlig.relaylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.sharing.SharingPage;
import dk.tidlig.episode.sharing.Sharings;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.relaylog.baton.Batons;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// That somebody can read along in a log is an act of passing on with its basis, and without the basis nobody can.
@TidligTest
class RelaySharingTest {
    @Autowired
    RelayDesk desk;

    @Autowired
    Sharings sharings;

    @Autowired
    Batons batons;

    @Autowired
    Episodes episodes;

    @Autowired
    Employments employments;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

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

    @Test
    void whoeverHadTheBatonReadsOnByTheFamilysYesAndThatIsNotedOnce() {
        var child = desk.open(mette, soren);

        desk.offers(mette, child, soren);
        assertThat(told(child)).containsExactly(soren.name());
        desk.accepts(soren, child);
        assertThat(desk.page(mette, child).holds()).isFalse();
        assertThat(told(child)).containsExactlyInAnyOrder(soren.name(), mette.name());

        desk.offers(soren, child, mette);
        desk.accepts(mette, child);
        assertThat(told(child)).as("both are told already").hasSize(2);
    }

    @Test
    void whoeverHadTheBatonAndHasNoYesReadsNoMoreAndNothingIsPassedOn() {
        var child = desk.open(mette, soren);
        desk.withdraws(mette, child, mette);
        desk.offers(mette, child, soren);
        desk.accepts(soren, child);

        assertThatThrownBy(() -> desk.page(mette, child)).isInstanceOf(NotFound.class);
        assertThat(told(child)).containsExactly(soren.name());

        desk.consents(soren, child, List.of(mette));
        assertThat(desk.page(mette, child).holds()).isFalse();
        assertThat(told(child)).containsExactlyInAnyOrder(soren.name(), mette.name());
    }

    @Test
    void aBatonThatAStandInPassesOnLeavesTheHolderOneWhoReadsAlong() {
        var lene = desk.professional("health-visitor");
        var child = desk.open(mette, soren, lene);
        desk.does(() -> batons.away(mette, child, RelayDesk.TODAY, RelayDesk.TODAY.plusDays(7), soren.id()));
        assertThat(told(child)).containsExactlyInAnyOrder(soren.name(), lene.name());

        desk.offers(soren, child, lene);
        desk.accepts(lene, child);

        assertThat(desk.page(mette, child).holds()).isFalse();
        assertThat(told(child)).containsExactlyInAnyOrder(soren.name(), lene.name(), mette.name());
    }

    @Test
    void nothingIsPassedOnToAHolderWhoHasLeftAndWhoseBatonTheLeaderOffered() {
        var leader = people.employed(RelayDesk.TOWN, "leader", "leader");
        var child = desk.open(mette, soren);
        leaves(mette);
        desk.does(() -> batons.offerFor(leader, child, soren.id(), null));
        desk.accepts(soren, child);

        assertThat(desk.holder(soren, child)).isEqualTo(soren.id());
        assertThat(told(child)).containsExactly(soren.name());
        desk.refuses(RelayRefusal.NO_PARTICIPANT, () -> batons.offer(soren, child, mette.id(), null));
    }

    @Test
    void theCoursesOwnHandOverBeforeTheLogOpensIsNotedToo() {
        var child = desk.draft(mette);
        desk.adds(mette, child, soren);
        desk.consents(mette, child, List.of(mette, soren));
        assertThat(told(child)).containsExactly(soren.name());

        var course = desk.page(mette, child).log().episode();
        desk.does(() -> episodes.handResponsibility(coordinator, child, course, mette.id(), soren.id()));

        assertThat(told(child)).containsExactlyInAnyOrder(soren.name(), mette.name());
        assertThat(desk.page(mette, child).holds()).isFalse();
    }

    private void leaves(Actor actor) {
        desk.does(() -> transaction.executeWithoutResult(status -> {
            var work = employments.here(actor.id()).orElseThrow();
            employments.end(work.id(), RelayDesk.TODAY, work.version(), new Stamp(clock.instant(), actor.id()));
        }));
    }

    private List<String> told(ChildId child) {
        return acts(child).stream()
                .map(it -> it.to().getFirst().split(",", 2)[0])
                .toList();
    }

    private List<SharingPage.Line> acts(ChildId child) {
        return desk.in(() -> sharings.page(coordinator, child)).lines();
    }
}
