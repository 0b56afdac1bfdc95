package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.insight.FigureBook;
import dk.tidlig.insight.Period;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a parent's enquiry without a log-in to a course closed with 5 → 7 on the ruler, within the week, in four
/// sessions over two offers.
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
    @CsvSource({"desk, 1280, true"})
    void walksFromAParentsEnquiryToALiftedChild(String name, int width, boolean scripts) {
        var before = ended();
        var coordinator = people.employed(People.HERE, "prevention-coordinator", "coordinator");
        var helper = people.employed(People.HERE, "psychologist", "helper");
        people.letLogIn(coordinator);
        people.letLogIn(helper);

        var number = enquires(new Walk(port, name + "-parent", width, scripts));
        var desk = new Walk(port, name + "-coordinator", width, scripts).logsIn(people.username(coordinator));
        var child = decides(desk, number, coordinator, helper);
        var office = new Walk(port, name + "-helper", width, scripts).logsIn(people.username(helper));
        reaches(office, child);
        places(office, child, "START", "5");
        holds(office, child, helper, "cool-kids");
        holds(office, child, helper, "psychologist-course");
        places(office, child, "END", "7");
        closes(office, child);

        assertThat(ended()).isEqualTo(before + 1);
        desk.leaves();
        office.leaves();
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

    private String decides(Walk desk, String number, Actor coordinator, Actor helper) {
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
        return desk.address().split("[?#]")[0];
    }

    private void reaches(Walk office, String child) {
        clock.advance(Duration.ofDays(2));
        office.goesTo("/my-day").goesTo(child).follows("/contact");
        office.chooses("reached", "MADE").sends();
    }

    private void places(Walk office, String child, String purpose, String place) {
        office.goesTo(child + "/ratings/new");
        office.chooses("value", place)
                .chooses("perspective", "PROFESSIONAL")
                .chooses("purpose", purpose)
                .sends();
    }

    private void holds(Walk office, String child, Actor helper, String offer) {
        office.goesTo(child + "/courses/new");
        office.choosesLabelled(offerName(offer)).chooses("audience", "CHILD");
        office.picks("helper", helper.id().toString()).sends();
        for (int session = 0; session < 2; session++) {
            var tomorrow = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Europe/Copenhagen"))
                    .plusDays(1);
            office.goesTo(child + "/courses").followsLast("/book");
            office.writes("day", tomorrow.toString())
                    .writes("time", "10:00")
                    .chooses("mode", "OFFICE")
                    .sends();
            clock.advance(Duration.ofDays(2));
            office.goesTo(child + "/courses").followsLast("/sessions/");
            office.chooses("present", "CHILD").sendsTo("/held");
        }
    }

    private static String offerName(String code) {
        return code.equals("cool-kids") ? "Cool Kids" : "psykolog";
    }

    private void closes(Walk office, String child) {
        office.goesTo(child).follows("/close");
        office.chooses("outcome", "lifted").sends();
        office.sends();
        office.goesTo(child);
    }

    private long ended() {
        var here = people.here();
        var value = Tenant.in(here, () -> figures.of(Actor.operator(here), PROGRAMME, Period.ofYear(2026), 0))
                .ended()
                .value();
        return value == null ? 0 : value.longValue();
    }
}
