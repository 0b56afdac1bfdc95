package dk.tidlig.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.Town;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.insight.FigureBook;
import dk.tidlig.insight.FigureTable;
import dk.tidlig.insight.Period;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.offer.setup.TownOffers;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class FiguresAfterErasureTest {
    private static final String PROGRAMME = "tidlig-forebyggelse";

    @Autowired
    private Town town;

    @Autowired
    private EpisodeSamples samples;

    @Autowired
    private TownOffers offers;

    @Autowired
    private Registrations registrations;

    @Autowired
    private FigureBook figures;

    @Autowired
    private Extracts extracts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MunicipalityId here;

    @BeforeEach
    void aTownWithTheSamplesYear() throws IOException {
        here = town.found();
        samples.programme(here);
        offers.install(here, "0779");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/registrations/sample.csv"))) {
            var sheet = in.readAllBytes();
            var result = Tenant.in(
                    here,
                    () -> registrations.take(
                            Actor.operator(here), PROGRAMME, sheet, Registrations.Mode.ALL_OR_NOTHING, lines -> {}));
            assertThat(result.problems()).isEmpty();
        }
    }

    @Test
    void theFiguresOfAYearAreTheSameWhenAllItsChildrenAreErased() {
        var year = table(Period.ofYear(2022), 0);
        var shown = table(Period.ofYear(2022), 5);
        var quarter = table(new Period(day(4, 1), day(6, 30)), 0);

        eraseAll();

        assertThat(children()).isEmpty();
        assertThat(year.get("enquiries")).isEqualTo(60L);
        assertThat(table(Period.ofYear(2022), 0)).isEqualTo(year);
        assertThat(table(Period.ofYear(2022), 5)).isEqualTo(shown);
        assertThat(table(new Period(day(4, 1), day(6, 30)), 0)).isEqualTo(quarter);
    }

    @Test
    void whatStaysPointsAtNobodyAndTheApplicationCannotReadIt() {
        var keys = in(() -> jdbc.sql("select id from episode.episode where municipality_id = :here")
                .param("here", here.value())
                .query(UUID.class)
                .list());

        eraseAll();

        assertThat(keys).hasSize(60);
        for (var kept : List.of(
                "episode.past_course",
                "intake.past_enquiry",
                "session.past_course",
                "measure.past_rating",
                "deadline.past_clock")) {
            assertThatThrownBy(() -> in(() -> jdbc.sql("select count(*) from " + kept)
                            .query(Integer.class)
                            .single()))
                    .as(kept)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void eraseAll() {
        for (var child : children()) {
            Tenant.run(here, () -> extracts.erase(Actor.system(here), new ChildId(child)));
        }
    }

    private List<UUID> children() {
        return in(() ->
                jdbc.sql("""
                        select child_id from intake.enquiry where municipality_id = :here
                        union select id from child.child where municipality_id = :here
                        """).param("here", here.value()).query(UUID.class).list());
    }

    private Map<String, Object> table(Period period, int minimumCell) {
        return Tenant.in(here, () -> FigureTable.of(figures.of(Actor.operator(here), PROGRAMME, period, minimumCell)));
    }

    private static java.time.LocalDate day(int month, int day) {
        return java.time.LocalDate.of(2022, month, day);
    }

    private <T> T in(Supplier<T> work) {
        return Tenant.in(here, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
