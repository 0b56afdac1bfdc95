package dk.tidlig.exchange.demo;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Families of a programme that only professionals lead into: one that waits for its child, and two with small ones.
@Component
class DemoSmallChildren implements DemoPart {
    private final Children children;
    private final Programmes programmes;
    private final DemoPeople people;
    private final DemoCourses courses;
    private final Clock clock;

    DemoSmallChildren(Children children, Programmes programmes, DemoPeople people, DemoCourses courses, Clock clock) {
        this.children = children;
        this.programmes = programmes;
        this.people = people;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 305;
    }

    @Override
    public void load(Municipality municipality) {
        if (!people.areThere()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        for (var programme :
                programmes.list().stream().filter(DemoSmallChildren::quiet).toList()) {
            var visitor = people.by("health-visitor", municipality);
            var desk = new Desk(Actor.operator(municipality.id()), visitor, programme, today);
            begin(desk, ChildDetails.unborn(today.plusWeeks(9)), 1, 12);
            begin(desk, ChildDetails.born("Storm", "Bay", today.minusWeeks(10), null), 2, 60);
            begin(desk, ChildDetails.born("Vigga", "Ravnsborg", today.minusMonths(7), null), 3, 150);
        }
    }

    private static boolean quiet(ProgrammeVersion version) {
        var it = version.definition();
        return it.intake().kind() == Intake.Kind.ENQUIRY && !it.hasRelayLog() && it.publicPage() == null;
    }

    /// Whose programme, on which day, and who is answerable.
    private record Desk(Actor operator, Actor visitor, ProgrammeVersion programme, LocalDate today) {}

    private void begin(Desk desk, ChildDetails details, int number, int daysAgo) {
        var child = children.register(desk.operator, RegisterChild.of(ChildId.random(), details));
        var definition = desk.programme.definition();
        courses.begin(
                desk.operator,
                desk.programme,
                new DemoCourses.Begun(
                        child,
                        "DEMO-S" + number,
                        definition.intake().channels().getFirst().code(),
                        definition.themes().getFirst().code(),
                        desk.today.minusDays(daysAgo),
                        desk.today.minusDays(daysAgo - 3L),
                        desk.visitor.id(),
                        desk.visitor.id()));
    }
}
