package dk.tidlig.exchange.demo;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A handful of families in every phase, dated from the day of the first start: one overdue, one just reached, one in
/// the middle of it, two fresh enquiries, and last year's ended courses so that the figures have something to say.
@Component
class DemoFamilies implements DemoPart {
    private final Children children;
    private final Programmes programmes;
    private final DemoPeople people;
    private final DemoCourses courses;
    private final Clock clock;

    DemoFamilies(Children children, Programmes programmes, DemoPeople people, DemoCourses courses, Clock clock) {
        this.children = children;
        this.programmes = programmes;
        this.people = people;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load(Municipality municipality) {
        if (!people.areThere()) {
            return;
        }
        if (enquiredFor().isEmpty()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        var coordinator = people.by("prevention-coordinator", municipality);
        for (var programme : enquiredFor()) {
            var desk = new Desk(Actor.operator(municipality.id()), coordinator.id(), programme, today);
            waiting(desk, municipality);
            running(desk, people.by("family-therapist", municipality));
            courses.fresh(desk.operator, programme, today);
            courses.ended(desk.operator, programme, today);
        }
    }

    private List<ProgrammeVersion> enquiredFor() {
        return programmes.list().stream()
                .filter(version -> version.definition().intake().kind() == Intake.Kind.ENQUIRY)
                .filter(version -> !version.definition().hasRelayLog())
                .filter(version -> version.definition().publicPage() != null)
                .toList();
    }

    /// Whose programme, on which day, and who is answerable.
    private record Desk(Actor operator, UserId coordinator, ProgrammeVersion programme, LocalDate today) {}

    private void waiting(Desk desk, Municipality municipality) {
        var psychologist = people.by("psychologist", municipality).id();
        var visitor = people.by("health-visitor", municipality).id();
        var therapist = people.by("family-therapist", municipality).id();
        begin(desk, child(desk, "Liv", "Skov", 99), new Story(1, "school", "anxiety", 9, null), psychologist);
        begin(desk, child(desk, "Villads", "Juhl", 181), new Story(2, "young-person", "self-esteem", 6, 1), visitor);
        begin(desk, child(desk, "Emil", "Toft", 139), new Story(3, "parent", "divorce", 5, null), desk.coordinator);
        begin(desk, child(desk, "Alma", "Krogh", 74), new Story(6, "daycare", "sleep", 6, null), therapist);
        var unborn = ChildId.random();
        children.register(desk.operator, RegisterChild.of(unborn, ChildDetails.unborn(desk.today.plusWeeks(11))));
        begin(desk, unborn, new Story(5, "health-visitor", "parental-mental-health", 3, 2), visitor);
    }

    private void running(Desk desk, Actor helper) {
        var noa = child(desk, "Noa", "Lindholm", 43);
        var episode = begin(desk, noa, new Story(4, "parent", "parenting", 54, 50), helper.id());
        courses.running(helper, noa, episode, desk.today, clock.instant());
    }

    /// How it began.
    ///
    /// @param received days ago
    /// @param contact days ago, or null when there was none yet
    private record Story(
            int number,
            String channel,
            String theme,
            int received,
            @Nullable Integer contact) {}

    private EpisodeId begin(Desk desk, ChildId child, Story story, UserId helper) {
        var begun = new DemoCourses.Begun(
                child,
                "DEMO-" + story.number,
                story.channel,
                story.theme,
                desk.today.minusDays(story.received),
                story.contact == null ? null : desk.today.minusDays(story.contact),
                desk.coordinator,
                helper);
        return courses.begin(desk.operator, desk.programme, begun);
    }

    private ChildId child(Desk desk, String given, String family, int months) {
        var born = desk.today.minusMonths(months);
        return children.register(
                desk.operator, RegisterChild.of(ChildId.random(), ChildDetails.born(given, family, born, null)));
    }
}
