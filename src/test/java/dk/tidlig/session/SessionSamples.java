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
import dk.tidlig.offer.Dose;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferContent;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.Partner;
import dk.tidlig.offer.Room;
import dk.tidlig.offer.Setting;
import dk.tidlig.offer.Target;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.TargetGroup;
import dk.tidlig.programme.Wording;
import dk.tidlig.support.TestClock;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/// Children in a course, offers of their own, and the words in which tests speak of sessions.
@TestComponent
public class SessionSamples {
    static final String PROGRAMME = "tidlig-forebyggelse";
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
            var name = UUID.randomUUID().toString().substring(0, 8);
            var child = children.register(
                    responsible,
                    RegisterChild.of(
                            ChildId.random(),
                            ChildDetails.born("Barn" + name, "Prøve" + name, TODAY.minusYears(4), null)));
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
        var content = new OfferContent(
                Wording.danish("Prøvetilbud"),
                null,
                new Partner(Partner.Kind.MUNICIPAL, "Huset", null, null, null),
                new Target(new TargetGroup.Ages(true, null, 18), Set.of(Audience.values()), List.of()),
                null,
                professions,
                new Dose(null, sessions, 60, null),
                new Setting(null, null, null, List.of("da")),
                new Room(places, null),
                null,
                false);
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
}
