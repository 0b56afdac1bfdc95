package dk.tidlig.plan;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.plan.content.Goal;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.TestClock;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Children whose course has a programme with plans, and plans for them.
///
///     var course = plans.course(coordinator);
///     var plan = plans.made(coordinator, course.child());
@Component
public class PlanSamples {
    public static final String PURPOSE = "Et roligt hjem for den lille";
    public static final String GOAL = "Vi sover om natten";
    private static final String FILE = "programmes/with-plans.yaml";

    private final EpisodeSamples episodes;
    private final Episodes courses;
    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final TestClock clock;

    PlanSamples(EpisodeSamples episodes, Episodes courses, ProgrammesOf programmes, PlansOf plans, TestClock clock) {
        this.episodes = episodes;
        this.courses = courses;
        this.programmes = programmes.programmes();
        this.versions = programmes.versions();
        this.plans = plans.plans();
        this.drafts = plans.drafts();
        this.clock = clock;
    }

    @Component
    record ProgrammesOf(Programmes programmes, ProgrammeVersions versions) {}

    @Component
    record PlansOf(Plans plans, PlanDrafts drafts) {}

    /// An open course that began now, in a programme with plans.
    public Course course(Actor responsible) {
        return course(responsible, "", "");
    }

    /// @param from what stands in the programme's file, and `to` what shall stand there; makes another programme
    public Course course(Actor responsible, String from, String to) {
        return course(responsible, episodes.child(responsible.municipality()), from, to);
    }

    public Course course(Actor responsible, ChildId child, String from, String to) {
        var there = responsible.municipality();
        var version = programme(there, from, to);
        var episode = Tenant.in(
                there,
                () -> courses.open(
                        Actor.system(there),
                        new OpenEpisode(EpisodeId.random(), child, version.id(), clock.instant(), responsible.id())));
        return new Course(child, episode);
    }

    /// A plan of version 1, with one goal and an offer to come.
    public PlanId made(Actor actor, ChildId child) {
        return made(actor, child, "support");
    }

    /// @param basis one of the legal bases of the child's programme
    public PlanId made(Actor actor, ChildId child, String basis) {
        return Tenant.in(actor.municipality(), () -> {
            var plan = plans.begin(actor, child);
            change(actor, child, plan, new DraftChange.Purpose(PURPOSE));
            change(actor, child, plan, new DraftChange.Basis(basis, LocalDate.of(2026, 12, 31)));
            change(actor, child, plan, new DraftChange.KeepGoal(goal(GOAL)));
            change(actor, child, plan, new DraftChange.KeepAction(offer(actor)));
            drafts.keep(actor, child, plan, 0, null);
            return plan;
        });
    }

    public void change(Actor actor, ChildId child, PlanId plan, DraftChange change) {
        Tenant.run(actor.municipality(), () -> {
            int revision = drafts.read(actor, child, plan).draft().revision();
            drafts.change(actor, child, plan, revision, change);
        });
    }

    /// Opens a draft, changes one thing and keeps it.
    public int kept(Actor actor, ChildId child, PlanId plan, DraftChange change, String why) {
        return Tenant.in(actor.municipality(), () -> {
            drafts.open(actor, child, plan);
            change(actor, child, plan, change);
            int latest = drafts.read(actor, child, plan).plan().latest();
            return drafts.keep(actor, child, plan, latest, why);
        });
    }

    /// Brings somebody around the child, in each of its open courses.
    public void helps(Actor coordinator, ChildId child, Actor helper) {
        Tenant.run(
                coordinator.municipality(),
                () -> courses.of(coordinator, child)
                        .forEach(it -> courses.assignHelper(
                                Actor.system(coordinator.municipality()), child, it.id(), helper.id())));
    }

    public void tomorrow() {
        clock.advance(Duration.ofDays(1));
    }

    public PlanView view(Actor actor, ChildId child, PlanId plan) {
        return Tenant.in(actor.municipality(), () -> plans.read(actor, child, plan));
    }

    static Goal goal(String words) {
        return new Goal(GoalId.random(), words, "Vi ser det på søvnen", "To timer", "Seks timer", null);
    }

    static PlannedAction offer(Actor owner) {
        return new PlannedAction(
                PlannedActionId.random(),
                PlannedAction.Kind.OFFER,
                "Familietræning otte gange",
                "health",
                owner.id(),
                null,
                LocalDate.of(2026, 4, 1),
                PlannedAction.Status.PLANNED,
                null,
                List.of());
    }

    static PlannedAction aunt(String what) {
        return new PlannedAction(
                PlannedActionId.random(),
                PlannedAction.Kind.SUPPORT,
                what,
                "social",
                null,
                "moster",
                null,
                PlannedAction.Status.PLANNED,
                null,
                List.of());
    }

    private ProgrammeVersion programme(MunicipalityId there, String from, String to) {
        var code = from.isEmpty() ? "with-plans" : "with-plans-" + Integer.toHexString(to.hashCode());
        return Tenant.in(
                there,
                () -> programmes.findPublished(code).orElseGet(() -> {
                    var file =
                            text().replace("code: with-plans", "code: " + code).replace(from, to);
                    versions.ship(Actor.system(there), FILE, file);
                    return programmes.published(code);
                }));
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
