package dk.tidlig.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
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

/// Through the real pages: a neighbour has called.
@TidligTest
class HeardPagesTest {
    private static final String NAME = "Ragnhild Storegård";
    private static final String CONCERN = "Gråd om natten, og ingen åbner";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Children children;

    private Visitor receiver;
    private Visitor coordinator;
    private String page;

    @BeforeEach
    void aChild() {
        var it = people.employed("0779", "case-worker", "reception");
        var child = Tenant.in(
                it.municipality(),
                () -> children.register(
                        it,
                        RegisterChild.of(
                                ChildId.random(),
                                ChildDetails.born("Noa", FreshName.word(), LocalDate.of(2022, 7, 24), null))));
        page = "/children/" + child;
        receiver = loggedIn(it);
        coordinator = loggedIn(people.employed("0779", "prevention-coordinator", "coordinator"));
    }

    @Test
    void isEnteredFromTheChildsPageAndNamedToThoseWhoReceiveAlone() {
        assertThat(receiver.get(page).body()).contains(page + "/notifications/heard");
        assertThat(receiver.get("/notifications").body()).contains("Opret et barn, vi ikke kender");

        var sent = entered();

        assertThat(sent.statusCode()).isEqualTo(303);
        var url = Visitor.location(sent);
        assertThat(receiver.get(url).body()).contains(CONCERN, NAME, "Nabo", "Kom ", "Er barnet i fare nu?");
        assertThat(coordinator.get(url).body())
                .contains(CONCERN, "en privatperson")
                .doesNotContain(NAME, "Nabo");
        assertThat(receiver.get(url + "/print").body()).contains(CONCERN).doesNotContain(NAME);
    }

    @Test
    void asksForANameOrForNone() {
        var form = page + "/notifications/heard";
        assertThat(receiver.post(form, "kind", "ANONYMOUS", "name", NAME, "concern", CONCERN)
                        .body())
                .contains("Ret det ene", "f-concern");
        assertThat(receiver.post(form, "kind", "NEIGHBOUR", "concern", CONCERN).body())
                .contains("Skriv et navn");
    }

    @Test
    void isNotForThoseWhoDoNotReceive() {
        assertThat(coordinator.get(page).body()).doesNotContain("/notifications/heard");
        assertThat(coordinator.get(page + "/notifications/heard").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> entered() {
        return receiver.post(
                page + "/notifications/heard",
                "day",
                "2026-03-03",
                "time",
                "08:10",
                "way",
                "PHONE",
                "kind",
                "NEIGHBOUR",
                "name",
                NAME,
                "concern",
                CONCERN);
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        visitor.get("/my-day");
        return visitor;
    }
}
