package dk.tidlig.walkthrough;

import dk.tidlig.exchange.message.Letters;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The whole way of a local group: from a midwife's referral of unborn twins to a plan that is followed up when both
/// are born, and to the midwife, who is told.
@TidligTest
class LocalGroupWalkTest {
    private static final String SETTLEMENT = "kangerlussuaq";
    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 9);
    private static final LocalDate MET = LocalDate.of(2026, 3, 17);
    private static final LocalDate PLANNED = LocalDate.of(2026, 3, 24);
    private static final LocalDate BORN = LocalDate.of(2026, 4, 28);
    private static final LocalDate FOLLOWED = LocalDate.of(2026, 6, 9);

    @LocalServerPort
    private int port;

    @Autowired
    private ReferralSamples samples;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @CsvSource({"coast, 360, 1280, true", "boat, 1280, 360, true", "bare, 1280, 1280, false"})
    void walksFromAReferralToAFollowedUpPlan(String name, int outside, int atTheTable, boolean scripts) {
        var family = FreshName.word().substring(0, 12);
        comes(REFERRED);
        var group = samples.groupIn(SETTLEMENT);
        var visitor = samples.memberOf(group, "health-visitor");
        var worker = samples.memberOf(group, "case-worker");
        var sitting = List.of(samples.memberOf(group, "midwife"), visitor, worker);
        readsTheInbox(new Walk(port, name + "-inbox", outside, scripts));
        var referrer = new ReferrerWalk(
                new Walk(port, name + "-referrer", outside, scripts),
                people.letLogIn(samples.employed("midwife", "referrer")));

        referrer.refersTwins(family, SETTLEMENT, LocalDate.of(2026, 5, 5));
        comes(MET);
        var table = new GroupWalk(new Walk(port, name + "-group", atTheTable, scripts), people.letLogIn(worker));
        table.opensTheMeeting(MET);
        table.ticksThosePresent(sitting);
        table.takesTheFamilyIn(family, visitor, FOLLOWED);
        helps(new Walk(port, name + "-visitor", atTheTable, scripts), visitor, worker, family);
        referrer.hasHerFeedback();
    }

    /// A message from the health service, as the coordinator finds it.
    private void readsTheInbox(Walk walk) {
        walk.logsIn(people.letLogIn(samples.employed("effort-coordinator", "coordinator")));
        walk.goesTo("/inbox").hands("file", Letters.pair().first()).sendsWith("file");
        walk.sees("Bruno Elmer").goesTo("/inbox").sees("Bruno Elmer").leaves();
    }

    private void helps(Walk walk, Actor visitor, Actor worker, String family) {
        var help = new VisitorWalk(walk, people.letLogIn(visitor));
        comes(PLANNED);
        help.beginsThePlan();
        help.aimsOnBothSides(worker, visitor, FOLLOWED.plusWeeks(4));
        help.changesIt();
        help.hearsTheFamily();
        comes(BORN);
        help.entersTheBirths(BORN.minusDays(3), family, "Ivik", "Malu");
        comes(FOLLOWED);
        help.followsUp("Ivik");
        help.printsThePlan("Ivik", "Malu");
    }

    /// Noon at the coast: each has a new log-in that day.
    private void comes(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(14, 0)).toInstant(ZoneOffset.UTC));
    }
}
