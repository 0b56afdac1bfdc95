package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TidligTest
class CoursePagesTest {
    @Autowired
    PageDesk.Desks desks;

    @Autowired
    People people;

    @Autowired
    Episodes episodes;

    private PageDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
    }

    @Test
    void notesAContactAndBringsAWrongFormBackFilled() throws Exception {
        var form = desk.course + "/contact";

        var wrong = desk.post(form, 422, "day", "2026-03-03", "time", "08:00", "note", "Ringede to gange");
        assertThat(wrong).contains("Vælg, om I fik fat i familien", "Ringede to gange", "Fejl: ");
        var future = desk.post(form, 422, "reached", "MADE", "day", "2026-03-04", "time", "08:00");
        assertThat(future).contains("ude i fremtiden");
        assertThat(desk.led(form, "reached", "MADE", "day", "2026-03-03", "time", "08:00", "note", "Vi ses torsdag"))
                .isEqualTo(desk.page);
        assertThat(desk.get(desk.page, 200))
                .contains("Familien blev nået", "Vi ses torsdag")
                .doesNotContain("Familien er ikke nået endnu");
    }

    @Test
    void putsAHelperOn() throws Exception {
        var jonas = people.employed(People.HERE, "family-therapist", "helper");

        desk.post(desk.course + "/helpers", 422);
        desk.post(desk.course + "/helpers", 303, "person", jonas.id().toString());

        assertThat(desk.get(jonas, desk.page, 200)).contains("Noa Q");
        assertThat(desk.post(desk.course + "/helpers", 422, "person", jonas.id().toString()))
                .contains("hjælper allerede");
    }

    @Test
    void handsTheResponsibilityOnToAHelperWhoThenNoLongerOnlyHelps() throws Exception {
        var jonas = people.employed(People.HERE, "family-therapist", "helper");
        var other = people.with("helper").id().toString();
        var before = desk.coordinator.id().toString();
        desk.post(desk.course + "/helpers", 303, "person", jonas.id().toString());

        desk.post(desk.course + "/responsible", 303, "person", jonas.id().toString(), "from", before);
        assertThat(desk.post(desk.course + "/responsible", 422, "person", other, "from", before))
                .contains("En anden har givet ansvaret videre");
        desk.post(desk.course + "/helpers/" + jonas.id() + "/release", 303);

        assertThat(desk.get(desk.page, 200)).contains(jonas.name() + "</span>");
    }

    @Test
    void closesInTwoStepsAndSaysWhatStandsInTheWay() throws Exception {
        var close = desk.course + "/close";

        assertThat(desk.get(close, 200))
                .contains("Trivslen er løftet", "Fortsæt")
                .doesNotContain("Fejl");
        assertThat(desk.get(close + "?day=2026-03-03", 422)).contains("Vælg, hvordan det endte", "Fortsæt");
        assertThat(desk.get(close + "?outcome=handed-on&day=2026-03-03", 200))
                .contains("kræver en underretning")
                .doesNotContain("type=\"submit\">Afslut forløbet");
        var asked = desk.get(close + "?outcome=unchanged&day=2026-03-03", 200);
        assertThat(asked).contains("Det er ikke noteret, at familien blev nået", "Sæt kryds");
        assertThat(desk.post(close, 422, "outcome", "unchanged", "day", "2026-03-03"))
                .contains("Der mangler noget, du skal have læst");
        var known = desk.in(() -> episodes.closingFindings(desk.coordinator, desk.noa, desk.episode, "unchanged"));
        var fields = new ArrayList<String>(List.of("outcome", "unchanged", "day", "2026-03-03"));
        known.forEach(finding -> {
            fields.add("acknowledged");
            fields.add(finding.key());
        });
        desk.post(close, 303, fields.toArray(String[]::new));
        assertThat(desk.get(desk.page, 200)).contains("Forløbet er afsluttet", "Trivslen er ikke løftet");
        assertThat(desk.get(desk.page + "/episodes", 200)).contains("3. marts 2027");
    }
}
