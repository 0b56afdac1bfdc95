package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.tidlig.identity.Actor;
import dk.tidlig.insight.FigureBook;
import dk.tidlig.insight.FigureTable;
import dk.tidlig.insight.Period;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a parent's enquiry without a log-in to a closed course with 5 at the start and 7 at the end, contact within the
/// week and four sessions over two offers, and to the figures of it.
@TidligTest
class EarlyPreventionWalkTest {
    private static final String PROGRAMME = "tidlig-forebyggelse";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private FigureBook figures;

    @ParameterizedTest
    @CsvSource({"desk, 1280, true, 2027-02-01", "phone, 360, true, 2027-03-01", "plain, 1280, false, 2027-05-03"})
    void walksFromAParentsEnquiryToTheFigures(String name, int width, boolean scripts, LocalDate day) {
        clock.set(day.atTime(8, 15).toInstant(ZoneOffset.UTC));
        var coordinator = people.employed(People.HERE, "prevention-coordinator", "coordinator");
        var helper = people.employed(People.HERE, "psychologist", "helper");
        people.letLogIn(coordinator);
        people.letLogIn(helper);

        var number = enquires(new Walk(port, name + "-parent", width, scripts));
        var desk = new Walk(port, name + "-coordinator", width, scripts).logsIn(people.username(coordinator));
        decides(desk, number, coordinator, helper);
        desk.sees("Asta");
        var child = desk.address();
        desk.leaves();
        new HelperSteps(new Walk(port, name + "-helper", width, scripts), people.username(helper), clock)
                .helps(
                        child,
                        people.employed(People.HERE, "school-social-worker", "helper")
                                .id());
        sums(new Walk(port, name + "-figures", width, scripts).logsIn(people.username(coordinator)), child, day);
    }

    private void sums(Walk desk, String child, LocalDate day) {
        desk.goesTo("/figures?programme=" + PROGRAMME + "&from=" + day + "&to=" + day)
                .sees("Vises ikke");
        desk.goesTo("/my-day").goesTo(child).sees("Trivslen er løftet").goesTo(child + "/print");
        desk.leaves();
        assertThat(table(day))
                .contains(
                        entry("enquiries", 1L),
                        entry("ended", 1L),
                        entry("lifted", 1L),
                        entry("start_mean_both", 5.0),
                        entry("end_mean_both", 7.0),
                        entry("sessions_mean", 4.0),
                        entry("contact_within_7_days", 1L));
    }

    private Map<String, @Nullable Object> table(LocalDate day) {
        var operator = Actor.operator(people.here());
        return Tenant.in(people.here(), () -> FigureTable.of(figures.of(operator, PROGRAMME, new Period(day, day), 0)));
    }

    /// @return the number that the parent is given
    private String enquires(Walk parent) {
        parent.goesTo("/enquire/" + People.HERE + "/" + PROGRAMME).sends();
        parent.chooses("channel", "parent").sends();
        parent.chooses("subject", "CHILD").sends();
        parent.writes("age", "9").sends();
        parent.chooses("themes", "anxiety").sends();
        parent.writes("words", "Hun tør ikke gå i skole.").sends();
        parent.chooses("place", "5").sends();
        parent.chooses("way", "PHONE").writes("phone", "12 34 56 87").sends();
        parent.choosesLabelled("Jeg er alene med barnet").sends();
        parent.ticks("consent").sends();
        var number = java.util.regex.Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}").matcher(parent.text());
        assertThat(number.find()).as("a number on the last page").isTrue();
        parent.leaves();
        return number.group();
    }

    private void decides(Walk desk, String number, Actor coordinator, Actor helper) {
        desk.goesTo("/my-day").goesTo("/enquiries?number=" + number).followsOne("/enquiries/");
        desk.follows("/decide");
        desk.chooses("answers[open-case-bars]", "NO").chooses("place", "5");
        desk.chooses("kind", "ACCEPTED").writes("reason", "Målgruppen, og familien kan bruge et kort forløb.");
        desk.writes("givenName", "Asta")
                .writes("familyName", "Prøve" + helper.id().value().toString().substring(0, 6));
        desk.writes("bornOn", "2017-01-15")
                .picks("responsible", coordinator.id().toString());
        desk.picks("helper", helper.id().toString()).sends();
        assertThat(desk.address()).startsWith("/children/");
    }
}
