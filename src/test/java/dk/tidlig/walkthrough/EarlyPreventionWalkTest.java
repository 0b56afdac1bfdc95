package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a parent's enquiry without a log-in to the coordinator's decision and the child's page.
@TidligTest
class EarlyPreventionWalkTest {
    private static final String PROGRAMME = "tidlig-forebyggelse";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @ParameterizedTest
    @CsvSource({"desk, 1280, true", "phone, 360, true", "plain, 1280, false"})
    void walksFromAParentsEnquiryToAnOpenCourse(String name, int width, boolean scripts) {
        var coordinator = people.employed(People.HERE, "prevention-coordinator", "coordinator");
        var helper = people.employed(People.HERE, "psychologist", "helper");
        people.letLogIn(coordinator);

        var number = enquires(new Walk(port, name + "-parent", width, scripts));
        var desk = new Walk(port, name + "-coordinator", width, scripts).logsIn(people.username(coordinator));
        decides(desk, number, coordinator, helper);

        desk.sees("Asta");
        desk.leaves();
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
