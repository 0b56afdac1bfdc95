package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.exchange.Registrations;
import dk.tidlig.exchange.Sheets;
import dk.tidlig.identity.Actor;
import dk.tidlig.insight.FigureBook;
import dk.tidlig.insight.FigureTable;
import dk.tidlig.insight.Period;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The whole way of Early Prevention: from a parent's enquiry without a log-in to a course that is closed with 5 and 7
/// on the ruler, within the week, in four sessions over two offers, and to the figures. Each walk has a day of its own,
/// so that the period of that day holds its enquiry alone.
@TidligTest
class EarlyPreventionWalkTest {
    private static final String PROGRAMME = "tidlig-forebyggelse";
    private static final Map<String, Object> ONE_CASE = Map.of(
            "enquiries", 1L,
            "contact_within_7_days", 1L,
            "ended", 1L,
            "lifted", 1L,
            "start_mean_both", 5.0,
            "end_mean_both", 7.0,
            "missing_end", 0L,
            "sessions_mean", 4.0);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private FigureBook book;

    @Autowired
    private Registrations registrations;

    @ParameterizedTest
    @CsvSource({"desk, 1280, true, 2027-02-02", "phone, 360, true, 2027-03-02", "plain, 1280, false, 2027-05-04"})
    void walksFromAnEnquiryToTheFigures(String name, int width, boolean scripts, LocalDate day) {
        clock.set(day.atTime(8, 15).toInstant(ZoneOffset.UTC));
        var coordinator = people.employed(People.HERE, "prevention-coordinator", "coordinator");
        var helper = people.employed(People.HERE, "psychologist", "helper");
        var therapist = people.employed(People.HERE, "family-therapist", "helper");
        var family = FreshName.word().substring(0, 12);

        var number = new ParentWalk(new Walk(port, name + "-parent", width, scripts)).enquires();
        clock.advance(Duration.ofHours(3));
        var desk = new CoordinatorWalk(
                new Walk(port, name + "-coordinator", width, scripts), people.letLogIn(coordinator));
        desk.decides(number, family, coordinator, helper);
        helps(new Walk(port, name + "-helper", width, scripts), helper, therapist, "Asta " + family);

        assertThat(figures(day)).containsAllEntriesOf(ONE_CASE);
        desk.comesBack(family).readsFigures(day, "Skjult");
        fourOthersAskedThatDay(name, day);
        desk.readsFigures(day, "Fra 5,0 til 7,0", "5 af 5 afsluttede forløb", "4,0", "5 af 5 familier");
        desk.leaves();
        protects(new Walk(port, name + "-protector", width, scripts), "Asta " + family, coordinator, helper);
    }

    private void helps(Walk walk, Actor helper, Actor therapist, String child) {
        var psychologist = new PsychologistWalk(walk, people.letLogIn(helper), child, clock);
        psychologist.reachesTheFamily();
        psychologist.combinesTwoOffers(therapist);
        psychologist.holdsTheFirstTwo();
        psychologist.isAskedForTheEnd();
        psychologist.holdsTheLast();
        psychologist.closesAsLifted();
        walk.leaves();
    }

    /// As `./tidlig figures --min-cell 0` would show the day.
    private Map<String, Object> figures(LocalDate day) {
        var here = people.here();
        return FigureTable.of(Tenant.in(here, () -> book.of(Actor.operator(here), PROGRAMME, new Period(day, day), 0)));
    }

    /// One case alone is hidden in the figures; with four like it, it is shown.
    private void fourOthersAskedThatDay(String name, LocalDate day) {
        var here = people.here();
        var sheet = new StringBuilder(Sheets.HEADING).append('\n');
        IntStream.rangeClosed(1, 4)
                .mapToObj(i ->
                        "%s-%d,%s,parent,P%s%d,2016-04-0%d,anxiety,%s,psychologist-course+family-treatment,4,5,7,%s,lifted%n"
                                .formatted(name, i, day, name, i, i, day.plusDays(2), day.plusDays(14)))
                .forEach(sheet::append);
        var result = Tenant.in(
                here,
                () -> registrations.take(
                        Actor.operator(here),
                        PROGRAMME,
                        sheet.toString().getBytes(StandardCharsets.UTF_8),
                        Registrations.Mode.ALL_OR_NOTHING,
                        lines -> {}));
        assertThat(result.problems()).isEmpty();
    }

    /// Who protects the data finds in the trail who has seen the child, and why.
    private void protects(Walk walk, String child, Actor coordinator, Actor helper) {
        walk.logsIn(people.letLogIn(people.employed(People.HERE, "data-protection-officer", "data-protection")));
        walk.goesTo("/administration/trail")
                .picks("user", helper.id().toString())
                .picks("action", "episode.read")
                .sendsTo("/administration/trail");
        walk.followsWords(child).followsWords("Hvem har set barnet");
        walk.sees(coordinator.name(), helper.name(), "opfølgning på et forløb");
        walk.leaves();
    }
}
