package dk.tidlig.access;

import dk.tidlig.child.consent.ConsentId;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.family.LogInId;
import dk.tidlig.family.LogIns;
import dk.tidlig.family.view.OwnConsentPages;
import dk.tidlig.family.view.OwnPages;
import dk.tidlig.family.view.OwnWordPages;
import dk.tidlig.family.word.OwnWord;
import dk.tidlig.family.word.WordAnswers;
import dk.tidlig.family.word.WordId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.meeting.MeetingAction;
import dk.tidlig.meeting.MeetingRoom;
import dk.tidlig.meeting.NetworkMeetingId;
import dk.tidlig.meeting.NetworkMeetings;
import dk.tidlig.relaylog.LogConsents;
import dk.tidlig.relaylog.Participants;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayClosings;
import dk.tidlig.relaylog.RelayLogs;
import dk.tidlig.relaylog.baton.BatonOfferId;
import dk.tidlig.relaylog.baton.Batons;
import dk.tidlig.relaylog.meeting.EntryId;
import dk.tidlig.relaylog.meeting.Meetings;
import dk.tidlig.relaylog.page.RelayPages;
import dk.tidlig.safeguarding.HeardNotifications;
import dk.tidlig.safeguarding.NotificationId;
import dk.tidlig.safeguarding.Notifications;
import dk.tidlig.safeguarding.Reception;
import dk.tidlig.safeguarding.SafeguardingAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What is done together around a child: each deed with the action it asks the gate for. What else a deed would need
/// is left out, as the gate is asked first.
@Component
class CooperationDeeds {
    private static final BatonOfferId OFFER = BatonOfferId.random();
    private static final NetworkMeetingId MEETING = NetworkMeetingId.random();
    private static final NotificationId NOTIFICATION = NotificationId.random();
    private static final UserId SOMEBODY = UserId.random();

    private final Relay relay;
    private final Network network;
    private final Duty duty;
    private final Families families;

    CooperationDeeds(Relay relay, Network network, Duty duty, Families families) {
        this.relay = relay;
        this.network = network;
        this.duty = duty;
        this.families = families;
    }

    /// The doors of the relay log.
    @Component
    record Relay(
            RelayLogs logs,
            RelayClosings closings,
            LogConsents consents,
            Participants participants,
            Batons batons,
            Meetings meetings,
            RelayPages pages) {}

    @Component
    record Network(NetworkMeetings meetings, MeetingRoom room) {}

    @Component
    record Duty(Notifications notifications, HeardNotifications heard, Reception reception) {}

    @Component
    record Families(LogIns logIns, OwnPages pages, OwnConsentPages consents, OwnWordPages words, WordAnswers answers) {}

    record Deed(Action action, BiConsumer<Actor, ChildId> done) {}

    Stream<Deed> all() {
        return Stream.of(ofTheLog(), ofTheBaton(), ofMeetings(), ofNotifications(), ofFamilies(), ofWhatFamiliesSee())
                .flatMap(List::stream);
    }

    private List<Deed> ofTheLog() {
        return List.of(
                new Deed(RelayAction.BEGIN, (who, at) -> relay.logs().askToBegin(who, at)),
                new Deed(RelayAction.BEGIN, (who, at) -> relay.logs().begin(who, at, "Alene")),
                new Deed(RelayAction.HOLD, (who, at) -> relay.logs().askConsent(who, at)),
                new Deed(RelayAction.HOLD, (who, at) -> relay.logs().open(who, at)),
                new Deed(RelayAction.HOLD, (who, at) -> relay.consents().note(who, at, null)),
                new Deed(RelayAction.HOLD, (who, at) -> relay.participants().add(who, at, who.id())),
                new Deed(RelayAction.HOLD, (who, at) -> relay.participants().end(who, at, SOMEBODY)),
                new Deed(RelayAction.HOLD, (who, at) -> relay.participants().move(who, at, List.of(), List.of())),
                new Deed(RelayAction.CLOSE, (who, at) -> relay.closings().close(who, at, "all-agree", null)),
                new Deed(RelayAction.WRITE, (who, at) -> relay.meetings().write(who, at, null)),
                new Deed(RelayAction.WRITE, (who, at) -> relay.meetings().place(who, at, BigDecimal.ONE, null)),
                new Deed(RelayAction.WRITE, (who, at) -> relay.meetings().correct(who, at, EntryId.random(), null)),
                new Deed(RelayAction.READ, (who, at) -> relay.pages().read(who, at)),
                new Deed(RelayAction.PRINT, (who, at) -> relay.pages().print(who, at)),
                new Deed(RelayAction.ARCHIVE, (who, at) -> relay.pages().archive(who, at)),
                new Deed(RelayAction.HOLD, (who, at) -> relay.pages().held(who, at)),
                new Deed(RelayAction.WRITE, (who, at) -> relay.pages().spoken(who, at)));
    }

    private List<Deed> ofTheBaton() {
        var day = LocalDate.of(2026, 3, 4);
        return List.of(
                new Deed(RelayAction.HOLD, (who, at) -> relay.batons().offer(who, at, SOMEBODY, null)),
                new Deed(RelayAction.OFFER_FOR, (who, at) -> relay.batons().offerFor(who, at, SOMEBODY, null)),
                new Deed(RelayAction.OFFER_FOR, (who, at) -> relay.pages().abandoned(who, at)),
                new Deed(RelayAction.ANSWER, (who, at) -> relay.batons().accept(who, at, OFFER)),
                new Deed(RelayAction.ANSWER, (who, at) -> relay.batons().decline(who, at, OFFER, "Nej")),
                new Deed(RelayAction.HOLD, (who, at) -> relay.batons().takeBack(who, at, OFFER)),
                new Deed(RelayAction.HOLD, (who, at) -> relay.batons().away(who, at, day, day, null)),
                new Deed(RelayAction.HOLD, (who, at) -> relay.batons().back(who, at)));
    }

    private List<Deed> ofMeetings() {
        return List.of(
                new Deed(MeetingAction.READ, (who, at) -> network.meetings().list(who, at)),
                new Deed(MeetingAction.READ, (who, at) -> network.meetings().page(who, at, MEETING)),
                new Deed(MeetingAction.CALL, (who, at) -> network.meetings().asked(who, at)),
                new Deed(MeetingAction.CALL, (who, at) -> network.meetings().call(who, at, null)),
                new Deed(MeetingAction.CALL, (who, at) -> network.meetings().move(who, at, MEETING, null, "Storm")),
                new Deed(MeetingAction.CALL, (who, at) -> network.meetings().cancel(who, at, MEETING, "Storm")),
                new Deed(MeetingAction.HOLD, (who, at) -> network.room().door(who, at)),
                new Deed(MeetingAction.HOLD, (who, at) -> network.room().begin(who, at, MEETING, null)),
                new Deed(MeetingAction.HOLD, (who, at) -> network.room().end(who, at, MEETING, null)));
    }

    private List<Deed> ofNotifications() {
        return List.of(
                new Deed(
                        SafeguardingAction.READ,
                        (who, at) -> duty.notifications().page(who, at, null)),
                new Deed(
                        SafeguardingAction.READ,
                        (who, at) -> duty.notifications().read(who, at, NOTIFICATION)),
                new Deed(
                        SafeguardingAction.NOTIFY,
                        (who, at) -> duty.notifications().write(who, at, null, null)),
                new Deed(SafeguardingAction.READ, (who, at) -> duty.heard().about(who, at)),
                new Deed(SafeguardingAction.HANDLE, (who, at) -> duty.heard().enter(who, at, null)),
                new Deed(SafeguardingAction.READ, (who, at) -> duty.reception().progress(who, at, NOTIFICATION)),
                new Deed(
                        SafeguardingAction.HANDLE, (who, at) -> duty.reception().handle(who, at, NOTIFICATION, null)));
    }

    private List<Deed> ofFamilies() {
        return List.of(
                new Deed(
                        FamilyAction.READ_LOG_INS,
                        (who, at) -> families.logIns().page(who, at)),
                new Deed(FamilyAction.INVITE, (who, at) -> families.logIns().invite(who, at, null)),
                new Deed(FamilyAction.END_LOG_IN, (who, at) -> families.logIns().end(who, at, LogInId.random())));
    }

    private List<Deed> ofWhatFamiliesSee() {
        return List.of(
                new Deed(FamilyAction.SEE_OWN, (who, at) -> families.pages().page(who, at)),
                new Deed(FamilyAction.SEE_LOOKS, (who, at) -> families.pages().looks(who, at)),
                new Deed(FamilyAction.SEE_OWN, (who, at) -> families.consents().page(who, at)),
                new Deed(
                        FamilyAction.GIVE_CONSENT,
                        (who, at) -> families.consents().give(who, at, null, null)),
                new Deed(
                        FamilyAction.WITHDRAW_CONSENT,
                        (who, at) -> families.consents().withdraw(who, at, ConsentId.random())),
                new Deed(FamilyAction.SEE_OWN, (who, at) -> families.words().page(who, at)),
                new Deed(FamilyAction.WRITE_WORD, (who, at) -> families.words().write(who, at, "Ord")),
                new Deed(
                        FamilyAction.WRITE_WORD,
                        (who, at) -> families.words().correct(who, at, WordId.random(), "Ord")),
                new Deed(FamilyAction.CONTEST, (who, at) -> families.words().contest(who, at, "x", "Nej")),
                new Deed(
                        FamilyAction.READ_WORDS, (who, at) -> families.answers().page(who, at)),
                new Deed(
                        FamilyAction.ANSWER_CONTEST,
                        (who, at) ->
                                families.answers().answer(who, at, WordId.random(), OwnWord.Outcome.STAYS, "Ord")));
    }
}
