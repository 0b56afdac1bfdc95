package dk.tidlig.episode;

import static dk.tidlig.episode.CourseDesk.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@TidligTest
class EpisodeImportTest {
    @Autowired
    CourseDesk.Desks desks;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Episodes episodes;

    @Autowired
    @Qualifier("fact")
    DataSource facts;

    private CourseDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
    }

    @Test
    void takesManyInAtOnceAndLeavesThoseThatAreHere() {
        var child = samples.child(desk.here);
        var imported = List.of(
                imported("E-1", child, daysAgo(90), daysAgo(88), daysAgo(10), "lifted"),
                imported("E-2", child, daysAgo(5), null, null, null));

        var first = Tenant.in(desk.here, () -> episodes.importAll(desk.coordinator, imported));
        var second = Tenant.in(desk.here, () -> episodes.importAll(desk.coordinator, imported));

        assertThat(first).hasSize(2).isEqualTo(second);
        var views = Tenant.in(desk.here, () -> episodes.of(desk.coordinator, child));
        assertThat(views).hasSize(2);
        assertThat(views.getFirst().open()).isTrue();
        assertThat(views.getLast().closing()).isNotNull();
        assertThat(views.getLast().firstContactAt()).isEqualTo(daysAgo(88));
        assertThat(fact(first.get("E-1")))
                .extracting(Object::toString)
                .containsExactly("lifted", "LIFTED", "2025-12-03", "2025-12-05", "2026-02-21");
    }

    @Test
    void refusesASecondOpenCourseOfTheSameProgramme() {
        var child = samples.child(desk.here);
        var one = imported("E-3", child, daysAgo(5), null, null, null);
        var other = imported("E-4", child, daysAgo(4), null, null, null);

        refuses(EpisodeRefusal.OPEN_ALREADY, () -> takeIn(List.of(one, other)));
        takeIn(List.of(one));
        refuses(EpisodeRefusal.OPEN_ALREADY, () -> takeIn(List.of(other)));
    }

    private void takeIn(List<ImportedEpisode> imported) {
        Tenant.run(desk.here, () -> episodes.importAll(desk.coordinator, imported));
    }

    private static Instant daysAgo(int days) {
        return TestClock.START.minus(Duration.ofDays(days));
    }

    private ImportedEpisode imported(
            String ref,
            ChildId child,
            Instant opened,
            @Nullable Instant contact,
            @Nullable Instant closed,
            @Nullable String outcome) {
        var version = samples.programme(desk.here).id();
        return new ImportedEpisode(ref, child, version, opened, desk.coordinator.id(), contact, closed, outcome);
    }

    /// Through the fact reader's own connection, which may read nothing else.
    private Collection<Object> fact(EpisodeId episode) {
        var reader = JdbcClient.create(new SingleConnectionDataSource(factConnection(), true));
        reader.sql("select set_config('app.municipality', :here, false)")
                .param("here", desk.here.toString())
                .query(String.class)
                .single();
        return reader.sql("""
                        select outcome_code, outcome_kind, opened_on, first_contact_on, closed_on
                          from episode.episode_fact where episode_key = :key
                        """).param("key", episode.value()).query().singleRow().values();
    }

    private Connection factConnection() {
        try {
            return facts.getConnection();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
