package dk.tidlig.walkthrough;

import dk.tidlig.kernel.UserId;
import dk.tidlig.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a helper does from My day to the closing. A log-in lasts twelve hours, so each day begins with one.
final class HelperSteps {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Walk walk;
    private final String username;
    private final TestClock clock;

    HelperSteps(Walk walk, String username, TestClock clock) {
        this.walk = walk;
        this.username = username;
        this.clock = clock;
    }

    /// @param child the address of the child's page
    /// @param colleague who gives the parents' offer
    void helps(String child, UserId colleague) {
        reaches();
        begins(child, "Samtaler med en psykolog", "CHILD", null);
        begins(child, "Råd og vejledning fra en socialrådgiver", "PARENT", colleague);
        booksAndHolds(child);
        later(7);
        enters(child, false);
        later(7);
        enters(child, true);
        later(7);
        enters(child, false);
        closes(child);
        walk.leaves();
    }

    private void reaches() {
        walk.logsIn(username).goesTo("/my-day").sees("Familien har endnu ikke talt med dig");
        walk.follows("/contact").chooses("reached", "MADE").writes("note", "Mor og Asta vil gerne mødes.");
        walk.sends().sees("Asta");
    }

    /// @param giver who gives it, when it is not the helper
    private void begins(String child, String offer, String audience, @Nullable UserId giver) {
        walk.goesTo(child + "/courses/new").choosesLabelled(offer).chooses("audience", audience);
        if (giver != null) {
            walk.picks("helper", giver.toString());
        }
        walk.writes("aim", "At Asta tør gå i skole alene.").sends();
        walk.says("Tilbuddet er begyndt").sees(offer);
    }

    private void booksAndHolds(String child) {
        walk.goesTo(child + "/courses").follows("/book").writes("day", today().toString());
        walk.writes("time", "10:30").chooses("mode", "OFFICE").sends().sees("10.30");
        clock.advance(Duration.ofHours(3));
        walk.goesTo("/my-day").goesTo(child + "/courses").followsOne(child + "/sessions/");
        walk.ticks("present").chooses("ratingValue", "5").writes("note", "Vi fandt det første lille skridt.");
        walk.sendsWith("present").sees("holdt");
    }

    private void enters(String child, boolean theOther) {
        walk.goesTo(child + "/courses");
        if (theOther) {
            walk.followsLast("/enter");
        } else {
            walk.follows("/enter");
        }
        walk.writes("day", today().minusDays(1).toString()).writes("time", "14:00");
        walk.chooses("mode", "OFFICE").ticks("present").sends();
    }

    /// The missing place at the end is asked for before the course can end as lifted.
    private void closes(String child) {
        walk.goesTo(child + "/episodes")
                .follows("/close")
                .chooses("outcome", "lifted")
                .sends();
        walk.sees("slut");
        walk.goesTo(child + "/ratings/new").chooses("value", "7").chooses("purpose", "END");
        walk.chooses("perspective", "PROFESSIONAL").sends();
        walk.goesTo(child + "/episodes")
                .follows("/close")
                .chooses("outcome", "lifted")
                .sends();
        walk.sends().says("Forløbet er afsluttet");
    }

    private void later(int days) {
        clock.advance(Duration.ofDays(days));
        walk.logsIn(username);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
