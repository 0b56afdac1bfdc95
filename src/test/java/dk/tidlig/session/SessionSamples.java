package dk.tidlig.session;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.OfferSamples;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.TestClock;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Children in a course, offers of their own, and the words in which tests speak of sessions.
@Component
public class SessionSamples {
    static final String PROGRAMME = "tidlig-forebyggelse";
    private final Random chance = new Random();
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Children children;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Courses courses;

    @Autowired
    Sessions sessions;

    @Autowired
    Attendance attendance;

    @Autowired
    TestClock clock;

    /// A child of four with an open episode.
    public record Family(ChildId child, EpisodeId episode) {}

    public Family family(Actor responsible) {
        return Tenant.in(responsible.municipality(), () -> {
            var child = children.register(
                    responsible,
                    RegisterChild.of(
                            ChildId.random(),
                            ChildDetails.born(
                                    word(), word(), TODAY.minusYears(4).minusDays(chance.nextInt(300)), null)));
            var episode = episodes.open(
                    responsible,
                    new OpenEpisode(
                            EpisodeId.random(),
                            child,
                            programmes.published(PROGRAMME).id(),
                            clock.instant().minus(Duration.ofDays(30)),
                            responsible.id()));
            return new Family(child, episode);
        });
    }

    /// An offer that anyone may give, with as many sessions and places as said.
    public OfferId offer(Actor keeper, @Nullable Integer sessions, @Nullable Integer places) {
        return offer(keeper, sessions, places, List.of());
    }

    public OfferId offer(Actor keeper, @Nullable Integer sessions, @Nullable Integer places, List<String> professions) {
        var content = OfferSamples.content("Prøvetilbud", sessions, places, professions);
        var code = "o-" + UUID.randomUUID();
        return Tenant.in(
                keeper.municipality(),
                () -> catalogue.create(keeper, new NewOffer(code, TODAY.minusYears(1), content)));
    }

    public CourseId course(Actor actor, Family family, OfferId offer) {
        return Tenant.in(actor.municipality(), () -> courses.start(actor, start(actor, family, offer)));
    }

    StartCourse start(Actor actor, Family family, OfferId offer) {
        return new StartCourse(
                family.child(), family.episode(), offer, Audience.PARENT, List.of(actor.id()), TODAY, null);
    }

    public SessionId book(Actor actor, Family family, CourseId course, Instant at) {
        return Tenant.in(
                actor.municipality(),
                () -> sessions.book(actor, new SessionCommand.Book(family.child(), course, when(at))));
    }

    /// Books so many sessions of an hour, a day apart, from tomorrow.
    public void bookMany(Actor actor, Family family, CourseId course, int count) {
        for (int i = 0; i < count; i++) {
            book(actor, family, course, clock.instant().plus(Duration.ofDays(i + 1L)));
        }
    }

    /// A session that was held an hour ago.
    public SessionId held(Actor actor, Family family, CourseId course, @Nullable String note) {
        return Tenant.in(
                actor.municipality(),
                () -> attendance.enter(
                        actor,
                        new SessionCommand.Enter(
                                family.child(),
                                course,
                                when(clock.instant().minus(Duration.ofHours(1))),
                                new SessionCommand.Meeting(Set.of(Present.MOTHER), null, note, Map.of()))));
    }

    public Session read(Actor actor, Family family, SessionId session) {
        return Tenant.in(
                actor.municipality(),
                () -> sessions.read(actor, family.child(), session).session());
    }

    AppointmentId booked(Actor actor, Family family, SessionId session) {
        return read(actor, family, session).booked().orElseThrow().id();
    }

    static When when(Instant at) {
        return new When(at, 60, When.Mode.OFFICE, "Lokale 2");
    }

    public List<Session> sessions(Actor actor, Family family, CourseId course) {
        return Tenant.in(
                actor.municipality(),
                () -> courses.read(actor, family.child(), course).sessions());
    }

    public List<EpisodeCourses> read(Actor actor, Family family) {
        return Tenant.in(actor.municipality(), () -> courses.of(actor, family.child())).stream()
                .filter(it -> !it.courses().isEmpty())
                .toList();
    }

    public CourseView course(Actor actor, Family family, CourseId course) {
        return Tenant.in(actor.municipality(), () -> courses.read(actor, family.child(), course));
    }

    public ProgrammeVersionId version() {
        return programmes.published(PROGRAMME).id();
    }

    ImportedCourse imported(Family family, String offer, int sessions) {
        return new ImportedCourse(family.child(), family.episode(), offer, sessions, TODAY.minusDays(20), null);
    }

    /// Names that are like no other's, so that nobody is taken for a duplicate.
    private String word() {
        var letters = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            letters.append((char) ('a' + chance.nextInt(26)));
        }
        return letters.toString();
    }
}
