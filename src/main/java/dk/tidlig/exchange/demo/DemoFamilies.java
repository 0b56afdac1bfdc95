package dk.tidlig.exchange.demo;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// A handful of families in every phase, dated from the day of the first start: one overdue, one just reached, one in
/// the
/// middle of it, two fresh enquiries, and last year's ended courses so that the figures have something to say.
@Component
class DemoFamilies implements DemoPart {
    private final Children children;
    private final Programmes programmes;
    private final Colleagues colleagues;
    private final DemoCourses courses;
    private final Clock clock;

    DemoFamilies(Children children, Programmes programmes, Colleagues colleagues, DemoCourses courses, Clock clock) {
        this.children = children;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load(Municipality municipality) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        var actor = Actor.operator(municipality.id());
        for (var programme : programmes.list()) {
            var people = colleagues.here();
            if (!people.isEmpty()) {
                open(actor, programme, people, today);
                courses.fresh(actor, programme, today);
                courses.ended(actor, programme, today);
            }
        }
    }

    private void open(Actor actor, ProgrammeVersion programme, List<Colleague> people, LocalDate today) {
        var coordinator = who(people, "prevention-coordinator");
        var overdue = child(actor, "Liv", "Skov", today.minusYears(8).minusMonths(3));
        begin(
                actor,
                programme,
                overdue,
                "DEMO-1",
                "school",
                "anxiety",
                today.minusDays(9),
                null,
                coordinator,
                who(people, "psychologist"));
        var reached = child(actor, "Villads", "Juhl", today.minusYears(15).minusMonths(1));
        begin(
                actor,
                programme,
                reached,
                "DEMO-2",
                "young-person",
                "self-esteem",
                today.minusDays(6),
                today.minusDays(1),
                coordinator,
                who(people, "health-visitor"));
        var alone = child(actor, "Emil", "Toft", today.minusYears(11).minusMonths(7));
        begin(
                actor,
                programme,
                alone,
                "DEMO-3",
                "parent",
                "divorce",
                today.minusDays(5),
                null,
                coordinator,
                coordinator);
        var running = child(actor, "Noa", "Lindholm", today.minusYears(3).minusMonths(7));
        var therapist = who(people, "family-therapist");
        var episode = begin(
                actor,
                programme,
                running,
                "DEMO-4",
                "parent",
                "parenting",
                today.minusDays(54),
                today.minusDays(50),
                coordinator,
                therapist);
        courses.running(actor, running, episode, therapist, today);
        var unborn = ChildId.random();
        children.register(actor, RegisterChild.of(unborn, ChildDetails.unborn(today.plusWeeks(11))));
        begin(
                actor,
                programme,
                unborn,
                "DEMO-5",
                "health-visitor",
                "parental-mental-health",
                today.minusDays(3),
                today.minusDays(2),
                coordinator,
                who(people, "health-visitor"));
    }

    private EpisodeId begin(
            Actor actor,
            ProgrammeVersion programme,
            ChildId child,
            String number,
            String channel,
            String theme,
            LocalDate received,
            @org.jspecify.annotations.Nullable LocalDate contact,
            UserId responsible,
            UserId helper) {
        return courses.begin(
                actor,
                programme,
                new DemoCourses.Begun(child, number, channel, theme, received, contact, responsible, helper));
    }

    private ChildId child(Actor actor, String given, String family, LocalDate born) {
        var id = ChildId.random();
        return children.register(actor, RegisterChild.of(id, ChildDetails.born(given, family, born, null)));
    }

    private static UserId who(List<Colleague> people, String profession) {
        return people.stream()
                .filter(one -> one.profession().equals(profession))
                .findFirst()
                .orElse(people.getFirst())
                .id();
    }
}
