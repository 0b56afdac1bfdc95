package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.kin.Relatives;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TidligTest
class RecordPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    PageDesk.Desks desks;

    @Autowired
    Relatives relatives;

    private PageDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
    }

    @Test
    void showsBothVersionsWhenTwoAmendTheRecord() throws Exception {
        var family = desk.family();
        var form = desk.page + "/record";
        desk.post(form, 303, "version", "1", "givenName", "Noah", "familyName", family, "bornOn", "2022-07-24");

        var conflict = desk.post(
                form, 409, "version", "1", "givenName", "Noelle", "familyName", family, "bornOn", "2022-07-24");
        assertThat(conflict)
                .contains("En anden har rettet det samme", "Noah", "Noelle", "name=\"version\" value=\"2\"");
        desk.post(form, 303, "version", "2", "givenName", "Noelle", "familyName", family, "bornOn", "2022-07-24");
        assertThat(desk.get(desk.page + "/history", 200)).contains("Noah", "Noelle", "Fornavn");
    }

    @Test
    void registersAChildOnlyWhenTheLikelyOnesWereLookedAt() throws Exception {
        var family = desk.family();
        var again = new String[] {"givenName", "Noa", "familyName", family, "bornOn", "2022-07-24"};

        var asked = desk.post("/children/new", 422, again);
        assertThat(asked).contains("Er barnet her i forvejen?", "/children/" + desk.noa, "Navnet ligner");
        desk.post("/children/new", 422);
        assertThat(desk.post("/children/new", 422, "cpr", "12345")).contains("Et CPR-nummer har 10 tegn");
        var confirmed = Arrays.copyOf(again, 8);
        confirmed[6] = "notTheSame";
        confirmed[7] = desk.noa.toString();
        assertThat(desk.led("/children/new", confirmed))
                .startsWith("/children/")
                .isNotEqualTo(desk.page);
    }

    @Test
    void asksOnceWhetherANumberThatTellsAnotherDayIsRight() throws Exception {
        var drawn = "%04d".formatted(4000 + new java.util.Random().nextInt(1000));
        var name = FreshName.word();
        var fields =
                new String[] {"givenName", name, "familyName", name, "bornOn", "2022-07-25", "cpr", "240722" + drawn};

        var asked = desk.post("/children/new", 422, fields);
        assertThat(asked).contains("CPR-nummeret fortæller en anden fødselsdag", "Både CPR-nummeret og fødselsdagen");
        var sure = Arrays.copyOf(fields, 10);
        sure[8] = "cprSure";
        sure[9] = "2407224 2022-07-25";
        var child = desk.led("/children/new", sure);

        var record = child + "/record";
        assertThat(desk.get(record, 200)).containsPattern("name=\"cprSure\" value=\"2407224 2022-07-25\" checked");
        assertThat(desk.post(record, 422, "version", "1", "givenName", name, "bornOn", "2022-07-26", "cpr", fields[7]))
                .contains("CPR-nummeret fortæller en anden fødselsdag");
        desk.post(record, 303, "version", "1", "givenName", name, "bornOn", "2022-07-24", "cpr", fields[7]);
    }

    @Test
    void aLikelyChildOutOfReachIsSaidToBeKnownWithoutItsNameAndDoesNotBarTheWay() {
        var family = desk.family();
        var member = loggedIn("midwife", "member");
        var noa = new String[] {"givenName", "Noa", "familyName", family, "bornOn", "2025-07-24"};
        var noah = new String[] {"givenName", "Noah", "familyName", family, "bornOn", "2025-07-24"};
        var known =
                Visitor.location(loggedIn("effort-coordinator", "coordinator").post("/children/new", noa));

        var asked = member.post("/children/new", noah);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Et barn, som andre hjælper her", "Navnet ligner", "spørg koordinatoren")
                .doesNotContain("Noa " + family, "href=\"" + known);
        var confirmed = Arrays.copyOf(noah, 8);
        confirmed[6] = "notTheSame";
        confirmed[7] = known.substring("/children/".length());
        assertThat(member.post("/children/new", confirmed).statusCode()).isEqualTo(303);
    }

    private Visitor loggedIn(String profession, String role) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(people.employed("0957", profession, role)), People.PASSWORD);
        visitor.get("/children/new");
        return visitor;
    }

    @Test
    void carriesAnUnbornChildAndItsTwinToBirth() throws Exception {
        var id = "Y" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var mother = desk.led(
                "/children/new", "dueOn", "2026-05-03", "motherGivenName", "Signe" + id, "motherFamilyName", id);
        assertThat(desk.get(mother, 200)).contains("Ufødt barn af Signe", "termin 3. maj 2026");
        assertThat(desk.get(mother + "/family", 200)).contains("Barnet er født", "Opret en tvilling");
        var twin = desk.led("/children/new", "twinOf", mother.substring(10));
        assertThat(desk.get(twin, 200)).contains("nr. 2");
        assertThat(desk.get(mother + "/birth", 200)).contains("Gem fødslen");
        desk.post(mother + "/birth", 422, "version", "1");
        desk.post(mother + "/birth", 303, "version", "1", "bornOn", "2026-03-02", "givenName", "Liv");
        assertThat(desk.get(mother, 200)).contains("Liv", "blev født");
    }

    @Test
    void keepsTheFamily() throws Exception {
        desk.post(desk.page + "/family/new", 422, "givenName", "Kaja");
        desk.post(desk.page + "/family/new", 303, "givenName", "Kaja", "relation", "GRANDPARENT");
        var family = desk.in(() -> relatives.of(desk.coordinator, desk.noa));
        var kaja = family.kin().getLast();
        assertThat(desk.get(desk.page + "/family", 200)).contains("Kaja", "Bedsteforælder", "22 33 44 55");
        assertThat(desk.get(desk.page + "/family/" + kaja.id(), 200)).contains("Kaja", "Tag af listen");
        var amended =
                new String[] {"version", String.valueOf(kaja.version()), "givenName", "Karen", "relation", "GRANDPARENT"
                };
        desk.post(desk.page + "/family/" + kaja.id(), 303, amended);
        assertThat(desk.post(desk.page + "/family/" + kaja.id(), 409, amended)).contains("En anden har rettet");
        desk.post(desk.page + "/homes/1", 303, "version", "0", "daysOf14", "9");
        desk.post(desk.page + "/homes/2", 422, "version", "0", "daysOf14", "15");
        assertThat(desk.post(desk.page + "/homes/2", 422, "version", "0", "address", "Vejen 1"))
                .contains("Programmet gemmer ikke");
        desk.post(desk.page + "/family/" + kaja.id() + "/end", 303);
        assertThat(desk.get(desk.page + "/family", 200))
                .contains("9 dage af 14")
                .doesNotContain("Karen");
        desk.get(desk.page + "/homes/1/address", 404);
    }
}
