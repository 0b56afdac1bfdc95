package dk.tidlig.relaylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeRefusal;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A log's way from draft to closing, and who reads it on the way.
@TidligTest
class RelayLogTest {
    @Autowired
    RelayDesk desk;

    @Autowired
    People people;

    @Autowired
    RelayLogs logs;

    @Autowired
    Participants participants;

    @Autowired
    RelayClosings closings;

    @Autowired
    Episodes episodes;

    @Autowired
    TestClock clock;

    Actor mette;
    Actor soren;

    @BeforeEach
    void twoAreAtWork() {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
    }

    @Test
    void isADraftUntilTheFamilyHasBeenAskedAndOpensWithItsYes() {
        var child = desk.draft(mette);
        assertThat(desk.page(mette, child).state()).isEqualTo("draft");
        desk.refuses(RelayRefusal.CONSENT_MISSING, () -> logs.open(mette, child));

        desk.does(() -> logs.askConsent(mette, child));
        assertThat(desk.page(mette, child).state()).isEqualTo("consent-pending");

        desk.consents(mette, child, List.of(mette));
        desk.opens(mette, child);
        var page = desk.page(mette, child);
        assertThat(page.state()).isEqualTo("open");
        assertThat(page.log().followUpOn()).isEqualTo("2026-04-14");
        desk.refuses(RelayRefusal.OPEN_ALREADY, () -> logs.open(mette, child));
        desk.refuses(RelayRefusal.BEGUN_ALREADY, () -> logs.begin(mette, child, "Igen"));
    }

    @Test
    void aParticipantReadsByTheFamilysConsentAndNoLonger() {
        var child = desk.open(mette);
        desk.adds(mette, child, soren);
        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);

        desk.consents(mette, child, List.of(soren));
        assertThat(desk.page(soren, child).around()).isFalse();
        assertThat(desk.page(soren, child).holds()).isFalse();

        desk.withdraws(mette, child, soren);
        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);
    }

    @Test
    void takingPartOpensTheLogAndNothingElseOfTheChild() {
        var child = desk.open(mette, soren);

        assertThatThrownBy(() -> desk.in(() -> episodes.of(soren, child)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal().status()).isEqualTo(403));
        desk.refuses(dk.tidlig.access.AccessRefusal.MAY_NOT, () -> participants.add(soren, child, soren.id()));
    }

    @Test
    void isReadByNobodyElseNotEvenByWhoMayReadEveryChild() {
        var child = desk.open(mette, soren);

        for (var role : List.of("leader", "coordinator", "data-protection", "administrator")) {
            var other = people.employed(RelayDesk.TOWN, "leader", role);
            assertThatThrownBy(() -> desk.page(other, child)).as(role).isInstanceOf(RuntimeException.class);
        }
        var stranger = people.with("coordinator");
        assertThatThrownBy(() -> dk.tidlig.tenancy.Tenant.in(people.here(), () -> logsOf(stranger, child)))
                .isInstanceOf(NotFound.class);
    }

    private Object logsOf(Actor stranger, ChildId child) {
        logs.askConsent(stranger, child);
        return child;
    }

    @Test
    void theHolderIsTakenOffByNobodyAndOthersAre() {
        var child = desk.open(mette, soren);
        desk.refuses(RelayRefusal.HOLDS_THE_BATON, () -> participants.end(mette, child, mette.id()));
        desk.refuses(RelayRefusal.TAKES_PART_ALREADY, () -> participants.add(mette, child, soren.id()));

        desk.does(() -> participants.end(mette, child, soren.id()));
        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);
    }

    @Test
    void movesWithTheChildFromOnePlaceToTheNext() {
        var lene = desk.professional("health-visitor");
        var child = desk.open(mette, lene);

        desk.does(() -> participants.move(mette, child, List.of(lene.id()), List.of(soren.id())));
        assertThatThrownBy(() -> desk.page(lene, child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);

        desk.consents(mette, child, List.of(soren));
        desk.offers(mette, child, soren);
        desk.accepts(soren, child);
        desk.does(() -> participants.move(soren, child, List.of(mette.id()), List.of()));
        assertThat(desk.page(soren, child).participants()).isEmpty();
        assertThatThrownBy(() -> desk.page(mette, child)).isInstanceOf(NotFound.class);
    }

    @Test
    void closesWithItsCourseAndIsReadByNobodyAfterTheNextDay() {
        var child = desk.open(mette, soren);
        desk.refuses(RelayRefusal.NO_SUCH_CLOSING, () -> closings.close(mette, child, "never", null));

        var whole = desk.in(() -> closings.close(mette, child, "all-agree", "Det går godt nu."));

        assertThat(whole).isTrue();
        var page = desk.page(mette, child);
        assertThat(page.state()).isEqualTo("closed");
        assertThat(page.log().closing().words()).isEqualTo("Det går godt nu.");
        assertThat(page.participants()).hasSize(1);
        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(2));
        assertThatThrownBy(() -> desk.page(mette, child)).isInstanceOf(NotFound.class);
    }

    @Test
    void theCourseIsNotClosedNorHandedOnBesideTheOpenLog() {
        var child = desk.open(mette, soren);
        var course = desk.page(mette, child).log().episode();

        desk.refuses(
                RelayRefusal.BATON_IN_PLAY,
                () -> episodes.handResponsibility(mette, child, course, mette.id(), soren.id()));
        desk.refuses(
                EpisodeRefusal.CLOSING_BLOCKED,
                () -> episodes.close(
                        mette,
                        child,
                        course,
                        new dk.tidlig.episode.CloseEpisode("no-longer-needed", clock.instant(), Set.of())));
    }
}
