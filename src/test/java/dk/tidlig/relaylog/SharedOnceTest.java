package dk.tidlig.relaylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.consent.Consents;
import dk.tidlig.child.consent.GiveConsent;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.episode.sharing.SharingPage;
import dk.tidlig.episode.sharing.Sharings;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
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
import org.springframework.transaction.support.TransactionTemplate;

/// An act of passing on stands as long as a consent it rests on does; a no to somebody else is none of its business.
@TidligTest
class SharedOnceTest {
    private static final ConsentTerms TERMS = new ConsentTerms("relay-log", "cooperation");

    @Autowired
    RelayDesk desk;

    @Autowired
    Sharings sharings;

    @Autowired
    Consents consents;

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
    void sorenWorksAtTheSchool() {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
        coordinator = people.employed(RelayDesk.TOWN, "relay-coordinator", "coordinator");
        desk.does(() -> transaction.executeWithoutResult(status -> {
            var work = employments.here(soren.id()).orElseThrow();
            employments.change(work.id(), work.profession(), "byskolen", work.version());
        }));
    }

    @Test
    void aNoToAUnitWhereTheyDoNotWorkChangesNothing() {
        var child = desk.open(mette, soren);
        yes(child, "ppr");
        no(child, "ppr");
        yes(child, "ppr");

        assertThat(desk.page(soren, child).state()).isEqualTo("open");
        assertThat(acts(child)).hasSize(1);
    }

    @Test
    void aNoToTheirOwnUnitEndsItAndANewYesIsANewAct() {
        var child = desk.open(mette);
        desk.adds(mette, child, soren);
        yes(child, "byskolen");
        assertThat(acts(child)).hasSize(1);

        no(child, "byskolen");
        yes(child, "ppr");
        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);
        assertThat(acts(child)).hasSize(1);

        yes(child, "byskolen");
        assertThat(desk.page(soren, child).state()).isEqualTo("open");
        assertThat(acts(child)).hasSize(2);
    }

    @Test
    void aNoToTheirOwnUnitChangesNothingWhileTheFamilysYesToThemselvesStands() {
        var child = desk.open(mette, soren);
        yes(child, "byskolen");
        no(child, "byskolen");
        yes(child, "ppr");
        assertThat(acts(child)).hasSize(1);

        yes(child, "byskolen");
        desk.withdraws(mette, child, soren);
        assertThat(desk.page(soren, child).state()).isEqualTo("open");
        yes(child, "ppr");
        assertThat(acts(child)).as("the first rested on a yes that is over").hasSize(2);
    }

    private void yes(ChildId child, String unit) {
        clock.advance(Duration.ofMinutes(5));
        for (var parent : desk.custody(mette, child)) {
            var to = List.<Recipient>of(new Recipient.Unit(unit));
            var given = new GiveConsent(to, TERMS, parent, ConsentWay.WRITING, RelayDesk.TODAY);
            desk.does(() -> consents.give(coordinator, child, given));
        }
    }

    private void no(ChildId child, String unit) {
        clock.advance(Duration.ofMinutes(5));
        var name = unit.equals("ppr") ? "PPR" : "Byskolen";
        var line = desk.in(() -> consents.page(coordinator, child)).standing().stream()
                .filter(it -> it.to().contains(name))
                .findFirst()
                .orElseThrow();
        var parent = desk.custody(mette, child).getFirst();
        desk.does(() -> consents.withdraw(coordinator, child, line.id(), parent, ConsentWay.WRITING));
    }

    private List<SharingPage.Line> acts(ChildId child) {
        return desk.in(() -> sharings.page(coordinator, child)).lines();
    }
}
