package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import java.time.LocalDate;

/// The coordinator answers what comes in, and sees in the figures what came of it.
final class CoordinatorWalk {
    private final Walk walk;
    private final String username;

    CoordinatorWalk(Walk walk, String username) {
        this.walk = walk;
        this.username = username;
    }

    void decides(String number, String familyName, Actor responsible, Actor helper) {
        walk.logsIn(username).looks();
        walk.goesTo("/enquiries?number=" + number).followsOne("/enquiries/").follows("/decide");
        walk.chooses("answers[open-case-bars]", "NO").chooses("place", "5");
        walk.chooses("kind", "ACCEPTED").writes("reason", "Målgruppen, og familien kan bruge et kort forløb.");
        walk.writes("givenName", "Asta").writes("familyName", familyName).writes("bornOn", "2018-01-15");
        walk.picks("responsible", responsible.id().toString());
        walk.picks("helper", helper.id().toString()).sends();
        walk.says("Afgørelsen er gemt").sees("Asta " + familyName + ", 9 år", "7 dage tilbage");
        assertThat(walk.address()).startsWith("/children/");
    }

    /// My day tells what others did on the child since she was here; the child's page tells how it went, on paper too.
    CoordinatorWalk comesBack(String familyName) {
        walk.logsIn(username).looks().sees("afsluttede forløbet for Asta " + familyName);
        walk.followsWords("Asta " + familyName).sees("Trivslen er løftet");
        walk.goesTo(walk.address() + "/print");
        return this;
    }

    /// The figures of the enquiries that came that day.
    void readsFigures(LocalDate day, String... texts) {
        walk.goesTo("/figures").writes("from", day.toString()).writes("to", day.toString());
        walk.sendsTo("/figures").sees(texts);
    }

    void leaves() {
        walk.leaves();
    }
}
