package dk.tidlig.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What is done with a notification on a child without a course, in time and too late.
@TidligTest
class ReceptionTest {
    private static final Reception.Deed LOOK =
            new Reception.Deed(Step.Kind.LOOK, Step.Outcome.NOT_ACUTE, "Barnet er hos sin mormor.", null);
    private static final Reception.Deed RECEIPT = new Reception.Deed(Step.Kind.RECEIPT, null, null, null);

    @Autowired
    People people;

    @Autowired
    Children children;

    @Autowired
    Notifications notifications;

    @Autowired
    Reception reception;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private Actor writer;
    private Actor receiver;
    private ChildId child;
    private NotificationId id;

    @BeforeEach
    void aNotification() {
        receiver = people.employed("0779", "case-worker", "reception");
        writer = people.employed("0779", "prevention-coordinator", "coordinator");
        child = in(
                writer,
                () -> children.register(
                        writer,
                        RegisterChild.of(
                                ChildId.random(),
                                ChildDetails.born("Noa", FreshName.word(), LocalDate.of(2022, 7, 24), null))));
        id = write();
    }

    @Test
    void itsLimitsRunFromTheMomentItIsWritten() {
        var clocks = progress().row().clocks();

        assertThat(clocks)
                .extracting(one -> one.stops())
                .containsExactly(ClockRule.Event.NOTIFICATION_ASSESSED, ClockRule.Event.NOTIFICATION_RECEIPTED);
        assertThat(clocks.getFirst().minutesLeft()).isEqualTo(24 * 60);
        assertThat(clocks).allMatch(one -> !one.view().source().isEmpty());
        assertThat(in(receiver, () -> reception.open(receiver)))
                .anyMatch(row -> row.id().equals(id));
    }

    @Test
    void lookReceiptAndAnswerStopThemAndTheWriterIsToldOnlyWhatTheLawLets() {
        handle(LOOK);
        assertThat(progress().row().running().orElseThrow().stops()).isEqualTo(ClockRule.Event.NOTIFICATION_RECEIPTED);
        handle(RECEIPT);
        handle(new Reception.Deed(Step.Kind.STARTED, Step.Outcome.YES, null, null));

        var done = progress();
        assertThat(done.row().running()).isEmpty();
        assertThat(done.row().next()).isEmpty();
        assertThat(done.steps().getFirst().words()).isEqualTo("Barnet er hos sin mormor.");
        assertThat(in(receiver, () -> reception.open(receiver)))
                .noneMatch(row -> row.id().equals(id));
        var own = in(writer, () -> reception.written(writer)).getFirst();
        assertThat(own.steps()).hasSize(3).allMatch(step -> step.words() == null);
    }

    @Test
    void aMissedLimitTakesWordsOfWhatHappened() {
        clock.advance(Duration.ofHours(24));
        assertThat(progress().late()).isTrue();
        refuses(SafeguardingRefusal.LATE_WITHOUT_WHY, () -> handle(LOOK));

        handle(new Reception.Deed(Step.Kind.LOOK, Step.Outcome.ACUTE, "Mærker på armen.", "Vagten så den ikke."));

        assertThat(progress().steps().getFirst().lateBecause()).isEqualTo("Vagten så den ikke.");
        handle(RECEIPT);
    }

    @Test
    void oneMinuteBeforeTheLimitIsInTime() {
        clock.advance(Duration.ofHours(24).minusMinutes(1));

        handle(LOOK);

        assertThat(progress().row().clocks().getFirst().missed()).isFalse();
    }

    @Test
    void eachIsDoneOnceAndWhole() {
        handle(LOOK);
        refuses(SafeguardingRefusal.DONE_ALREADY, () -> handle(LOOK));
        refuses(
                SafeguardingRefusal.STEP_INCOMPLETE,
                () -> handle(new Reception.Deed(Step.Kind.STARTED, null, null, null)));
        refuses(
                SafeguardingRefusal.STEP_INCOMPLETE,
                () -> handle(new Reception.Deed(Step.Kind.STARTED, Step.Outcome.ACUTE, null, null)));
    }

    @Test
    void onlyThoseWhoReceiveHandleIt() {
        refuses(
                AccessRefusal.MAY_NOT,
                () -> in(writer, () -> {
                    reception.handle(writer, child, id, LOOK);
                    return id;
                }));
        refuses(AccessRefusal.MAY_NOT, () -> in(writer, () -> reception.open(writer)));
        var helper = people.employed("0779", "family-therapist", "helper");
        assertThatThrownBy(() -> in(helper, () -> reception.progress(helper, child, id)))
                .isInstanceOf(NotFound.class);
        assertThat(in(helper, () -> reception.written(helper))).isEmpty();
    }

    @Test
    void anotherMunicipalityFindsNothing() {
        var stranger = people.employed("0957", "case-worker", "reception");

        assertThat(in(stranger, () -> reception.open(stranger)))
                .noneMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> in(stranger, () -> reception.progress(stranger, child, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(stranger, () -> {
                    reception.handle(stranger, child, id, LOOK);
                    return id;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void severalStandTogetherEachWithItsOwnLimits() {
        clock.advance(Duration.ofHours(3));
        var second = write();

        var page = in(writer, () -> notifications.page(writer, child, null));
        assertThat(page.made()).extracting(line -> line.id()).containsExactly(second, id);
        handle(LOOK);
        assertThat(in(receiver, () -> reception.progress(receiver, child, second))
                        .row()
                        .next())
                .contains(Step.Kind.LOOK);
    }

    private NotificationId write() {
        return in(writer, () -> notifications.write(writer, child, null, NotificationSamples.plain()));
    }

    private void handle(Reception.Deed deed) {
        in(receiver, () -> {
            reception.handle(receiver, child, id, deed);
            return id;
        });
    }

    private Reception.Progress progress() {
        return in(receiver, () -> reception.progress(receiver, child, id));
    }

    private <T> T in(Actor actor, Supplier<T> work) {
        return Tenant.in(actor.municipality(), () -> transaction.execute(status -> work.get()));
    }

    private static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
