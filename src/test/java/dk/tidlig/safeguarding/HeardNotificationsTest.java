package dk.tidlig.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.access.Gate;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.ChildSection.Audience;
import dk.tidlig.episode.keeping.KeptRecord;
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
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What a private person notified of: entered later than it came, and told of the receipt alone.
@TidligTest
class HeardNotificationsTest {
    private static final String NAME = "Ragnhild Storegård";
    private static final Notifier NEIGHBOUR =
            new Notifier(Notifier.Kind.NEIGHBOUR, Notifier.Way.PHONE, NAME, "55 66 77 88");
    private static final Notifier NOBODY = new Notifier(Notifier.Kind.ANONYMOUS, Notifier.Way.LETTER, null, null);
    private static final Duration AGO = Duration.ofHours(5);

    @Autowired
    People people;

    @Autowired
    Children children;

    @Autowired
    Notifications notifications;

    @Autowired
    HeardNotifications heard;

    @Autowired
    Reception reception;

    @Autowired
    NotificationKeeper keeper;

    @Autowired
    NotificationExtract extract;

    @Autowired
    Gate gate;

    @Autowired
    TransactionTemplate transaction;

    private Actor coordinator;
    private Actor receiver;
    private ChildId child;

    @BeforeEach
    void aChild() {
        receiver = people.employed("0779", "case-worker", "reception");
        coordinator = people.employed("0779", "prevention-coordinator", "coordinator");
        child = in(
                receiver,
                () -> children.register(
                        receiver,
                        RegisterChild.of(
                                ChildId.random(),
                                ChildDetails.born("Noa", FreshName.word(), LocalDate.of(2022, 7, 24), null))));
    }

    @Test
    void itsLimitsRunFromWhenItCame() {
        var id = enter(NEIGHBOUR);

        var first = progress(id).row().clocks().getFirst();
        assertThat(first.stops()).isEqualTo(ClockRule.Event.NOTIFICATION_ASSESSED);
        assertThat(first.minutesLeft()).isEqualTo((24 - AGO.toHours()) * 60);
        var standing = in(coordinator, () -> notifications.page(coordinator, child, null));
        assertThat(standing.made())
                .singleElement()
                .satisfies(line -> assertThat(line.by()).matches("(en privatperson|a private person).*"));
    }

    @Test
    void itsNotifierIsToldOfTheReceiptAndNoMore() {
        var id = enter(NEIGHBOUR);
        refuses(
                SafeguardingRefusal.STEP_INCOMPLETE,
                () -> handle(id, new Reception.Deed(Step.Kind.STARTED, Step.Outcome.YES, null, null)));
        look(id);
        handle(id, new Reception.Deed(Step.Kind.RECEIPT, null, null, null));

        assertThat(progress(id).row().next()).isEmpty();
        assertThat(in(receiver, () -> reception.open(receiver)))
                .noneMatch(row -> row.id().equals(id));
        assertThat(in(receiver, () -> reception.written(receiver))).isEmpty();
    }

    @Test
    void oneWhoIsNotKnownGetsNoReceiptAndItsLimitDoesNotRun() {
        var id = enter(NOBODY);

        assertThat(progress(id).row().clocks().stream().filter(one -> one.running()))
                .singleElement()
                .satisfies(one -> assertThat(one.stops()).isEqualTo(ClockRule.Event.NOTIFICATION_ASSESSED));
        look(id);
        assertThat(progress(id).row().next()).isEmpty();
    }

    @Test
    void whoItWasIsReadByThoseWhoReceiveAlone() {
        var id = enter(NEIGHBOUR);

        assertThat(in(receiver, () -> notifications.read(receiver, child, id))
                        .notification()
                        .notifier())
                .isEqualTo(NEIGHBOUR);
        var read = in(coordinator, () -> notifications.read(coordinator, child, id));
        assertThat(read.heard()).isTrue();
        assertThat(read.notification().notifier()).isNull();
        var told = in(
                coordinator,
                () -> extract.of(gate.require(coordinator, SafeguardingAction.READ, child), Audience.FAMILY));
        assertThat(told.toString())
                .contains("private-person")
                .doesNotContain(NAME, "55 66 77 88", "neighbour", "NEIGHBOUR", "way=");
    }

    @Test
    void theArchiveIsToldWhoItWasAndHow() {
        enter(NEIGHBOUR);

        var kept = in(
                coordinator,
                () -> extract.of(gate.require(coordinator, SafeguardingAction.READ, child), Audience.ARCHIVE));

        assertThat(kept.getFirst())
                .containsEntry("notifier", NAME)
                .containsEntry("notifierKind", "neighbour")
                .containsEntry("notifierContact", "55 66 77 88")
                .containsKey("way");
    }

    @Test
    void isKeptAsLongAsTheLandsFileSaysFromWhenItWasDone() {
        var id = enter(NOBODY);
        assertThat(kept().running()).isTrue();

        look(id);

        var today = LocalDate.of(2026, 3, 3);
        assertThat(kept().until()).isEqualTo(today.plusYears(5));
        assertThat(in(receiver, () -> keeper.over(today.plusYears(5)))).doesNotContain(child);
        assertThat(in(receiver, () -> keeper.over(today.plusYears(5).plusDays(1))))
                .contains(child);
    }

    @Test
    void cannotHaveComeTomorrow() {
        var tomorrow = new HeardNotification(NOBODY, "Gråd om natten", null, TestClock.START.plus(Duration.ofDays(1)));

        refuses(SafeguardingRefusal.CAME_ANOTHER_DAY, () -> in(receiver, () -> heard.enter(receiver, child, tomorrow)));
    }

    @Test
    void othersMayNotEnterOneAndAnotherMunicipalityFindsNobody() {
        refuses(AccessRefusal.MAY_NOT, () -> in(coordinator, () -> heard.enter(coordinator, child, said(NOBODY))));
        refuses(AccessRefusal.MAY_NOT, () -> in(coordinator, () -> heard.about(coordinator, child)));
        var stranger = people.employed("0957", "case-worker", "reception");
        assertThatThrownBy(() -> in(stranger, () -> heard.enter(stranger, child, said(NOBODY))))
                .isInstanceOf(NotFound.class);
    }

    private KeptRecord kept() {
        return in(receiver, () -> keeper.of(Set.of(child))).getFirst();
    }

    private static HeardNotification said(Notifier who) {
        return new HeardNotification(who, "Gråd om natten, og ingen åbner", null, TestClock.START.minus(AGO));
    }

    private NotificationId enter(Notifier who) {
        return in(receiver, () -> heard.enter(receiver, child, said(who)));
    }

    private void look(NotificationId id) {
        handle(id, new Reception.Deed(Step.Kind.LOOK, Step.Outcome.NOT_ACUTE, "Kendt i forvejen.", null));
    }

    private void handle(NotificationId id, Reception.Deed deed) {
        in(receiver, () -> {
            reception.handle(receiver, child, id, deed);
            return List.of();
        });
    }

    private Reception.Progress progress(NotificationId id) {
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
