package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The whole way of the early effort for children of 0-2 years: a midwife's word before the birth, the birth, family
/// training by a team that can what it takes, and a daycare place kept until the child starts in it.
@TidligTest
class KeptPlaceWalkTest {
    private static final String CITY = "0101";
    private static final LocalDate TOLD = LocalDate.of(2026, 3, 2);
    private static final LocalDate BORN = LocalDate.of(2026, 4, 20);
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    private static final LocalDate OVER = LocalDate.of(2026, 6, 22);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private String child = "";

    @ParameterizedTest
    @CsvSource({"kept-phone, 360, 1280, true", "kept-bare, 1280, 360, false"})
    void walksFromAMidwifesWordToAKeptPlace(String name, int width, int daycare, boolean scripts) {
        var visitor = employed("health-visitor", "coordinator");
        var worker = employed("social-worker", "helper");
        var therapist = employed("family-therapist", "helper");
        var pedagogue = employed("pedagogue", "helper");
        comes(TOLD);
        tells(new Walk(port, name + "-midwife", width, scripts));
        var walk = new Walk(port, name + "-visitor", width, scripts);
        takesIn(walk, visitor);
        comes(BORN);
        isBorn(walk, visitor);
        var course = putsTogether(walk, visitor, worker, therapist);
        reserves(walk, course);
        comes(OVER);
        trains(walk, visitor, course);
        handsOver(walk, pedagogue);
        starts(new Walk(port, name + "-daycare", daycare, scripts), pedagogue);
        walk.goesTo(child).sees("Startet på pladsen").leaves();
    }

    private void tells(Walk walk) {
        walk.logsIn(people.letLogIn(employed("midwife", "referrer"))).looks();
        walk.goesTo("/enquiries/new").chooses("subject", "UNBORN_CHILD").writes("dueOn", "2026-04-21");
        walk.chooses("themes", "network").writes("words", "Hun står meget alene og sover ikke.");
        walk.chooses("way", "PHONE").writes("phone", "12 34 56 87").writes("name", "Jordemoderen");
        walk.chooses("place", "3")
                .chooses("aware", "family-agrees")
                .chooses("channel", "midwife")
                .sends();
        assertThat(walk.address()).isEqualTo("/enquiries/own");
        walk.leaves();
    }

    private void takesIn(Walk walk, Actor visitor) {
        walk.logsIn(people.letLogIn(visitor)).looks();
        walk.goesTo("/enquiries")
                .followsOne("/enquiries/")
                .sees("Hun står meget alene")
                .follows("/decide");
        walk.chooses("kind", "ACCEPTED").writes("reason", "Alene om det, og træt.");
        walk.writes("dueOn", "2026-04-21").picks("responsible", visitor.id().toString());
        walk.sends().says("Afgørelsen er gemt");
        child = walk.address();
    }

    /// The same page goes on as the child's.
    private void isBorn(Walk walk, Actor visitor) {
        walk.logsIn(people.letLogIn(visitor)).looks();
        walk.goesTo(child + "/family")
                .follows("/birth")
                .writes("bornOn", BORN.minusDays(1).toString());
        walk.writes("givenName", "Ella")
                .writes("familyName", FreshName.word().substring(0, 12))
                .sends();
        walk.goesTo(child).sees("Ella");
    }

    /// Refused with what it lacks, and then whole.
    private String putsTogether(Walk walk, Actor visitor, Actor worker, Actor therapist) {
        walk.goesTo(child + "/teams/new").choosesLabelled("Familietræning").chooses("audience", "TOGETHER");
        walk.chooses("people", visitor.id().toString())
                .chooses("people", worker.id().toString());
        walk.picks("lead", visitor.id().toString()).writes("count", "8").writes("day", FIRST.toString());
        walk.writes("time", "10:00").chooses("mode", "OFFICE").sends();
        walk.looks()
                .sees("familiebehandler")
                .chooses("people", therapist.id().toString())
                .sends();
        walk.sees("Familietræning").looks();
        return walk.leadsTo(child + "/courses/").getFirst();
    }

    private void reserves(Walk walk, String course) {
        walk.goesTo(child + "/places")
                .sees("Der er ikke reserveret nogen plads")
                .follows("/places/new");
        walk.choosesLabelled("Lindehaven")
                .chooses("course", course.substring(course.length() - 36))
                .sends();
        walk.sees("Reserveret", "23. juni");
    }

    /// All eight are held, the first with the start and the last with the end, and both say how it went.
    private void trains(Walk walk, Actor visitor, String course) {
        walk.logsIn(people.letLogIn(visitor)).looks();
        var sessions = walk.goesTo(course).leadsTo(child + "/sessions/");
        assertThat(sessions).hasSize(8);
        for (var session : sessions) {
            walk.goesTo(session).chooses("present", "CHILD").chooses("present", "MOTHER");
            if (session.equals(sessions.getFirst()) || session.equals(sessions.getLast())) {
                var first = session.equals(sessions.getFirst());
                walk.chooses("ratingValue", first ? "3" : "7").chooses("ratingPurpose", first ? "START" : "END");
            }
            walk.sendsWith("present").says("Samtalen er gemt som holdt");
        }
        walk.goesTo(course).follows("/end-together").chooses("went", "AS_HOPED");
        walk.writes("family", "Vi kan se, når hun er træt.")
                .writes("team", "De trøster hende med ro.")
                .sends();
        walk.goesTo(course).sees("Vi kan se, når hun er træt.");
    }

    /// To one who is trained in the method; nobody else can be chosen.
    private void handsOver(Walk walk, Actor pedagogue) {
        walk.goesTo("/offers").followsWords("Lindehaven").follows("/certificates/new");
        walk.picks("holder", pedagogue.id().toString()).writes("title", "Samspilsmetoden");
        walk.writes("from", TOLD.toString()).sends();
        walk.goesTo(child + "/places")
                .follows("/hand-over")
                .picks("staff", pedagogue.id().toString());
        walk.writes("method", "Vi har øvet at se hendes signaler.").writes("goals", "Ro ved måltiderne.");
        walk.writes("works", "Hun falder til ro, når nogen synger.").sends().says("Overleveret");
        walk.sees(pedagogue.name()).seesNo("Barnet er startet hos os");
    }

    private void starts(Walk walk, Actor pedagogue) {
        comes(OVER.plusDays(1));
        walk.logsIn(people.letLogIn(pedagogue)).looks();
        walk.goesTo(child + "/places").sees("Hun falder til ro, når nogen synger.");
        walk.sendsTo("/take-over").sees("Barnet er startet").leaves();
        comes(OVER);
    }

    private Actor employed(String profession, String role) {
        return people.employed(CITY, profession, role);
    }

    private void comes(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC));
    }
}
