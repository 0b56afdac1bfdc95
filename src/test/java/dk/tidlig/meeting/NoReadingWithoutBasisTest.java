package dk.tidlig.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.Gate;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.consent.Consents;
import dk.tidlig.child.consent.GiveConsent;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.episode.sharing.Receiver;
import dk.tidlig.episode.sharing.Share;
import dk.tidlig.episode.sharing.SharingRefusal;
import dk.tidlig.episode.sharing.Sharings;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.Participants;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayDesk;
import dk.tidlig.relaylog.baton.Batons;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever the order of yes and no, of passing on, of meetings and who is present at them, of what cannot wait, of
/// custody, of taking part and standing in, and of time: two professionals read the child and its log just when there
/// is a basis for it.
@TidligTest
class NoReadingWithoutBasisTest {
    /// What one of them sees now: the child, and its log.
    private record Eyes(boolean child, boolean log) {}

    private static final int STEPS = 80;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final String WHY = "Hun er alene hjemme, og vi kan ikke nå familien.";

    @Autowired
    RelayDesk desk;

    @Autowired
    Consents consents;

    @Autowired
    ConsentRecords records;

    @Autowired
    Sharings sharings;

    @Autowired
    NetworkMeetings meetings;

    @Autowired
    MeetingRoom meetingRoom;

    @Autowired
    Participants participants;

    @Autowired
    Batons batons;

    @Autowired
    Relatives relatives;

    @Autowired
    Gate gate;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    private final Basis basis = new Basis();
    private final Random random = new Random(20261123);
    private Actor mette;
    private Actor coordinator;
    private List<Actor> readers;
    private ChildId child;

    @BeforeEach
    void anOpenLogWithTwoReaders() {
        mette = desk.professional("pedagogue");
        coordinator = people.employed(RelayDesk.TOWN, "relay-coordinator", "coordinator");
        readers = List.of(desk.professional("teacher"), desk.professional("health-visitor"));
        child = desk.open(mette);
        basis.custody.addAll(desk.custody(mette, child));
    }

    @Test
    void noOrderOfAnythingLetsAnybodyReadWithoutABasis() {
        long sawTheChild = 0;
        long readTheLog = 0;
        for (int step = 0; step < STEPS; step++) {
            var done = deed(random.nextInt(22), readers.get(random.nextInt(2)));
            var found = found();
            assertThat(found).as("after step %s, %s", step, done).isEqualTo(expected());
            sawTheChild += found.stream().filter(Eyes::child).count();
            readTheLog += found.stream().filter(Eyes::log).count();
        }
        assertThat(List.of(sawTheChild, readTheLog)).allMatch(it -> it > STEPS / 5 && it < STEPS * 9 / 5);
    }

    private String deed(int which, Actor who) {
        switch (which) {
            case 0, 1, 2 -> basis.custody.forEach(parent -> yes(Basis.WELLBEING, who, parent));
            case 3 -> yes(Basis.WELLBEING, who, basis.custody.getFirst());
            case 4 -> no(Basis.WELLBEING, who);
            case 5, 6, 7 -> basis.custody.forEach(parent -> yes(Basis.LOG, who, parent));
            case 8 -> no(Basis.LOG, who);
            case 9, 10, 11 -> passOn(who);
            case 12 -> endWhatWasPassedOn();
            case 13 -> vital(who);
            case 14, 15 -> meet(random.nextBoolean() ? readers : List.of(who));
            case 16 -> part();
            case 17 -> custody();
            case 18, 19 -> takePart(who);
            case 20 -> standIn(who);
            default -> clock.advance(Duration.ofHours(List.of(1, 3, 25).get(random.nextInt(3))));
        }
        if (which == 21) {
            back();
        }
        return "deed " + which;
    }

    private void yes(ConsentTerms terms, Actor who, KinId parent) {
        var to = List.<Recipient>of(new Recipient.Person(who.id()));
        desk.does(
                () -> consents.give(coordinator, child, new GiveConsent(to, terms, parent, ConsentWay.MEETING, TODAY)));
        basis.said.add(new Basis.Yes(terms, who.id(), parent));
    }

    private void no(ConsentTerms terms, Actor who) {
        desk
                .in(() ->
                        transaction.execute(status -> records.of(gate.require(coordinator, EpisodeAction.READ, child))))
                .stream()
                .filter(it -> it.stands() && it.terms().equals(terms))
                .filter(it -> it.to().equals(new Recipient.Person(who.id())))
                .findFirst()
                .ifPresent(it -> desk.does(() ->
                        consents.withdraw(coordinator, child, it.id(), basis.custody.getLast(), ConsentWay.WRITING)));
        basis.no(terms, who.id());
    }

    private void passOn(Actor who) {
        if (basis.stands(Basis.WELLBEING, who.id())) {
            share(who, "consent");
            basis.passedOn.add(who.id());
        } else {
            desk.refuses(SharingRefusal.SHARING_WITHOUT_CONSENT, () -> share(who, "consent"));
        }
    }

    private void share(Actor who, String code) {
        var to = List.<Receiver>of(new Receiver.Inside(new Recipient.Person(who.id())));
        var it = new Share(code, to, Set.of("wellbeing"), "cooperation", WHY, null);
        desk.in(() -> sharings.share(coordinator, child, it));
    }

    private void endWhatWasPassedOn() {
        desk.in(() -> sharings.page(coordinator, child)).lines().stream()
                .filter(it -> it.open() != null)
                .forEach(it -> desk.does(() -> sharings.end(coordinator, child, it.id())));
        basis.passedOn.clear();
        basis.vital.clear();
        if (basis.room != null) {
            basis.room = new Basis.Room(basis.room.id(), Set.of(), null);
        }
    }

    private void vital(Actor who) {
        share(who, "vital-interest");
        basis.vital.put(who.id(), Basis.after(clock.instant(), 24));
    }

    private void meet(List<Actor> present) {
        if (basis.room != null) {
            return;
        }
        var asked = Stream.concat(Stream.of(mette), readers.stream()).map(Actor::id);
        var day =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1).atTime(LocalTime.NOON);
        var called = new CallMeeting(day, Duration.ofHours(1), null, WHY, null, asked.collect(Collectors.toSet()));
        var id = desk.in(() -> meetings.call(mette, child, called));
        var there = present.stream().map(Actor::id).collect(Collectors.toSet());
        var opening = new BeginMeeting.Opening("preventive-meeting", Set.of("wellbeing"), "cooperation", WHY);
        Runnable begins = () -> meetingRoom.begin(mette, child, id, new BeginMeeting(there, opening));
        if (basis.exchanges == 2) {
            desk.refuses(SharingRefusal.SHARING_USED_UP, begins);
            return;
        }
        desk.does(begins);
        basis.exchanges++;
        basis.room = new Basis.Room(id, there, Basis.after(clock.instant(), 4));
    }

    private void part() {
        if (basis.room != null) {
            var id = basis.room.id();
            desk.does(() -> meetingRoom.end(mette, child, id, new WriteUp("Vi talte sammen.", List.of())));
            basis.room = null;
        }
    }

    /// One of those with custody loses it, another comes.
    private void custody() {
        var former = basis.custody.removeFirst();
        var next =
                new KinDetails(AdultDetails.named(FreshName.word(), FreshName.word()), KinRelation.OTHER, true, null);
        basis.custody.add(desk.in(() -> relatives.add(coordinator, child, next)));
        desk.does(() -> relatives.end(coordinator, child, former));
    }

    private void takePart(Actor who) {
        if (basis.takesPart.add(who.id())) {
            desk.does(() -> participants.add(mette, child, who.id()));
        } else {
            basis.takesPart.remove(who.id());
            desk.does(() -> participants.end(mette, child, who.id()));
        }
    }

    private void standIn(Actor who) {
        if (basis.takesPart.contains(who.id()) && basis.stands(Basis.LOG, who.id())) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            desk.does(() -> batons.away(mette, child, today, today.plusDays(400), who.id()));
            basis.standIn = who.id();
        }
    }

    private void back() {
        desk.does(() -> batons.back(mette, child));
        basis.standIn = null;
    }

    private List<Eyes> expected() {
        return readers.stream()
                .map(it -> new Eyes(basis.seesTheChild(it.id(), clock.instant()), basis.readsTheLog(it.id())))
                .toList();
    }

    private List<Eyes> found() {
        return desk.in(() -> transaction.execute(status -> readers.stream()
                .map(it -> new Eyes(
                        gate.wouldAllow(it, EpisodeAction.READ, child), gate.wouldAllow(it, RelayAction.READ, child)))
                .toList()));
    }
}
