package dk.tidlig.exchange.demo;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.detection.screening.Screenings;
import dk.tidlig.episode.ContactNote;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.measure.PlaceChild;
import dk.tidlig.measure.RatingId;
import dk.tidlig.measure.Ratings;
import dk.tidlig.measure.instrument.Certifications;
import dk.tidlig.measure.instrument.GiveInstrument;
import dk.tidlig.measure.instrument.ResultId;
import dk.tidlig.measure.instrument.Results;
import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Informant;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Families in need-based visits: a screening due, overdue, done in time and late, with signs that wait for a decision
/// or were decided on, and not done with the reason. As many of each as a coverage may show.
@Component
class DemoScreenings implements DemoPart {
    private static final int FEW = 5;
    private static final String INSTRUMENT = "epds";
    private static final String[] GIVEN = {
        "Alma", "Emil", "Freja", "Valdemar", "Saga", "Otto", "Liv", "August", "Ellie", "Villads", "Olga"
    };
    private static final String[] FAMILY = {"Fjord", "Vang", "Lyng", "Toft", "Hede", "Bæk", "Krat"};

    private final Children children;
    private final Programmes programmes;
    private final DemoPeople people;
    private final Work work;
    private final Clock clock;

    DemoScreenings(Children children, Programmes programmes, DemoPeople people, Work work, Clock clock) {
        this.children = children;
        this.programmes = programmes;
        this.people = people;
        this.work = work;
        this.clock = clock;
    }

    /// What screenings are made with.
    @Component
    record Work(
            Episodes episodes,
            Ratings ratings,
            Results results,
            Certifications certifications,
            Screenings screenings) {}

    /// Who visits, in which programme, and how many families there are by now.
    private record Desk(
            Actor operator, Actor visitor, ProgrammeVersion programme, LocalDate today, AtomicInteger families) {}

    private record Family(ChildId child, EpisodeId course) {}

    private record Screened(Family family, ResultId result) {}

    @Override
    public int order() {
        return 345;
    }

    @Override
    public void load(Municipality municipality) {
        var screening = programmes.list().stream()
                .filter(it -> it.definition().screening().isPresent()
                        && it.definition().allows(INSTRUMENT))
                .toList();
        if (screening.isEmpty() || !people.areThere()) {
            return;
        }
        var visitor = people.by("health-visitor", municipality);
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        var operator = Actor.operator(municipality.id());
        work.certifications().certify(operator, visitor.id(), INSTRUMENT, today.minusYears(1), null);
        screening.forEach(it -> families(new Desk(operator, visitor, it, today, new AtomicInteger())));
    }

    private void families(Desk desk) {
        for (int i = 0; i < FEW; i++) {
            begun(desk, 10 + 4 * i);
            begun(desk, 62 + 5 * i);
            seen(desk, screened(desk, 70 + 9 * i, 68, 3 + i));
            seen(desk, screened(desk, 130 + 9 * i, 50, 2 + i));
            notDone(desk, 75 + 6 * i, "not-reached", "Tre besøg, hvor ingen var hjemme.");
            notDone(desk, 80 + 6 * i, "family-said-no", "De vil gerne vente til barnet er større.");
        }
        IntStream.of(6, 3).forEach(ago -> screened(desk, 20, ago, 14));
        IntStream.of(13, 11).forEach(ago -> decided(desk, ago));
    }

    private Family begun(Desk desk, int daysAgo) {
        int number = desk.families.getAndIncrement();
        var day = desk.today.minusDays(daysAgo);
        var details = ChildDetails.born(
                GIVEN[number % GIVEN.length], FAMILY[number % FAMILY.length], day.minusDays(70 + number), null);
        var child = children.register(desk.operator, RegisterChild.of(ChildId.random(), details));
        var at = day.atStartOfDay(clock.getZone()).toInstant();
        var visitor = desk.visitor.id();
        var course = work.episodes()
                .open(desk.operator, new OpenEpisode(EpisodeId.random(), child, desk.programme.id(), at, visitor));
        work.episodes().assignHelper(desk.operator, child, course, visitor);
        var family = new Family(child, course);
        work.episodes()
                .recordContact(
                        desk.visitor,
                        child,
                        course,
                        new ContactNote(at.plus(Duration.ofDays(2)), ContactNote.Reached.MADE, null));
        placed(desk, family, day.plusDays(5));
        return family;
    }

    /// At the first visits: what is owed of every course is not what these are to show.
    private void placed(Desk desk, Family family, LocalDate day) {
        var scale = desk.programme.definition().scales().getFirst().code();
        for (var perspective : List.of(Perspective.PROFESSIONAL, Perspective.PARENT)) {
            var rater = perspective == Perspective.PARENT ? "Mor" : "health-visitor";
            var place = new PlaceChild(
                    RatingId.random(),
                    scale,
                    BigDecimal.valueOf(5),
                    Purpose.START,
                    perspective,
                    rater,
                    null,
                    null,
                    day);
            work.ratings().place(desk.visitor, family.child, family.course, place);
        }
    }

    /// @param total of the instrument
    private Screened screened(Desk desk, int daysAgo, int givenAgo, int total) {
        var family = begun(desk, daysAgo);
        Map<String, Answer> answers =
                Map.of("total", new Answer.Counted(BigDecimal.valueOf(total)), "self-harm", new Answer.Said(false));
        var day = desk.today.minusDays(givenAgo);
        var given = new GiveInstrument(ResultId.random(), INSTRUMENT, "1", Informant.MOTHER, day, answers, null);
        work.results().give(desk.visitor, family.child, given);
        return new Screened(family, given.id());
    }

    private void seen(Desk desk, Screened it) {
        work.results().review(desk.visitor, it.family.child, it.result, "Der er ikke mere at gøre nu.");
    }

    private void decided(Desk desk, int givenAgo) {
        var family = screened(desk, givenAgo + 9, givenAgo, 13).family;
        var code = List.of("family-training", "more-visits").get(givenAgo % 2);
        work.screenings()
                .decide(desk.visitor, family.child, family.course, code, "Vi har talt om det hjemme hos familien.");
    }

    private void notDone(Desk desk, int daysAgo, String reason, String words) {
        var family = begun(desk, daysAgo);
        work.screenings().notDone(desk.visitor, family.child, family.course, reason, words);
    }
}
