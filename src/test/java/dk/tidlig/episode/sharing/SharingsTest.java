package dk.tidlig.episode.sharing;

import static dk.tidlig.episode.sharing.SharingDesk.inside;
import static dk.tidlig.episode.sharing.SharingDesk.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.consent.Recipient;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Passing on: each act needs its basis, and opens no more and no longer than that.
@TidligTest
class SharingsTest {
    private static final String WHY = "Barnet er alene hjemme i aften, og moderen kan ikke nås.";

    @Autowired
    SharingDesk desk;

    @Autowired
    TestClock clock;

    Actor coordinator;
    Actor reader;
    ChildId child;

    @BeforeEach
    void aChildIsHere() {
        coordinator = desk.people.with("coordinator");
        reader = desk.people.with();
        child = desk.child(coordinator);
    }

    @Test
    void aConsentOpensWhatItSaysUntilThatSecondItIsWithdrawn() {
        var mother = desk.mother(coordinator, child);
        desk.refuses(
                SharingRefusal.SHARING_WITHOUT_CONSENT,
                () -> desk.share(coordinator, child, to(reader, "consent", null)));
        desk.consent(coordinator, child, mother, reader);
        assertThat(desk.opens(reader, child)).isFalse();

        desk.share(coordinator, child, to(reader, "consent", null));

        assertThat(desk.opens(reader, child)).isTrue();
        assertThat(desk.may(reader, "measure.read", child)).isTrue();
        assertThat(desk.may(reader, "plan.read", child)).isFalse();
        assertThat(desk.may(reader, "measure.rate", child)).isFalse();
        assertThat(desk.opens(desk.people.with(), child)).isFalse();

        desk.withdraw(coordinator, child, mother);
        assertThat(desk.opens(reader, child)).isFalse();
        assertThat(desk.page(coordinator, child).lines()).hasSize(1);
    }

    @Test
    void aMeetingIsOpenToThosePresentWhileItLasts() {
        desk.refuses(
                SharingRefusal.SHARING_WITHOUT_NECESSITY,
                () -> desk.share(coordinator, child, to(reader, "preventive-meeting", " ")));
        desk.share(coordinator, child, to(reader, "preventive-meeting", WHY));
        assertThat(desk.opens(reader, child)).isTrue();

        var id = desk.page(coordinator, child).lines().getFirst().id();
        desk.end(coordinator, child, id);

        assertThat(desk.opens(reader, child)).isFalse();
        desk.refuses(SharingRefusal.SHARING_OVER, () -> desk.end(coordinator, child, id));
    }

    @Test
    void theThirdExchangeWithoutConsentIsRefused() {
        desk.share(coordinator, child, to(reader, "preventive-meeting", WHY));
        clock.advance(Duration.ofHours(4));
        assertThat(desk.opens(reader, child)).isFalse();
        desk.share(coordinator, child, to(reader, "preventive-meeting", WHY));
        clock.advance(Duration.ofDays(90));

        desk.refuses(
                SharingRefusal.SHARING_USED_UP,
                () -> desk.share(coordinator, child, to(reader, "preventive-meeting", WHY)));

        assertThat(desk.page(coordinator, child).lines())
                .extracting(SharingPage.Line::ordinal)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void twoWhoBeginTheSameExchangeAtOnceMakeOne() throws Exception {
        desk.share(coordinator, child, to(reader, "preventive-meeting", WHY));
        Callable<Boolean> second = () -> {
            try {
                desk.share(coordinator, child, to(reader, "preventive-meeting", WHY));
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var done = threads.invokeAll(List.of(second, second, second, second));
            int made = 0;
            for (var one : done) {
                made += one.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(desk.page(coordinator, child).lines()).hasSize(2);
    }

    @Test
    void whatCannotWaitIsOpenForADay() {
        desk.share(coordinator, child, to(reader, "vital-interest", WHY));
        clock.set(Instant.parse("2026-03-04T08:14:59Z"));
        assertThat(desk.opens(reader, child)).isTrue();
        clock.set(Instant.parse("2026-03-04T08:15:00Z"));
        assertThat(desk.opens(reader, child)).isFalse();
    }

    @Test
    void refusesWhatNoBasisLets() {
        var outside = new Receiver.Outside("Barnets læge");
        desk.refuses(SharingRefusal.SHARING_NO_BASIS, () -> desk.share(coordinator, child, to(reader, "gossip", WHY)));
        desk.refuses(
                SharingRefusal.SHARING_NO_BASIS,
                () -> desk.share(coordinator, child, to(reader, "notification-duty", WHY)));
        desk.refuses(SharingRefusal.SHARING_CONSENT_OUTSIDE, () -> share("consent", outside, "wellbeing"));
        desk.refuses(
                SharingRefusal.SHARING_NOT_PRESENT,
                () -> share("preventive-meeting", new Receiver.Inside(new Recipient.Unit("ppr")), "wellbeing"));
        desk.refuses(
                SharingRefusal.SHARING_TO_NOBODY,
                () -> share("vital-interest", new Receiver.Inside(new Recipient.Unit("nowhere")), "wellbeing"));
        desk.refuses(SharingRefusal.SHARING_NOTHING, () -> share("vital-interest", inside(reader), "gossip"));
    }

    @Test
    void whoeverIsOutsideIsToldInWordsAndNothingIsOpened() {
        share("vital-interest", new Receiver.Outside("Barnets læge"), "health");

        assertThat(desk.page(coordinator, child).lines())
                .singleElement()
                .satisfies(it -> assertThat(it.to()).containsExactly("Barnets læge"))
                .satisfies(it -> assertThat(it.open()).isNull());
    }

    @Test
    void isForThoseAroundTheChild() {
        assertThatThrownBy(() -> desk.page(reader, child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.share(reader, child, to(reader, "vital-interest", WHY)))
                .isInstanceOf(NotFound.class);
        var stranger = desk.people.elsewhere("coordinator");
        assertThatThrownBy(() -> Tenant.in(stranger.municipality(), () -> {
                    desk.page(stranger, child);
                    return 0;
                }))
                .isInstanceOf(RuntimeException.class);
        desk.share(coordinator, child, to(reader, "vital-interest", WHY));
        assertThatThrownBy(() -> desk.page(reader, child)).isInstanceOf(NotFound.class);
    }

    /// Whatever the order of yes, no, passing on and ending it: it opens just when a yes and an act stand.
    @Test
    void noOrderOfConsentsAndActsOpensWithoutABasis() {
        var random = new Random(20261122);
        var mother = desk.mother(coordinator, child);
        boolean yes = false;
        boolean passedOn = false;
        for (int i = 0; i < 80; i++) {
            int deed = random.nextInt(4);
            if (deed < 2) {
                say(mother, yes, deed == 0);
                yes = deed == 0;
            } else if (deed == 2) {
                passOn(yes);
                passedOn |= yes;
            } else {
                endAll();
                passedOn = false;
            }
            assertThat(desk.opens(reader, child)).as("step %s", i).isEqualTo(yes && passedOn);
        }
    }

    private void say(KinId mother, boolean before, boolean yes) {
        if (yes) {
            desk.consent(coordinator, child, mother, reader);
        } else if (before) {
            desk.withdraw(coordinator, child, mother);
        }
    }

    private void passOn(boolean yes) {
        if (yes) {
            desk.share(coordinator, child, to(reader, "consent", null));
        } else {
            desk.refuses(
                    SharingRefusal.SHARING_WITHOUT_CONSENT,
                    () -> desk.share(coordinator, child, to(reader, "consent", null)));
        }
    }

    private void endAll() {
        desk.page(coordinator, child).lines().stream()
                .filter(it -> it.open() != null)
                .forEach(it -> desk.end(coordinator, child, it.id()));
    }

    private void share(String basis, Receiver to, String data) {
        desk.share(coordinator, child, new Share(basis, List.of(to), Set.of(data), "cooperation", WHY, null));
    }
}
