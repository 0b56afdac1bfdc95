package dk.tidlig.relaylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.relaylog.meeting.Entry;
import dk.tidlig.relaylog.meeting.EntryId;
import dk.tidlig.relaylog.meeting.Meetings;
import dk.tidlig.relaylog.meeting.PlaceConcern;
import dk.tidlig.relaylog.meeting.Voice;
import dk.tidlig.relaylog.meeting.WriteMeeting;
import dk.tidlig.relaylog.meeting.WriteMeeting.MakeAgreement;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is written in a log: side by side, added to, never written over.
@TidligTest
class MeetingTest {
    @Autowired
    RelayDesk desk;

    @Autowired
    Meetings meetings;

    @Autowired
    People people;

    @Autowired
    Extracts extracts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Actor mette;
    Actor soren;
    ChildId child;

    @BeforeEach
    void anOpenLog() {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
        child = desk.open(mette, soren);
    }

    @Test
    void showsWhoIsHowConcernedSideBySideAndAddsNothingUp() {
        var mother = desk.custody(mette, child).getFirst();
        concerns(of(new Voice.Professional(mette.id()), 2), of(new Voice.Parent(mother), 1));
        desk.does(() -> meetings.place(soren, child, new BigDecimal("4"), "Hun er meget alene."));

        var picture = desk.page(soren, child).picture();
        assertThat(picture.spread().voices()).hasSize(3);
        assertThat(picture.spread().least()).isZero();
        assertThat(picture.spread().most()).isEqualTo(3);
        assertThat(picture.finding()).contains("differently", "from 1 to 4");
        assertThat(picture.agreed()).isNull();
        assertThat(picture.thresholds()).hasSize(1);
        assertThat(picture.said()).singleElement().matches(it -> it.words().equals("Hun er meget alene."));
    }

    @Test
    void tellsTheLevelThatAllAgreeOnAndHowEachHasChanged() {
        concerns(of(new Voice.Professional(mette.id()), 3), of(new Voice.YoungPerson(), 2));
        clock.advance(Duration.ofDays(30));
        concerns(of(new Voice.Professional(mette.id()), 1), of(new Voice.YoungPerson(), 1), of(new Voice.Agreed(), 1));

        var picture = desk.page(mette, child).picture();
        assertThat(picture.agreed()).contains("1", "Undren");
        assertThat(picture.finding()).contains("alike");
        assertThat(picture.time().rows()).hasSize(2);
        assertThat(picture.spread().voices()).hasSize(2);
    }

    @Test
    void writesAWholeMeetingAtOnce() {
        desk.does(() -> meetings.write(
                mette,
                child,
                new WriteMeeting(
                        RelayDesk.TODAY,
                        "Mor, far og Søren",
                        List.of(of(new Voice.Professional(mette.id()), 2)),
                        Map.of(),
                        List.of(new MakeAgreement("Legegruppe om onsdagen", "Mette", LocalDate.of(2026, 3, 18))),
                        "Hun savner en ven.",
                        "Vi prøver legegruppen.",
                        LocalDate.of(2026, 4, 1))));

        var page = desk.page(soren, child);
        assertThat(page.standing()).singleElement().matches(it -> !it.late());
        assertThat(page.story()).hasSize(3).allMatch(it -> "Mor, far og Søren".equals(it.present()));
        assertThat(page.log().followUpOn()).isEqualTo("2026-04-01");
        clock.advance(Duration.ofDays(20));
        assertThat(desk.page(soren, child).standing()).allMatch(it -> it.late());
    }

    @Test
    void saysWhatBecameOfAnAgreementOnce() {
        var agreement = agreement();
        settle(agreement, Entry.Kind.KEPT);

        assertThat(desk.page(mette, child).standing()).isEmpty();
        assertThat(desk.page(mette, child).agreements().getFirst().became().kind())
                .isEqualTo(Entry.Kind.KEPT);
        desk.refuses(RelayRefusal.SUPERSEDED, () -> settleNow(agreement, Entry.Kind.DROPPED));
    }

    @Test
    void aCorrectionStandsBesideWhatItCorrectsAndIsMadeOnce() {
        var agreement = agreement();
        var right = new MakeAgreement("Legegruppe om torsdagen", "Søren", null);
        desk.does(() -> meetings.correct(soren, child, agreement, right));

        var page = desk.page(mette, child);
        assertThat(page.standing())
                .singleElement()
                .matches(it -> it.entry().words().contains("torsdagen"));
        assertThat(page.story()).hasSize(2).anyMatch(it -> it.entry().corrected());
        desk.refuses(RelayRefusal.SUPERSEDED, () -> meetings.correct(mette, child, agreement, right));
        desk.refuses(RelayRefusal.SUPERSEDED, () -> settleNow(agreement, Entry.Kind.KEPT));
    }

    @Test
    void theProgramCannotChangeWhatWasWritten() {
        agreement();
        for (var table : List.of("entry", "meeting", "concern")) {
            assertThatThrownBy(() -> desk.in(() -> transaction.execute(status -> jdbc.sql(
                                    "update relaylog." + table + " set noted_at = now() where child_id = :child")
                            .param("child", child.value())
                            .update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesWhatIsNoPlaceNobodysOrNothing() {
        desk.refuses(RelayRefusal.NOT_ON_THE_SCALE, () -> concernsNow(of(new Voice.YoungPerson(), 9)));
        desk.refuses(RelayRefusal.NOTHING_WRITTEN, () -> concernsNow());
        var stranger = desk.professional("psychologist");
        assertThatThrownBy(() -> concerns(of(new Voice.Professional(stranger.id()), 2)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.does(() -> meetings.place(stranger, child, BigDecimal.ONE, null)))
                .isInstanceOf(NotFound.class);
        desk.refuses(
                RelayRefusal.IN_THE_FUTURE,
                () -> meetings.write(mette, child, said(RelayDesk.TODAY.plusDays(1), "I morgen")));
    }

    @Test
    void theFamilysExtractHoldsItAllAndErasingTakesItAll() {
        agreement();
        var officer = people.employed(RelayDesk.TOWN, "data-protection-officer", "data-protection");
        var extract =
                String.valueOf(desk.in(() -> extracts.extract(officer, child)).get("relaylog"));

        assertThat(extract).contains("Hun leger mest alene.", "Legegruppe om onsdagen");
        assertThat(extract).doesNotContain(mette.name());
        assertThat(desk.in(() -> extracts.erase(officer, child))).containsEntry("relaylog", 1);
    }

    private EntryId agreement() {
        desk.does(() -> meetings.write(
                mette,
                child,
                new WriteMeeting(
                        RelayDesk.TODAY,
                        "Alle",
                        List.of(),
                        Map.of(),
                        List.of(new MakeAgreement("Legegruppe om onsdagen", "Pædagogen", null)),
                        null,
                        null,
                        null)));
        return desk.page(mette, child).standing().getFirst().entry().id();
    }

    private void settle(EntryId agreement, Entry.Kind became) {
        desk.does(() -> settleNow(agreement, became));
    }

    private void settleNow(EntryId agreement, Entry.Kind became) {
        meetings.write(
                mette,
                child,
                new WriteMeeting(
                        RelayDesk.TODAY, "Alle", List.of(), Map.of(agreement, became), List.of(), null, null, null));
    }

    private void concerns(PlaceConcern... placed) {
        desk.does(() -> concernsNow(placed));
    }

    private void concernsNow(PlaceConcern... placed) {
        meetings.write(
                mette,
                child,
                new WriteMeeting(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        "Alle",
                        List.of(placed),
                        Map.of(),
                        List.of(),
                        null,
                        null,
                        null));
    }

    private static WriteMeeting said(LocalDate on, String talked) {
        return new WriteMeeting(on, "Alle", List.of(), Map.of(), List.of(), talked, null, null);
    }

    private static PlaceConcern of(Voice voice, int value) {
        return new PlaceConcern(voice, BigDecimal.valueOf(value), null);
    }
}
