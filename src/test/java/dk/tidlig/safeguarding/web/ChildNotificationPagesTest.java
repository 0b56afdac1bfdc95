package dk.tidlig.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.safeguarding.NotificationSamples;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Through the real pages: written from the child's page, received, and told back.
@TidligTest
class ChildNotificationPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Children children;

    @Autowired
    Relatives relatives;

    private Actor coordinator;
    private ChildId child;
    private Visitor writer;
    private Visitor receiver;
    private String page;
    private String family;

    @BeforeEach
    void aChildWithAMother() {
        coordinator = people.employed("0779", "prevention-coordinator", "coordinator");
        family = FreshName.word();
        child = Tenant.in(
                coordinator.municipality(),
                () -> children.register(
                        coordinator,
                        RegisterChild.of(
                                ChildId.random(), ChildDetails.born("Noa", family, LocalDate.of(2022, 7, 24), null))));
        page = "/children/" + child;
        receiver = loggedIn(people.employed("0779", "case-worker", "reception"));
        writer = loggedIn(coordinator);
    }

    @Test
    void whatIsKnownIsFilledInAndAProtectedFamilysContactIsNot() {
        mother(false);
        assertThat(writer.get(page).body()).contains("Der er ikke skrevet en underretning.");

        assertThat(writer.get(page + "/notifications/new").body())
                .contains("Sofie " + family, "22 33 44 55", "polsk", "har den, så snart du har gemt");
    }

    @Test
    void theContactOfOneWithAProtectedAddressIsNotFilledIn() {
        mother(true);

        assertThat(writer.get(page + "/notifications/new").body())
                .contains("Sofie " + family, "Familien har beskyttet adresse")
                .doesNotContain("22 33 44 55");
    }

    @Test
    void isReceivedHandledAndToldBackByItself() {
        var url = Visitor.location(write());
        assertThat(receiver.get("/my-day").body()).contains("Underretning: Noa " + family, "Tag den første vurdering");
        assertThat(receiver.get(url).body())
                .contains(NotificationSamples.CONCERN, "Første vurdering", "Er barnet i fare nu?");

        assertThat(receiver.post(url, "kind", "LOOK", "outcome", "NOT_ACUTE").statusCode())
                .isEqualTo(422);
        receiver.post(url, "kind", "LOOK", "outcome", "NOT_ACUTE", "words", "Hun er hos mormor.");
        receiver.post(url, "kind", "RECEIPT");
        assertThat(receiver.post(url, "kind", "STARTED", "outcome", "YES").statusCode())
                .isEqualTo(303);

        assertThat(writer.get("/notifications").body())
                .contains("Noa " + family, "Kvitteringen er fra", "Der er sat noget i gang")
                .doesNotContain("Hun er hos mormor.", "Ikke akut");
        assertThat(writer.get("/my-day").body()).contains("har kvitteret for din underretning om Noa " + family);
    }

    @Test
    void severalAreShownTogetherOnTheChildsPageAndWithEachOther() {
        write();
        var second = Visitor.location(write());

        assertThat(writer.get(page).body()).contains("Der er 2 underretninger. Se dem sammen.");
        assertThat(receiver.get(second).body()).contains("Andre underretninger om barnet");
    }

    @Test
    void whoHandlesNothingSeesNoFormAndIsRefused() {
        var url = Visitor.location(write());

        assertThat(writer.get(url).body()).doesNotContain("Er barnet i fare nu?");
        assertThat(writer.post(url, "kind", "RECEIPT").statusCode()).isEqualTo(403);
        var elsewhere = loggedIn(people.employed("0957", "case-worker", "reception"));
        assertThat(elsewhere.get(url).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(page + "/notifications/new").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> write() {
        writer.get(page + "/notifications/new");
        return writer.post(
                page + "/notifications/new",
                "parents",
                "Sofie og Emil",
                "interpreter",
                "false",
                "relation",
                "Koordinator",
                "concern",
                NotificationSamples.CONCERN,
                "done",
                "Fem samtaler",
                "reaction",
                "De er kede af det",
                "told",
                "true");
    }

    private void mother(boolean hidden) {
        var sofie = new AdultDetails("Sofie", family, null, "22 33 44 55", null, "polsk", true, hidden);
        Tenant.run(
                coordinator.municipality(),
                () -> relatives.add(coordinator, child, new KinDetails(sofie, KinRelation.MOTHER, true, null)));
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        visitor.get("/my-day");
        return visitor;
    }
}
