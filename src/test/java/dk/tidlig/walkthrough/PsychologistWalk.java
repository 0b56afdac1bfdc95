package dk.tidlig.walkthrough;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/// The helper, from the clock on My day to the closed course. A log-in lasts a working day, so each day begins with
/// one.
final class PsychologistWalk {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    private final Walk walk;
    private final String username;
    private final String name;
    private final TestClock clock;

    /// @param name the child's
    PsychologistWalk(Walk walk, String username, String name, TestClock clock) {
        this.walk = walk;
        this.username = username;
        this.name = name;
        this.clock = clock;
    }

    /// In two days, well within the week.
    void reachesTheFamily() {
        comesToWork(Duration.ofDays(2).minusHours(3));
        walk.sees(name, "5 dage tilbage").unfolds("Hvorfor denne frist?");
        walk.followsDeedAbout(name).sees("Notér kontakt med familien");
        walk.chooses("reached", "MADE").writes("time", "09:00");
        walk.writes("note", "Vi mødes på skolen i morgen.").sends();
        walk.says("Kontakten er skrevet ned").seesNo("Familien er ikke nået endnu");
    }

    /// One for the child, given by the helper, and one for the parents, given by a family therapist.
    void combinesTwoOffers(Actor therapist) {
        walk.follows("/courses/new");
        walk.choosesLabelled("Samtaler med en psykolog").chooses("audience", "CHILD");
        walk.writes("aim", "At jeg tør gå i skole").sends().says("Tilbuddet er begyndt");
        walk.follows("/courses/new");
        walk.choosesLabelled("Familiebehandling").chooses("audience", "PARENT");
        walk.picks("helper", therapist.id().toString()).sends();
        walk.sees("Samtaler med en psykolog", "Familiebehandling, kort forløb");
    }

    /// The first is booked ahead and held, with the place at the start; the second was never booked.
    void holdsTheFirstTwo() {
        books("Samtaler med en psykolog", today().plusDays(1), "10:00");
        comesToWork(Duration.ofDays(1).plusHours(3));
        walk.followsDeedAbout(name).chooses("present", "CHILD");
        walk.writes("note", "Asta tegnede skolen og viste, hvor det er svært.");
        walk.chooses("ratingValue", "5").chooses("ratingPurpose", "START").sendsWith("present");
        walk.says("Samtalen er gemt som holdt").seesNo("Startmåling");
        enters("Familiebehandling", "MOTHER", "08:30");
    }

    /// After the third the helper would close, and is told what is missing: nobody measured the end. It is too early,
    /// so the child is placed on the way.
    void isAskedForTheEnd() {
        comesToWork(Duration.ofDays(7));
        walk.seesNo("Startmåling").goesTo("/children").followsWords(name);
        enters("Familiebehandling", "FATHER", "08:30");
        choosesLifted();
        walk.sees("Slutmålingen mangler").follows("/ratings/new");
        walk.chooses("value", "6").chooses("purpose", "BETWEEN").chooses("perspective", "PROFESSIONAL");
        walk.sends().says("Placeringen er gemt");
    }

    /// The fourth, with the place at the end.
    void holdsTheLast() {
        books("Samtaler med en psykolog", today().plusDays(7), "10:00");
        comesToWork(Duration.ofDays(7));
        walk.followsDeedAbout(name).chooses("present", "MOTHER").chooses("present", "CHILD");
        walk.writes("note", "Asta går i skole igen. De slutter her.");
        walk.chooses("ratingValue", "7").chooses("ratingPurpose", "END").sendsWith("present");
        walk.says("Samtalen er gemt som holdt");
    }

    void closesAsLifted() {
        choosesLifted();
        walk.seesNo("Slutmålingen mangler").sends().says("Forløbet er afsluttet");
    }

    /// Days and hours later, with a new log-in, which leads to My day.
    private void comesToWork(Duration later) {
        clock.advance(later);
        walk.logsIn(username).looks();
    }

    private void books(String offer, LocalDate day, String time) {
        goesToSessions();
        walk.followsWords("Book en samtale " + offer);
        walk.writes("day", day.toString()).writes("time", time).chooses("mode", "ELSEWHERE");
        walk.writes("place", "Skolen").sends().sees("Booket");
    }

    private void enters(String offer, String present, String time) {
        goesToSessions();
        walk.followsWords("Skriv en holdt samtale " + offer);
        walk.writes("day", today().toString()).writes("time", time);
        walk.chooses("mode", "OFFICE").chooses("present", present).sends();
    }

    private void choosesLifted() {
        walk.followsWords("Overblik").follows("/close");
        walk.chooses("outcome", "lifted").sends();
    }

    private void goesToSessions() {
        if (!walk.address().contains("/courses")) {
            walk.follows("/courses");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
