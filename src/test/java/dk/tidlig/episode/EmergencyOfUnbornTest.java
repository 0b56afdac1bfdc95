package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An unborn child is opened in an emergency through its mother.
@TidligTest
class EmergencyOfUnbornTest {
    private static final String REASON = "Moderen er på skadestuen nu, og jordemoderen spørger";
    private static final LocalDate DUE = LocalDate.of(2026, 5, 3);

    @Autowired
    PageDesk.Desks desks;

    @Autowired
    People people;

    @Autowired
    Children children;

    @Autowired
    TestClock clock;

    private PageDesk desk;
    private Actor stranger;
    private String family;
    private ChildId child;

    @BeforeEach
    void aMotherWhoExpects() {
        desk = desks.fresh();
        stranger = people.with("helper");
        family = FreshName.word();
        child = expected(Set.of());
    }

    @Test
    void opensByHerNameAndTheDueDateForAnHourAndNoLonger() throws Exception {
        desk.get(stranger, "/children/" + child, 404);

        assertThat(desk.post(stranger, "/emergency", 303, fields()).getHeader("Location"))
                .endsWith("/children/" + child);

        assertThat(desk.get(stranger, "/children/" + child, 200)).contains("Sofie " + family);
        clock.advance(Duration.ofMinutes(61));
        desk.get(stranger, "/children/" + child, 404);
    }

    @Test
    void opensBothOfTwins() throws Exception {
        var twin = desk.in(() -> children.register(
                Actor.system(people.here()),
                new RegisterChild(ChildId.random(), ChildDetails.unborn(DUE), null, child, Set.of())));
        desk.get(stranger, "/children/" + twin, 404);

        desk.post(stranger, "/emergency", 303, fields());

        assertThat(desk.get(stranger, "/children/" + child, 200)).contains("Sofie " + family);
        assertThat(desk.get(stranger, "/children/" + twin, 200)).contains("Sofie " + family);
        desk.get(people.with("helper"), "/children/" + twin, 404);
        clock.advance(Duration.ofMinutes(61));
        desk.get(stranger, "/children/" + twin, 404);
    }

    @Test
    void opensNothingWhenSheIsNotKnownOrTheDayIsAnother() throws Exception {
        desk.post(stranger, "/emergency", 422, "motherName", "Sofie " + family, "due", "2026-05-04", "reason", REASON);
        desk.post(stranger, "/emergency", 422, "motherName", "Sofie " + family, "reason", REASON);
        desk.get(stranger, "/children/" + child, 404);
    }

    @Test
    void opensNothingWhenSeveralAreMeant() throws Exception {
        expected(Set.of(child));

        desk.post(stranger, "/emergency", 422, fields());
    }

    @Test
    void isNotOpenedByThoseWhoMayNotNorFromAnotherMunicipality() throws Exception {
        desk.post(people.with("leader"), "/emergency", 403, fields());
        desk.post(people.elsewhere("helper"), "/emergency", 422, fields());
    }

    @Test
    void asksForOneOrTheOther() throws Exception {
        assertThat(desk.post(
                                stranger,
                                "/emergency",
                                422,
                                "name",
                                "Noa " + family,
                                "born",
                                "2022-07-24",
                                "motherName",
                                "Sofie " + family,
                                "due",
                                DUE.toString(),
                                "reason",
                                REASON)
                        .getContentAsString())
                .contains("Ret det ene");
    }

    private ChildId expected(Set<ChildId> others) {
        return desk.in(() -> children.register(
                Actor.system(people.here()),
                new RegisterChild(
                        ChildId.random(),
                        ChildDetails.unborn(DUE),
                        new RegisterChild.Mother.New(AdultDetails.named("Sofie", family)),
                        null,
                        others)));
    }

    private String[] fields() {
        return new String[] {"motherName", "Sofie " + family, "due", DUE.toString(), "reason", REASON};
    }
}
