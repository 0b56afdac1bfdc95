package dk.tidlig.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.Town;
import dk.tidlig.episode.retention.Erasing;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.ErasureRule;
import dk.tidlig.identity.ErasureRules;
import dk.tidlig.identity.LocalName;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Children known from rosters alone: kept while they go somewhere, and for a time after; then listed, then gone.
@TidligTest
class RosterKeepingTest {
    private static final LocalName SOURCE = new LocalName("Et forslag", "A proposal", null);

    @Autowired
    Town town;

    @Autowired
    Rosters rosters;

    @Autowired
    Erasing erasing;

    @Autowired
    ErasureRules rules;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    MunicipalityId here;
    List<RosterLine> lines;

    @BeforeEach
    void aDaycare() {
        here = town.found();
        lines = RoundDesk.lines("Solsikken", "Stuen", 2).stream()
                .map(it -> new RosterLine(
                        it.number(),
                        it.givenName(),
                        it.familyName(),
                        it.bornOn(),
                        null,
                        it.institution(),
                        Institution.Kind.DAYCARE,
                        it.room()))
                .toList();
        take(lines);
    }

    @Test
    void whoHasLeftIsListedAYearAfterAndErasedWhenTheListHasStood() {
        keeps(12);
        clock.advance(Duration.ofDays(10));
        take(lines.subList(0, 1));
        clock.advance(Duration.ofDays(364));
        assertThat(plan()).isEmpty();

        clock.advance(Duration.ofDays(3));
        assertThat(plan()).singleElement().satisfies(it -> {
            assertThat(it.keptUntil()).isEqualTo(LocalDate.of(2027, 3, 13));
            assertThat(it.rules())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.period()).isEqualTo("P1Y"));
        });
        var child = plan().getFirst().child();
        assertThat(list()).isEmpty();
        clock.advance(Duration.ofDays(30));
        assertThat(list()).containsExactly(child);
        assertThat(erase(child)).containsKeys("child", "detection");
        assertThat(rows("detection.enrolment")).isEqualTo(1);
        assertThat(rows("child.child")).isEqualTo(1);
        assertThat(plan()).isEmpty();
    }

    @Test
    void withoutATermNothingOfRostersGoes() {
        keeps(null);
        take(lines.subList(0, 1));
        clock.advance(Duration.ofDays(4000));
        assertThat(plan()).isEmpty();
    }

    private void keeps(@Nullable Integer months) {
        var rosters = months == null ? null : new ErasureRule.Rosters(months, SOURCE, "to-be-set");
        Tenant.run(
                here,
                () -> transaction.executeWithoutResult(status -> rules.keep(new ErasureRule(30, SOURCE, rosters))));
    }

    private void take(List<RosterLine> all) {
        Tenant.run(here, () -> rosters.take(Actor.operator(here), all, List.of(), done -> {}));
    }

    private List<Erasing.Planned> plan() {
        return Tenant.in(here, () -> erasing.plan(Actor.system(here)));
    }

    private List<ChildId> list() {
        return Tenant.in(here, () -> erasing.list(Actor.system(here)));
    }

    private Map<String, Integer> erase(ChildId child) {
        return Tenant.in(here, () -> erasing.erase(Actor.system(here), child));
    }

    private int rows(String table) {
        return Tenant.in(
                here,
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from " + table + " where municipality_id = :here")
                                .param("here", here.value())
                                .query(Integer.class)
                                .single()));
    }
}
