package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.Institution;
import dk.tidlig.detection.Institutions;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RosterLine;
import dk.tidlig.detection.Rosters;
import dk.tidlig.detection.RoundDesk;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A round for a daycare of sixty children: its roster taken in, two who rate it blind, one on a phone and one at a
/// desk
/// without scripts, then jointly; a relay log begun from a worrying place; pictures at the end.
@TidligTest
class RoundWalkTest {
    private static final List<String> ROOMS = List.of("Egernstuen", "Musestuen", "Ravnestuen");
    private static final int EACH = 20;
    /// Who is worrying in each room, and whom they see differently.
    private static final int WORRYING = 4;

    private static final int OTHERWISE = 7;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Institutions institutions;

    @Autowired
    private Rosters rosters;

    private Actor coordinator;
    private Actor mette;
    private Actor soren;
    private String place;

    @BeforeEach
    void whoTakesPart() {
        coordinator = people.employed(RoundDesk.TOWN, "relay-coordinator", "coordinator");
        mette = people.employed(RoundDesk.TOWN, "pedagogue", "professional");
        soren = people.employed(RoundDesk.TOWN, "pedagogue", "professional");
        place = "Børnehuset " + FreshName.word().substring(0, 9);
    }

    @Test
    void sixtyChildrenAreSeenByTwoAndThenTogether() {
        var desk = comes("round-leads", 1280, true, coordinator);
        takesTheRosterIn(desk);
        putsThemToWork(desk);
        plans(desk);
        var phone = comes("round-phone", 360, true, mette);
        var bare = comes("round-bare", 1280, false, soren);
        for (var room : ROOMS) {
            alone(phone, room, "1");
            phone.awaits("20 af 20 børn").sends().says("Du er færdig med stuen");
            alone(bare, room, "2");
            bare.sends().says("Du er færdig med stuen");
        }
        ROOMS.forEach(room -> together(phone, room));
        var url = url(phone, ROOMS.getFirst());
        bare.goesTo(url).sees("20 af 20 børn", "Begynd en stafetlog");
        bare.leaves();
        asksForHelp(phone, url);
        var worrying = phone.goesTo(url).values("main li[id^='c-']", "id").get(WORRYING);
        phone.leaves();
        looksAtPictures(desk, url.substring(0, url.indexOf("/rooms/")), worrying.substring(2));
        desk.leaves();
    }

    private Walk comes(String name, int width, boolean scripts, Actor who) {
        return new Walk(port, name, width, scripts).logsIn(people.letLogIn(who));
    }

    private void takesTheRosterIn(Walk walk) {
        walk.goesTo("/institutions").follows("/rosters/new");
        walk.hands("file", "fornavn;efternavn\nAlma;Holm")
                .sends()
                .sees("Intet er taget ind", "institution / dagtilbud mangler");
        walk.hands("file", roster()).sends().looks().sees("Listen er taget ind", "60 linjer: 60 nye børn");
        var doubtful = doubtful();
        walk.goesTo("/rosters/doubts").sees(doubtful).goesTo("/institutions").sees(place);
        walk.followsWords(place).sees("3 stuer · 60 børn", "Ingen arbejder her endnu");
    }

    /// Somebody who goes in one place stands in the roster of another, without a number.
    private String doubtful() {
        var name = FreshName.word();
        for (int i = 0; i < 2; i++) {
            var line = new RosterLine(
                    2,
                    "Alma",
                    name,
                    LocalDate.of(2022, 5, 5),
                    null,
                    FreshName.word(),
                    Institution.Kind.DAYCARE,
                    "Stuen");
            Tenant.run(
                    coordinator.municipality(), () -> rosters.take(coordinator, List.of(line), List.of(), done -> {}));
        }
        return "Alma " + name;
    }

    private String roster() {
        return "fornavn;efternavn;fødselsdato;institution;gruppe;type\n"
                + IntStream.range(0, ROOMS.size() * EACH)
                        .mapToObj(i -> "Barn%02d;%s;%d-5-2022;%s;%s;dagtilbud"
                                .formatted(
                                        i % EACH,
                                        FreshName.word().substring(0, 12),
                                        1 + i % EACH,
                                        place,
                                        ROOMS.get(i / EACH)))
                        .collect(Collectors.joining("\n"));
    }

    /// Søren by the form, the rest as whoever has many does it.
    private void putsThemToWork(Walk walk) {
        walk.picks("user", soren.id().toString()).sendsWith("user").says("arbejder her fra i dag");
        var own = Tenant.in(coordinator.municipality(), () -> institutions.places(coordinator)).stream()
                .filter(it -> it.name().equals(place))
                .findFirst()
                .orElseThrow();
        var rooms = Tenant.in(coordinator.municipality(), () -> institutions.get(coordinator, own.id()))
                .rooms();
        rooms.forEach(room -> works(room.id(), mette.id()));
        rooms.stream()
                .filter(room -> room.staff().isEmpty())
                .map(Institution.Room::id)
                .forEach(room -> works(room, soren.id()));
    }

    private void works(RoomId room, UserId user) {
        Tenant.run(coordinator.municipality(), () -> institutions.addStaff(coordinator, room, user));
    }

    private void plans(Walk walk) {
        walk.goesTo("/rounds").follows("/rounds/new").sends().sees("Skriv et navn");
        walk.writes("name", "Forår " + place).chooses("scale", "wellbeing-3").choosesLabelled(place);
        walk.sends().says("Runden er planlagt");
    }

    /// The worrying one is the same for both; one they see differently.
    private void alone(Walk walk, String room, String otherwise) {
        walk.goesTo("/my-day").sees("Trivselsrunde: " + room).goesTo("/rounds").followsWords(room);
        walk.sees("0 af 20 børn", "Du svarer alene").choosesForEach("1");
        var children = walk.values("main li[id^='c-']", "id");
        assertThat(children).hasSize(EACH);
        walk.chooses(field(children.get(WORRYING)), "3");
        walk.chooses(field(children.get(OTHERWISE)), otherwise);
        walk.seesNo("I ser det forskelligt");
    }

    private static String field(String line) {
        return line.replaceFirst("^c-", "v-");
    }

    private void together(Walk walk, String room) {
        walk.goesTo(url(walk, room)).sees("I er begge færdige").sendsTo("/joint");
        walk.looks().sees("Nu ser I begge svar", "I ser det forskelligt");
        var children = walk.values("main li[id^='c-']", "id");
        var worrying = children.get(WORRYING).substring(2);
        walk.chooses(field(children.get(OTHERWISE)), "1");
        walk.sends().sees("Skriv kort hvorfor, dér hvor der er bekymring");
        walk.writes("w-" + worrying, "Leger alene").writes("t-" + worrying, "2026-03-02");
        walk.sends().says("Det er gemt").sees("20 af 20 børn", "er I enige om");
    }

    private static String url(Walk walk, String room) {
        return walk.goesTo("/rounds").followsWords(room).address();
    }

    private static void asksForHelp(Walk walk, String url) {
        walk.goesTo(url).follows("/relay-logs/new");
        walk.writes("parentGiven", "Anne").picks("parentRelation", "MOTHER");
        walk.writes("worry", "Hun leger alene.").sends().sees("Kladde", "Barn04");
    }

    private void looksAtPictures(Walk walk, String round, String worrying) {
        walk.goesTo(round + "/figures").sees("Alle 60 af 60 børn, 100 %", place);
        walk.followsWords(place).sees("Egernstuen", "20 af 20 børn, 100 %", "En streg betyder");
        walk.goesTo(round + "/end").sees("Flyt sidste dag");
        var phone = comes("round-pictures", 360, true, coordinator);
        phone.goesTo("/institutions").followsWords(place);
        phone.goesTo("/children/" + worrying + "/rounds").sees("Senest: Stærk bekymring", "Leger alene");
        phone.goesTo(round + "/figures").followsWords(place).leaves();
    }
}
