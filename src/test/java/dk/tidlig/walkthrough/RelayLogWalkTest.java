package dk.tidlig.walkthrough;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.relaylog.RelayDesk;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// The whole way of a relay log: opened with the parents' consent, two who see it differently, the baton offered,
/// declined, accepted, its holder gone, taken up again, closed and printed.
@TidligTest
class RelayLogWalkTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RelayDesk desk;

    @Autowired
    private People people;

    @Autowired
    private Employments employments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @CsvSource({"relay-wide, 1280, true", "relay-phone, 360, true", "relay-bare, 1280, false"})
    void walksFromAWonderToAPrintedLog(String name, int width, boolean scripts) {
        var mette = desk.professional("pedagogue");
        var soren = desk.professional("teacher");
        var lene = desk.professional("health-visitor");
        var child = FreshName.word().substring(0, 12);
        var walk = comes(name + "-mette", width, scripts, mette);

        var log = begins(walk, child);
        opens(walk, log, mette, soren, lene);
        meets(walk, log);
        offers(walk, log, soren);
        var teacher = comes(name + "-soren", width, scripts, soren);
        declines(teacher, log);
        walk.goesTo(log).sees("har sagt nej tak", "Jeg går på orlov");
        offers(walk, log, lene);
        acceptsAndLeaves(comes(name + "-lene", width, scripts, lene), log, lene);
        leads(
                comes(name + "-leader", width, scripts, people.employed(RelayDesk.TOWN, "leader", "leader")),
                child,
                mette);
        walk.goesTo(log).sees("arbejder her ikke længere").sendsTo("/accept").says("Du holder stafetten nu");
        closes(walk, log);
        teacher.leaves();
        walk.leaves();
    }

    private Walk comes(String name, int width, boolean scripts, Actor who) {
        var walk = new Walk(port, name, width, scripts);
        return walk.logsIn(people.letLogIn(who));
    }

    private static String begins(Walk walk, String child) {
        walk.goesTo("/relay-logs").follows("/relay-logs/new");
        walk.writes("given", child)
                .writes("family", FreshName.word().substring(0, 12))
                .writes("born", "2021-05-05");
        walk.writes("parentGiven", "Anne").picks("parentRelation", "MOTHER");
        walk.writes("otherGiven", "Bo").picks("otherRelation", "FATHER");
        walk.writes("worry", "Hun leger mest alene.").sends();
        return walk.sees("Kladde", "Hun leger mest alene.").address();
    }

    private static void opens(Walk walk, String log, Actor mette, Actor soren, Actor lene) {
        walk.goesTo(log + "/people");
        walk.picks("person", soren.id().toString()).sends().sees(soren.name());
        walk.picks("person", lene.id().toString()).sends().sees(lene.name());
        walk.goesTo(log + "/consent");
        for (var reader : new Actor[] {mette, soren, lene}) {
            walk.chooses("readers", reader.id().toString());
        }
        walk.choosesLabelled("Anne")
                .choosesLabelled("Bo,")
                .chooses("way", "MEETING")
                .sends();
        walk.sees("Venter på samtykke", "Familien har sagt ja").sendsTo("/open").says("Loggen er åben");
    }

    private static void meets(Walk walk, String log) {
        walk.goesTo(log + "/meeting").writes("present", "Anne, Bo og Søren");
        walk.picks("place-0", "3").picks("place-1", "1").writes("words-0", "Hun siger næsten ingenting.");
        walk.writes("what1", "Legegruppe om onsdagen")
                .writes("who1", "Pædagogen")
                .sends();
        walk.sees("I ser det forskelligt: fra 1 til 3", "Legegruppe om onsdagen", "Hun siger næsten ingenting.");
    }

    private static void offers(Walk walk, String log, Actor to) {
        walk.goesTo(log + "/baton/offer").chooses("to", to.id().toString()).sends();
        walk.says("Du holder den, til der er sagt ja").sees("Stafetten er tilbudt til");
    }

    private static void declines(Walk walk, String log) {
        walk.goesTo("/my-day").sees("Du er tilbudt stafetten").goesTo(log).follows("/decline");
        walk.writes("why", "Jeg går på orlov").sends().says("Du har sagt nej tak");
    }

    private void acceptsAndLeaves(Walk walk, String log, Actor actor) {
        walk.goesTo(log).sendsTo("/accept").says("Du holder stafetten nu");
        walk.leaves();
        leaves(actor);
    }

    private void leaves(Actor actor) {
        desk.does(() -> transaction.executeWithoutResult(status -> {
            var work = employments.here(actor.id()).orElseThrow();
            employments.end(
                    work.id(), LocalDate.of(2026, 3, 3), work.version(), new Stamp(clock.instant(), actor.id()));
        }));
    }

    private static void leads(Walk walk, String child, Actor to) {
        walk.goesTo("/my-day").sees("arbejder her ikke længere").followsDeedAbout(child);
        walk.chooses("to", to.id().toString()).sends().says("Stafetten er tilbudt");
        walk.leaves();
    }

    private static void closes(Walk walk, String log) {
        walk.goesTo(log + "/close").chooses("closing", "all-agree");
        walk.writes("words", "Hun har fået en ven.").sends().says("Loggen er lukket");
        walk.sees("Alle er enige").goesTo(log + "/print").sees("Legegruppe om onsdagen", "Hun har fået en ven.");
    }
}
