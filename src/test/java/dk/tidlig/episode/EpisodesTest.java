package dk.tidlig.episode;

import static dk.tidlig.episode.CourseDesk.ALL;
import static dk.tidlig.episode.CourseDesk.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildRefusal;
import dk.tidlig.child.Town;
import dk.tidlig.child.kin.HomeDetails;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.ContactNote.Reached;
import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TidligTest
@RecordApplicationEvents
class EpisodesTest {
    private static final Instant NOW = TestClock.START;

    @Autowired
    CourseDesk.Desks desks;

    @Autowired
    Town town;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Episodes episodes;

    @Autowired
    Relatives relatives;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private CourseDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
    }

    @Test
    void beginsWithOneResponsibleAndSaysSo() {
        var view = desk.read();

        assertThat(view.open()).isTrue();
        assertThat(view.responsible()).isEqualTo(desk.coordinator.id());
        assertThat(view.version()).isEqualTo(samples.programme(desk.here).id());
        assertThat(view.firstContactAt()).isNull();
        assertThat(desk.published(events, EpisodeEvent.Opened.class))
                .extracting(EpisodeEvent.Opened::responsible)
                .containsExactly(desk.coordinator.id());
    }

    @Test
    void opensOnlyOneAtATimeInAProgramme() {
        refuses(EpisodeRefusal.OPEN_ALREADY, () -> samples.open(desk.coordinator, desk.course.child(), NOW));
        refuses(EpisodeRefusal.IN_THE_FUTURE, () -> samples.open(desk.coordinator, NOW.plusSeconds(60)));

        desk.contact(NOW, Reached.MADE);
        desk.close("unchanged");
        assertThat(samples.open(desk.coordinator, desk.course.child(), NOW)).isNotEqualTo(desk.course.episode());
    }

    @Test
    void tellsTheFirstContactFromLaterOnesAndFromTries() {
        clock.advance(Duration.ofDays(2));
        desk.contact(NOW.plusSeconds(60), Reached.TRIED);
        desk.contact(NOW.plusSeconds(3600), Reached.MADE);
        desk.contact(NOW.plusSeconds(7200), Reached.MADE);

        assertThat(desk.read().firstContactAt()).isEqualTo(NOW.plusSeconds(3600));
        assertThat(desk.published(events, EpisodeEvent.ContactTried.class)).hasSize(1);
        assertThat(desk.published(events, EpisodeEvent.ContactMade.class))
                .extracting(EpisodeEvent.ContactMade::first)
                .containsExactly(true, false);
        refuses(EpisodeRefusal.BEFORE_OPENING, () -> desk.contact(NOW.minusSeconds(60), Reached.MADE));
        refuses(EpisodeRefusal.IN_THE_FUTURE, () -> desk.contact(NOW.plus(Duration.ofDays(3)), Reached.MADE));
    }

    @Test
    void putsAHelperAroundTheChildAndTakesThemAwayAgain() {
        var jonas = Town.helper(desk.here, ALL);
        desk.outside(jonas);

        desk.assign(jonas.id());
        assertThat(Tenant.in(desk.here, () -> episodes.read(jonas, desk.course.child(), desk.course.episode()))
                        .helpers())
                .containsExactly(jonas.id());
        refuses(EpisodeRefusal.HELPS_ALREADY, () -> desk.assign(jonas.id()));

        Tenant.run(
                desk.here,
                () -> episodes.releaseHelper(desk.coordinator, desk.course.child(), desk.course.episode(), jonas.id()));
        desk.outside(jonas);
        assertThatThrownBy(() -> Tenant.run(
                        desk.here,
                        () -> episodes.releaseHelper(
                                desk.coordinator, desk.course.child(), desk.course.episode(), jonas.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsOfTheChildOnlyWhatTheProgrammeKeeps() {
        var mother = new KinDetails(
                new AdultDetails("Sofie", null, null, "12 34 56 78", null, null, false, false),
                KinRelation.MOTHER,
                true,
                null);
        Tenant.run(desk.here, () -> relatives.add(desk.coordinator, desk.course.child(), mother));

        refuses(
                ChildRefusal.NOT_KEPT,
                () -> Tenant.run(
                        desk.here,
                        () -> relatives.keepHome(
                                desk.coordinator, desk.course.child(), 1, 0, new HomeDetails(null, "Vejen 1", false))));
    }

    @Test
    void letsOnlyThoseActWhoMay() {
        var reader = Town.coordinator(desk.here, "child.read", "episode.read");
        var elsewhere = Town.coordinator(town.found(), ALL);

        deeds().forEach(deed -> {
            refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(desk.here, () -> deed.accept(reader, desk.course)));
            assertThatThrownBy(() -> Tenant.run(elsewhere.municipality(), () -> deed.accept(elsewhere, desk.course)))
                    .isInstanceOf(NotFound.class);
        });
        desk.outside(Town.helper(desk.here, ALL));
        assertThatThrownBy(
                        () -> Tenant.run(elsewhere.municipality(), () -> episodes.of(elsewhere, desk.course.child())))
                .isInstanceOf(NotFound.class);
        refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(desk.here, () -> episodes.importAll(reader, List.of())));
        refuses(
                AccessRefusal.MAY_NOT,
                () -> Tenant.run(desk.here, () -> episodes.inOpenCourse(reader, "any", List.of())));
    }

    private List<BiConsumer<Actor, Course>> deeds() {
        return List.of(
                (actor, it) -> episodes.open(
                        actor,
                        new OpenEpisode(
                                EpisodeId.random(),
                                it.child(),
                                samples.programme(desk.here).id(),
                                NOW,
                                actor.id())),
                (actor, it) ->
                        episodes.handResponsibility(actor, it.child(), it.episode(), desk.coordinator.id(), actor.id()),
                (actor, it) -> episodes.assignHelper(actor, it.child(), it.episode(), actor.id()),
                (actor, it) -> episodes.releaseHelper(actor, it.child(), it.episode(), actor.id()),
                (actor, it) -> episodes.recordContact(
                        actor, it.child(), it.episode(), new ContactNote(NOW, Reached.MADE, null)),
                (actor, it) -> episodes.closingFindings(actor, it.child(), it.episode(), "unchanged"),
                (actor, it) ->
                        episodes.close(actor, it.child(), it.episode(), new CloseEpisode("unchanged", NOW, Set.of())));
    }
}
