package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.ContactNote;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.AcceptEnquiry.ForChild;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the one who wrote is told after the yes.
@TidligTest
class StatusAfterDecisionTest {
    private static final String PROMISE = "inden en uge";

    @LocalServerPort
    int port;

    @Autowired
    EnquirySamples samples;

    @Autowired
    Settlements settlements;

    @Autowired
    Episodes episodes;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private Actor coordinator;
    private Visitor mother;
    private EnquirySamples.Slip slip;
    private String name;

    @BeforeEach
    void sent() {
        coordinator = people.with("coordinator");
        mother = new Visitor(port);
        slip = EnquirySamples.send(mother);
        name = FreshName.word();
    }

    @Test
    void followsTheCourseFromTheYesToItsEndAndNamesNobody() {
        assertThat(look()).contains("Vi har fået din henvendelse").contains(PROMISE);

        var settled = accept();
        assertThat(look()).contains("Du får hjælp").contains(PROMISE);

        Tenant.run(
                people.here(),
                () -> episodes.recordContact(
                        coordinator,
                        settled.child(),
                        settled.episode(),
                        new ContactNote(clock.instant(), ContactNote.Reached.MADE, "Talte med " + name)));
        assertThat(look())
                .contains("Hjælpen er i gang", "Den første kontakt var tirsdag 3. marts.")
                .doesNotContain(PROMISE, name);

        close(settled);
        assertThat(look())
                .contains("Hjælpen er afsluttet", "Forløbet sluttede tirsdag 3. marts.")
                .doesNotContain(PROMISE, name, "Hjælpen er i gang", "Træk henvendelsen tilbage");
    }

    private Settlements.Settled accept() {
        var child = new ForChild.New(
                ChildDetails.born(name, FreshName.word(), LocalDate.of(2014, 3, 4), null), null, Set.of());
        return Tenant.in(
                people.here(),
                () -> settlements.accept(
                        coordinator,
                        EnquiryId.of(samples.id(slip.number())),
                        new AcceptEnquiry(child, coordinator.id(), null)));
    }

    private void close(Settlements.Settled it) {
        Tenant.run(people.here(), () -> {
            var findings = episodes.closingFindings(coordinator, it.child(), it.episode(), "unchanged").stream()
                    .map(ClosingFinding::key)
                    .collect(Collectors.toSet());
            episodes.close(
                    coordinator, it.child(), it.episode(), new CloseEpisode("unchanged", clock.instant(), findings));
        });
    }

    private String look() {
        var visitor = new Visitor(port);
        visitor.get("/enquiry-status/0779");
        var answer = visitor.post("/enquiry-status/0779", "number", slip.number(), "code", slip.code());
        return visitor.get(Visitor.location(answer)).body();
    }
}
