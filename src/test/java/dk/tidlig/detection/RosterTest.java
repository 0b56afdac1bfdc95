package dk.tidlig.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.Cpr;
import dk.tidlig.exchange.roster.RosterFile;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Rosters: all of one, or nothing; who is here is found again, and who may be is asked about.
@TidligTest
class RosterTest {
    @Autowired
    People people;

    @Autowired
    Rosters rosters;

    @Autowired
    Institutions institutions;

    Actor coordinator;
    String place;

    @BeforeEach
    void anInstitution() {
        coordinator = people.employed(RoundDesk.TOWN, "relay-coordinator", "coordinator");
        place = FreshName.word();
    }

    @Test
    void aFileIsReadAndTakenIn() {
        var result = take(file("Alma;%s;;03-05-2022;%s;Stuen;dagtilbud".formatted(FreshName.word(), place)));
        assertThat(result.counts()).isEqualTo(new RosterResult.Counts(1, 1, 0, 0, 0));
        assertThat(children()).isEqualTo(1);
    }

    @Test
    void aMistakeIsToldByLineAndKeepsAllOut() {
        var result = take(file("Alma;%s;;03-05-2022;%s;Stuen;dagtilbud".formatted(FreshName.word(), place)
                + "\nBo;Holm;12345;;" + place + ";Stuen;\nIda;;;31-02-2022;" + place + ";Stuen;"));
        assertThat(result.whole()).isFalse();
        assertThat(result.problems()).extracting(RosterProblem::line).containsExactly(3, 4, 4);
        assertThat(children()).isZero();
        assertThat(take(file("Bo;Holm;;03-05-2022;" + place + ";Stuen;")).problems())
                .extracting(RosterProblem::reason)
                .containsExactly("unknown-institution");
    }

    @Test
    void theSameAgainChangesNothingAndWhoeverIsNotOnItHasLeft() {
        var lines = List.of(line(2, number()), line(3, number()));
        assertThat(take(lines).fresh()).isEqualTo(2);
        assertThat(take(lines).counts()).isEqualTo(new RosterResult.Counts(2, 0, 2, 0, 0));
        assertThat(take(lines.subList(0, 1)).counts()).isEqualTo(new RosterResult.Counts(1, 0, 1, 0, 1));
        assertThat(children()).isEqualTo(1);
    }

    @Test
    void aNumberThatComesLaterIsKeptAndFindsTheChildAgain() {
        var first = line(2, null);
        take(List.of(first));
        var cpr = number();
        var numbered = new RosterLine(
                2, first.givenName(), first.familyName(), first.bornOn(), cpr, place, first.kind(), first.room());
        assertThat(take(List.of(numbered)).counts()).isEqualTo(new RosterResult.Counts(1, 0, 1, 0, 0));
        var renamed = new RosterLine(
                2, FreshName.word(), first.familyName(), first.bornOn(), cpr, place, first.kind(), first.room());
        assertThat(take(List.of(renamed)).counts()).isEqualTo(new RosterResult.Counts(1, 0, 1, 0, 0));
        var other = new RosterLine(
                2, first.givenName(), first.familyName(), first.bornOn(), number(), place, first.kind(), first.room());
        assertThat(take(List.of(other)).doubtful()).isEqualTo(1);
    }

    @Test
    void whoMayBeHereIsAskedAbout() {
        var first = line(2, null);
        take(List.of(first));
        var other = FreshName.word();
        var moved = new RosterLine(
                2, first.givenName(), first.familyName(), first.bornOn(), null, other, Institution.Kind.SCHOOL, "0.a");
        assertThat(take(List.of(moved)).doubtful()).isEqualTo(1);
        var doubt = doubts().stream()
                .filter(it -> it.givenName().equals(first.givenName()))
                .findFirst()
                .orElseThrow();
        decide(doubt, true);
        assertThatThrownBy(() -> decide(doubt, true)).hasToString(new Refused(DetectionRefusal.DECIDED).toString());
        assertThat(children()).isZero();
    }

    @Test
    void theNumberOfADoubtfulLineIsKeptWhateverIsDecided() {
        for (boolean same : List.of(true, false)) {
            var first = line(2, null);
            take(List.of(first));
            var elsewhere = inASchool(first, number());
            assertThat(take(List.of(elsewhere)).doubtful()).isEqualTo(1);
            var doubt = doubts().stream()
                    .filter(it -> it.givenName().equals(first.givenName()))
                    .findFirst()
                    .orElseThrow();
            assertThat(doubt.numbered()).isTrue();
            decide(doubt, same);
            assertThat(take(List.of(elsewhere)).known())
                    .as("found by its number")
                    .isEqualTo(1);
        }
    }

    @Test
    void aDoubtIsDecidedOnInItsOwnMunicipalityByThoseEntrustedAlone() {
        var first = line(2, null);
        take(List.of(first));
        assertThat(take(List.of(inASchool(first, number()))).doubtful()).isEqualTo(1);
        var doubt = doubts().stream()
                .filter(it -> it.givenName().equals(first.givenName()))
                .findFirst()
                .orElseThrow();
        var professional = people.employed(RoundDesk.TOWN, "pedagogue", "professional");
        var elsewhere = people.elsewhere("coordinator");

        assertThatThrownBy(() -> decide(professional, doubt))
                .hasToString(new Refused(AccessRefusal.MAY_NOT).toString());
        assertThatThrownBy(() -> decide(elsewhere, doubt))
                .as("one entrusted with the doubts of another municipality finds none of that id")
                .hasToString(new Refused(DetectionRefusal.DECIDED).toString());

        assertThat(doubts()).extracting(Doubt::id).as("it still waits here").contains(doubt.id());
        decide(coordinator, doubt);
        assertThat(doubts()).extracting(Doubt::id).doesNotContain(doubt.id());
    }

    private void decide(Actor actor, Doubt doubt) {
        Tenant.run(actor.municipality(), () -> rosters.decide(actor, doubt.id(), true));
    }

    private static RosterLine inASchool(RosterLine it, Cpr cpr) {
        var school = FreshName.word();
        return new RosterLine(
                2, it.givenName(), it.familyName(), it.bornOn(), cpr, school, Institution.Kind.SCHOOL, "0.a");
    }

    @Test
    void isForThoseEntrustedWithIt() {
        var professional = people.employed(RoundDesk.TOWN, "pedagogue", "professional");
        assertThatThrownBy(() -> Tenant.run(
                        professional.municipality(),
                        () -> rosters.take(professional, List.of(), List.of(), done -> {})))
                .hasToString(new Refused(AccessRefusal.MAY_NOT).toString());
        take(List.of(line(2, null)));
        var elsewhere = people.elsewhere("coordinator");
        assertThat(Tenant.in(elsewhere.municipality(), () -> institutions.places(elsewhere)))
                .extracting(Place::name)
                .doesNotContain(place);
    }

    private static RosterFile file(String lines) {
        var heading = "fornavn;efternavn;cpr;fødselsdato;institution;gruppe;type\n";
        return RosterFile.read((heading + lines).getBytes(StandardCharsets.UTF_8));
    }

    private RosterResult take(List<RosterLine> lines) {
        return take(new RosterFile(lines, List.of()));
    }

    private RosterResult take(RosterFile file) {
        return Tenant.in(
                coordinator.municipality(), () -> rosters.take(coordinator, file.lines(), file.problems(), done -> {}));
    }

    private RosterLine line(int number, @Nullable Cpr cpr) {
        return new RosterLine(
                number,
                FreshName.word(),
                FreshName.word(),
                LocalDate.of(2022, 5, 3),
                cpr,
                place,
                Institution.Kind.DAYCARE,
                "Stuen");
    }

    private static Cpr number() {
        return Cpr.of("030522%04d".formatted(ThreadLocalRandom.current().nextInt(4000, 9999)));
    }

    private int children() {
        return Tenant.in(coordinator.municipality(), () -> institutions.places(coordinator)).stream()
                .filter(it -> it.name().equals(place))
                .mapToInt(Place::children)
                .sum();
    }

    private List<Doubt> doubts() {
        return Tenant.in(coordinator.municipality(), () -> rosters.doubts(coordinator));
    }

    private void decide(Doubt doubt, boolean same) {
        Tenant.run(coordinator.municipality(), () -> rosters.decide(coordinator, doubt.id(), same));
    }
}
