package dk.tidlig.walkthrough;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An anonymous consultation: a CPR number and a name are caught, the school social worker answers, the pedagogue asks
/// on, ends up with an enquiry together with the family, and the leader sees that it was counted.
@TidligTest
class AdviceWalkTest {
    private static final String TOWN = "0450";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @ParameterizedTest
    @CsvSource({"advice-wide, 1280, true", "advice-phone, 360, true", "advice-bare, 1280, false"})
    void walksFromAWonderToAnEnquiryWithTheFamily(String name, int width, boolean scripts) {
        var walk = comes(name + "-asks", width, scripts, people.employed(TOWN, "pedagogue", "professional"));
        var own = asks(walk);
        var adviser =
                comes(name + "-answers", width, scripts, people.employed(TOWN, "school-social-worker", "adviser"));
        answers(adviser, own);
        asksOn(walk, own);
        enquires(walk, own);
        adviser.goesTo(own).sees("Det blev til en henvendelse").leaves();
        walk.leaves();
        var leader = comes(name + "-leads", width, scripts, people.employed(TOWN, "leader", "leader"));
        leader.goesTo("/advice")
                .follows("/advice/figures")
                .sees("Efter emne", "Efter sted")
                .leaves();
    }

    private Walk comes(String name, int width, boolean scripts, Actor who) {
        return new Walk(port, name, width, scripts).logsIn(people.letLogIn(who));
    }

    private static String asks(Walk walk) {
        walk.goesTo("/advice").follows("/advice/new").sees("Du får svar senest 3 dage efter");
        walk.chooses("theme", "relations")
                .picks("place", "boernehaven-solsikken")
                .chooses("age", "three-to-five");
        walk.writes("words", "Barnet 010121-1234 leger alene.").sends();
        walk.sees("ligner et CPR-nummer")
                .writes("words", "I dag græd Emma, og ingen trøstede.")
                .sends();
        walk.looks().sees("Handler det om nogen, man kan kende?", "Emma");
        walk.ticks("sure").sends().says("Dit spørgsmål er sendt");
        return walk.sees("Venter på svar", "Svarfrist").address();
    }

    private static void answers(Walk walk, String url) {
        walk.goesTo("/my-day").sees("Nogen beder om råd uden at nævne et barn").goesTo("/advice");
        walk.goesTo(url).sees("pædagog", "ingen trøstede");
        walk.writes("words", "Se, hvem barnet søger hen til, en uge.").sends().says("Dit svar er sendt");
    }

    private static void asksOn(Walk walk, String url) {
        walk.goesTo("/my-day").sees("Du har fået svar på dit spørgsmål").goesTo(url);
        walk.sees("Se, hvem barnet søger hen til").writes("words", "Og hvad siger jeg til forældrene?");
        walk.sendsTo("/more").says("Dit spørgsmål er sendt");
    }

    private static void enquires(Walk walk, String url) {
        walk.follows("/enquiry").chooses("agreed", "false").sends().sees("Tal med familien først");
        walk.chooses("agreed", "true").sends();
        walk.seesNo("Emma").seesNo("trøstede");
        walk.goesTo(url).sees("Det blev til en henvendelse");
    }
}
