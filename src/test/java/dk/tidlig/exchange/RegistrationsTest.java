package dk.tidlig.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.database.TestServer;
import dk.tidlig.identity.Actor;
import dk.tidlig.insight.FigureBook;
import dk.tidlig.insight.FigureTable;
import dk.tidlig.insight.Period;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.Somebody;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@TidligTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistrationsTest {
    private static final String PROGRAMME = "tidlig-forebyggelse";

    @Autowired
    private Registrations registrations;

    @Autowired
    private FigureBook figures;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private People people;

    @Autowired
    private MockMvc web;

    private MunicipalityId here() {
        return municipalities.byCode("0779").orElseThrow().id();
    }

    @Test
    @Order(1)
    void givesTheSamplesFiguresFromTheFileThroughTheDatabase() throws IOException {
        var sample = resource("sample.csv");
        // what other tests let come that year and nobody has answered
        var waiting = numbers(table(0)).getOrDefault("enquiries", 0.0);

        var first = take(sample, Registrations.Mode.ALL_OR_NOTHING);
        var second = take(sample, Registrations.Mode.ALL_OR_NOTHING);

        assertThat(first.problems()).isEmpty();
        assertThat(first.imported()).isEqualTo(60);
        assertThat(second.imported()).isZero();
        assertThat(second.unchanged()).isEqualTo(60);
        var expected = JsonMapper.shared().readValue(resource("sample.expected.json"), Map.class);
        var figures = new HashMap<>(numbers(table(0)));
        figures.merge("enquiries", -waiting, Double::sum);
        assertThat(figures).containsAllEntriesOf(numbers(expected));
    }

    @Test
    @Order(2)
    void hidesSmallCellsUnlessTheOperatorAsks() {
        var shown = table(5);
        assertThat(shown.get("unchanged")).isNull();
        assertThat(shown.get("handed_on")).isNull();
        assertThat(shown.get("lifted")).isEqualTo(41L);
        var leader = new Actor(
                Actor.Kind.PROFESSIONAL,
                dk.tidlig.kernel.UserId.random(),
                here(),
                "Leder",
                "leader",
                "",
                Map.of("insight.read-figures", dk.tidlig.identity.Reach.ALL),
                "follow-up",
                Locale.of("da"));
        assertThatThrownBy(() -> Tenant.in(here(), () -> figures.of(leader, PROGRAMME, Period.ofYear(2022), 0)))
                .isInstanceOf(Refused.class);
    }

    @Test
    @Order(2)
    void showsTheSamplesFiguresOnThePage() throws Exception {
        var leader = people.with("leader");

        web.perform(get("/figures")
                        .param("from", "2022-01-01")
                        .param("to", "2022-12-31")
                        .with(Somebody.named(leader.name()))
                        .requestAttr("tidlig.actor", leader))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("82 %")))
                .andExpect(content().string(containsString("41 af 50")))
                .andExpect(content().string(containsString("Fra 4,8 til 6,3 på linealen")))
                .andExpect(content().string(containsString("55 af 60")))
                .andExpect(content().string(containsString("2 mangler")));
    }

    /// What came of the courses that used it stands in the same line.
    @Test
    @Order(2)
    void namesTheOffersThatAreGivenBesideAPlacement() throws Exception {
        var leader = people.with("leader");
        JdbcClient.create(new DriverManagerDataSource(TestServer.url()))
                .sql("""
                        update offer.edition e set supplements_placement = true
                          from offer.offer o
                         where o.municipality_id = e.municipality_id and o.id = e.offer_id and o.code = 'cool-kids'
                           and o.municipality_id = :here
                        """)
                .param("here", here().value())
                .update();

        var page = web.perform(get("/figures")
                        .param("from", "2022-01-01")
                        .param("to", "2022-12-31")
                        .with(Somebody.named(leader.name()))
                        .requestAttr("tidlig.actor", leader))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .containsPattern("Cool Kids Ved siden af anbringelse \\d+ ");
    }

    @Test
    @Order(3)
    void takesInNothingWhenOneLineIsWrongAndTheGoodOnesWhenAsked() {
        var sheet = (Sheets.HEADING + "\n"
                        + "OK-1,2021-06-10,parent,PX1,2015-01-02,anxiety,2021-06-14,cool-kids,4,4,6,2021-09-01,lifted\n"
                        + "NO-1,2021-06-10,parent,PX2,2015-01-02,anxiety,2021-06-14,cool-kids,6,4,6,2021-09-01,lifted\n")
                .getBytes(StandardCharsets.UTF_8);

        var nothing = take(sheet, Registrations.Mode.ALL_OR_NOTHING);
        var good = take(sheet, Registrations.Mode.GOOD_LINES);

        assertThat(nothing.imported()).isZero();
        assertThat(nothing.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("sessions_held");
        });
        assertThat(good.imported()).isEqualTo(1);
        assertThat(good.refusedLines(problem -> problem.reason()))
                .contains("refused_because")
                .contains("NO-1")
                .contains("too-many-sessions")
                .doesNotContain("OK-1");
    }

    @Test
    @Order(4)
    void refusesANumberThatCameBeforeWithOtherContent() {
        var before = Sheets.HEADING + "\nSAME-1,2021-06-10,parent,PY1,2015-01-02,anxiety,,,,,,,\n";
        take(before.getBytes(StandardCharsets.UTF_8), Registrations.Mode.ALL_OR_NOTHING);

        var after = take(
                before.replace("anxiety", "grief").getBytes(StandardCharsets.UTF_8), Registrations.Mode.ALL_OR_NOTHING);

        assertThat(after.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo("other-content"));
    }

    @Test
    @Order(5)
    void refusesASecondOpenCourseBesideOneThatIsHereAndBesideAnotherLines() {
        var here = Sheets.HEADING + "\nOPEN-1,2021-06-10,parent,PZ1,2015-01-02,anxiety,2021-06-14,cool-kids,1,4,,,\n";
        take(bytes(here), Registrations.Mode.ALL_OR_NOTHING);
        var more = here
                + "OPEN-2,2021-07-10,parent,PZ1,2015-01-02,grief,2021-07-14,,0,,,,\n"
                + "OPEN-3,2021-07-10,parent,PZ1,2015-01-02,grief,,,,,,,\n"
                + "OPEN-4,2021-03-10,parent,PZ1,2015-01-02,grief,2021-03-14,cool-kids,1,4,5,2021-05-01,lifted\n"
                + "OPEN-5,2021-07-10,parent,020115-9995,2015-01-02,grief,2021-07-14,,0,,,,\n"
                + "OPEN-6,2021-08-10,parent,0201159995,2015-01-02,grief,2021-08-14,,0,,,,\n";

        var nothing = take(bytes(more), Registrations.Mode.ALL_OR_NOTHING);
        var good = take(bytes(more), Registrations.Mode.GOOD_LINES);
        var again = take(bytes(more), Registrations.Mode.GOOD_LINES);

        assertThat(nothing.imported()).isZero();
        assertThat(nothing.unchanged()).isEqualTo(1);
        assertThat(nothing.problems())
                .extracting(Problem::line, Problem::column, Problem::reason)
                .containsExactly(tuple(3L, "child_ref", "open-course"), tuple(7L, "child_ref", "open-course-twice"));
        assertThat(good.imported()).isEqualTo(3);
        assertThat(good.refusedLines(Problem::reason))
                .contains("OPEN-2", "OPEN-6")
                .doesNotContain("OPEN-1", "OPEN-3", "OPEN-4", "OPEN-5");
        assertThat(again.imported()).isZero();
        assertThat(again.unchanged()).isEqualTo(4);
        assertThat(again.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(tuple(3L, "open-course"), tuple(7L, "open-course"));
    }

    private static byte[] bytes(String sheet) {
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private ImportResult take(byte[] file, Registrations.Mode mode) {
        return Tenant.in(here(), () -> registrations.take(Actor.operator(here()), PROGRAMME, file, mode, lines -> {}));
    }

    private Map<String, Object> table(int minimumCell) {
        return Tenant.in(
                here(),
                () -> FigureTable.of(figures.of(Actor.operator(here()), PROGRAMME, Period.ofYear(2022), minimumCell)));
    }

    private static Map<String, Double> numbers(Map<?, ?> table) {
        var numbers = new HashMap<String, Double>();
        table.forEach((key, value) -> {
            if (value instanceof Number number) {
                numbers.put(String.valueOf(key), number.doubleValue());
            }
        });
        return numbers;
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = RegistrationsTest.class.getResourceAsStream("/registrations/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
