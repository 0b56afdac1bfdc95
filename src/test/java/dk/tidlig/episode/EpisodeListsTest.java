package dk.tidlig.episode;

import static dk.tidlig.episode.CourseDesk.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.Children;
import dk.tidlig.child.ImportedChild;
import dk.tidlig.child.Town;
import dk.tidlig.episode.list.EpisodeFilter;
import dk.tidlig.episode.list.EpisodeFilter.Standing;
import dk.tidlig.episode.list.EpisodeLists;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TidligTest
class EpisodeListsTest {
    private static final int MANY = 5_000;
    /// Ten times what is asked of a whole page, for a machine that does other things too.
    private static final Duration GENEROUS = Duration.ofSeconds(1);

    @Autowired
    CourseDesk.Desks desks;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    EpisodeLists lists;

    @Autowired
    Episodes episodes;

    @Autowired
    Children children;

    @Autowired
    JdbcClient jdbc;

    private CourseDesk desk;
    private Actor everyone;

    @BeforeEach
    void oneTown() {
        desk = desks.fresh();
        everyone = Town.coordinator(
                desk.here, "episode.list", "child.find", "child.import", "episode.import", "episode.close");
    }

    @Test
    void tellsOpenWaitingAndClosedApart() {
        var jonas = UserId.random();
        desk.assign(jonas);
        assertThat(count(Standing.OPEN, null)).isEqualTo(1);
        assertThat(count(Standing.WAITING, null)).isEqualTo(1);
        assertThat(count(Standing.OPEN, jonas)).isEqualTo(1);
        assertThat(count(Standing.OPEN, UserId.random())).isZero();

        desk.contact(TestClock.START, ContactNote.Reached.MADE);
        assertThat(count(Standing.WAITING, null)).isZero();
        desk.close("unchanged");
        assertThat(count(Standing.OPEN, null)).isZero();
        assertThat(count(Standing.CLOSED, null)).isEqualTo(1);
        assertThat(count(Standing.CLOSED, jonas)).isEqualTo(1);
        assertThat(count(Standing.ANY, null)).isEqualTo(1);
    }

    @Test
    void showsAHelperTheirOwnAndNobodyElses() {
        samples.open(desk.coordinator);
        var jonas = Town.helper(desk.here, "episode.list");
        assertThat(list(jonas, new EpisodeFilter(Standing.ANY, null, null, 1))).isEmpty();

        desk.assign(jonas.id());
        assertThat(list(jonas, new EpisodeFilter(Standing.ANY, null, null, 1))).hasSize(1);
        refuses(
                AccessRefusal.MAY_NOT,
                () -> list(Town.helper(desk.here, "child.read"), new EpisodeFilter(Standing.ANY, null, null, 1)));
    }

    @Test
    void isQuickAmongFiveThousand() {
        manyCourses();
        var filters = List.of(
                new EpisodeFilter(Standing.OPEN, null, null, 1),
                new EpisodeFilter(Standing.WAITING, null, null, 2),
                new EpisodeFilter(Standing.CLOSED, null, "tidlig-forebyggelse", 100),
                new EpisodeFilter(Standing.ANY, desk.coordinator.id(), null, 1));

        for (var filter : filters) {
            list(everyone, filter);
            long began = System.nanoTime();
            assertThat(list(everyone, filter)).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(filter.toString())
                    .isLessThan(GENEROUS);
        }
        assertThat(count(Standing.ANY, null)).isEqualTo(MANY + 1);
        assertThat(plan("select e.id from episode.episode e where e.municipality_id = :here and e.closed_at is null"
                        + " order by e.opened_at desc, e.id limit 20"))
                .contains("Index Only Scan using episode_open")
                .doesNotContain("Seq Scan", "Sort");
    }

    private void manyCourses() {
        var refs = IntStream.range(0, MANY).mapToObj(i -> "B-" + i).toList();
        var imported = refs.stream()
                .map(ref -> new ImportedChild(ref, LocalDate.of(2015, 1, 1)))
                .toList();
        var ids = Tenant.in(desk.here, () -> children.registerAll(everyone, imported));
        var version = samples.programme(desk.here).id();
        var courses = IntStream.range(0, MANY)
                .mapToObj(i -> course(i, refs.get(i), ids.get(refs.get(i)), version))
                .toList();
        for (int from = 0; from < MANY; from += 1_000) {
            var chunk = courses.subList(from, from + 1_000);
            Tenant.run(desk.here, () -> episodes.importAll(everyone, chunk));
        }
    }

    /// Every second is closed, with every third the family was reached at once.
    private ImportedEpisode course(int number, String ref, ChildId child, ProgrammeVersionId version) {
        var opened = TestClock.START.minus(Duration.ofHours(number + 1));
        boolean closed = number % 2 == 0;
        return new ImportedEpisode(
                ref,
                child,
                version,
                opened,
                everyone.id(),
                number % 3 == 0 ? opened : null,
                closed ? opened.plusSeconds(600) : null,
                closed ? "unchanged" : null);
    }

    private String plan(String sql) {
        return String.join(
                "\n",
                desk.in(() -> jdbc.sql("explain " + sql)
                        .param("here", desk.here.value())
                        .query(String.class)
                        .list()));
    }

    private List<?> list(Actor actor, EpisodeFilter filter) {
        return Tenant.in(desk.here, () -> lists.list(actor, filter)).rows();
    }

    private long count(Standing standing, @Nullable UserId user) {
        return Tenant.in(desk.here, () -> lists.list(everyone, new EpisodeFilter(standing, user, null, 1)))
                .total();
    }
}
