package dk.tidlig.relaylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.baton.Batons;
import dk.tidlig.relaylog.baton.Offer;
import dk.tidlig.relaylog.baton.OfferRepository;
import dk.tidlig.relaylog.events.BatonClocks;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// An offer of the baton that is over without an answer: nothing of it waits, and its limit runs no more.
@TidligTest
class BatonOverTest {
    @Autowired
    RelayDesk desk;

    @Autowired
    Batons batons;

    @Autowired
    OfferRepository offers;

    @Autowired
    RelayRepository logs;

    @Autowired
    LogEnd logEnd;

    @Autowired
    RelayClosings closings;

    @Autowired
    BatonClocks clocks;

    @Autowired
    Gate gate;

    @Autowired
    List<DaySource> day;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    Actor mette;
    Actor soren;
    ChildId child;

    @BeforeEach
    void anOfferThatWaits() {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
        child = desk.open(mette, soren);
        desk.offers(mette, child, soren);
        assertThat(limit()).isPresent();
    }

    @Test
    void isTakenBackByItsHolderAndIsNobodysTaskAnyMore() {
        var offer = desk.offer(soren, child);
        desk.refuses(AccessRefusal.MAY_NOT, () -> batons.takeBack(soren, child, offer));
        var stranger = people.with("coordinator");
        assertThatThrownBy(() -> desk.does(() -> batons.takeBack(stranger, child, offer)))
                .isInstanceOf(RuntimeException.class);

        desk.does(() -> batons.takeBack(mette, child, offer));

        assertThat(limit()).isEmpty();
        assertThat(waiting(soren)).noneMatch(it -> it.contains("offered the baton"));
        assertThat(waiting(mette)).noneMatch(it -> it.contains("offered to another"));
        assertThat(desk.holder(mette, child)).isEqualTo(mette.id());
        desk.refuses(RelayRefusal.OFFER_OVER, () -> batons.takeBack(mette, child, offer));
        desk.offers(mette, child, soren);
        assertThat(limit()).isPresent();
    }

    @Test
    void fallsWithItsLogThoughTheCourseStaysOpen() {
        desk.does(() -> transaction.executeWithoutResult(status -> {
            var grant = gate.require(mette, RelayAction.CLOSE, child);
            logEnd.close(grant, logs.hold(grant).orElseThrow(), "all-agree", null);
        }));

        assertThat(limit()).isEmpty();
        assertThat(ended()).containsExactly(Offer.How.TAKEN_BACK);
    }

    @Test
    void fallsWithTheLogAndItsCourse() {
        assertThat(desk.in(() -> closings.close(mette, child, "all-agree", null)))
                .isTrue();

        assertThat(ended()).containsExactly(Offer.How.TAKEN_BACK);
    }

    private List<Offer.How> ended() {
        var log = desk.page(mette, child).log().id();
        return desk.in(() ->
                transaction.execute(status -> offers.of(gate.require(mette, RelayAction.READ, child), log).stream()
                        .map(it -> it.over().how())
                        .toList()));
    }

    private Optional<ClockView> limit() {
        var course = desk.page(mette, child).log().episode();
        return desk.in(() -> transaction.execute(status -> clocks.ofOffer(course)));
    }

    private List<String> waiting(Actor actor) {
        return desk.in(() -> transaction.execute(status -> day.stream()
                .flatMap(it -> it.waiting(actor).stream())
                .map(it -> it.text())
                .toList()));
    }
}
