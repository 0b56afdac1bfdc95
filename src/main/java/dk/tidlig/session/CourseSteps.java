package dk.tidlig.session;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Offer;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.plan.PlannedActions;
import dk.tidlig.session.events.SessionEvent;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.session.records.SessionRecords;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// How a course begins, gets its helpers and ends.
@Component
class CourseSteps {
    private final CourseRepository courses;
    private final SessionRecords sessions;
    private final CourseRules rules;
    private final PlannedActions plan;
    private final ApplicationEventPublisher events;

    CourseSteps(
            CourseRepository courses,
            SessionRecords sessions,
            CourseRules rules,
            PlannedActions plan,
            ApplicationEventPublisher events) {
        this.courses = courses;
        this.sessions = sessions;
        this.rules = rules;
        this.plan = plan;
        this.events = events;
    }

    CourseId start(Grant grant, StartCourse command) {
        var episode = rules.openEpisode(grant, command.episode());
        sessions.lock(grant, episode.id());
        var offer = rules.offer(episode, command);
        refuseUnlessPlanned(grant, command.action());
        var course = asked(grant, command, episode, offer);
        var day = command.startsOn();
        if (day != null) {
            rules.refuseWrongStart(grant, episode, day);
            rules.refuseFull(offer, courses.taken());
            course = course.begin(day, grant.stamp());
        }
        courses.add(grant, course);
        command.helpers().forEach(helper -> rules.bringAround(grant, episode, helper));
        publishStart(grant, course);
        tellThePlan(grant, course);
        return course.id();
    }

    void begin(Grant grant, CourseId id, LocalDate on) {
        var course = locked(grant, id);
        var episode = rules.openEpisode(grant, course.episode());
        var offer = rules.held(course.offer());
        rules.refuseWrongStart(grant, episode, on);
        rules.refuseFull(offer, courses.taken());
        rules.refuseNobody(offer, course.helpers());
        var begun = course.begin(on, grant.stamp());
        courses.save(grant, begun);
        publishStart(grant, begun);
        tellThePlan(grant, begun);
    }

    /// What it was planned as is under way once it has begun; while it waits it is still only planned.
    private void tellThePlan(Grant grant, Course course) {
        var action = course.action();
        if (action != null && course.running()) {
            plan.begun(grant, action);
        }
    }

    void addHelper(Grant grant, CourseId id, UserId helper) {
        var course = locked(grant, id);
        course.requireOpen();
        if (course.helpers().contains(helper)) {
            throw new Refused(SessionRefusal.HELPS_ALREADY);
        }
        var episode = rules.openEpisode(grant, course.episode());
        rules.refuseUnlessMayGive(rules.held(course.offer()), helper);
        courses.addHelper(grant, id, helper);
        rules.bringAround(grant, episode, helper);
    }

    void removeHelper(Grant grant, CourseId id, UserId helper) {
        var course = locked(grant, id);
        course.requireOpen();
        if (!course.helpers().contains(helper)) {
            throw new NotFound();
        }
        var left = course.helpers().stream().filter(it -> !it.equals(helper)).toList();
        if (course.running()) {
            rules.refuseNobody(rules.held(course.offer()), left);
        }
        courses.endHelper(grant, id, helper);
    }

    void end(Grant grant, EndCourse command) {
        var course = locked(grant, command.course());
        rules.refuseFuture(grant, command.on());
        boolean booked = sessions.of(grant, course.episode()).stream()
                .anyMatch(it -> it.course().equals(course.id()) && it.booked().isPresent());
        if (booked) {
            throw new Refused(SessionRefusal.STILL_BOOKED);
        }
        var reason = course.waiting() ? Course.Ending.Reason.NEVER_STARTED : command.reason();
        var ended = course.end(new Course.Ending(command.on(), reason, command.note(), grant.stamp()));
        courses.save(grant, ended);
        boolean others = courses.of(grant, course.episode()).stream().anyMatch(it -> it.ending() == null);
        events.publishEvent(new SessionEvent.CourseEnded(
                Tenant.current(), grant.child(), course.episode(), course.id(), command.on(), !others, grant.stamp()));
    }

    /// What the plan says of it, when an offer can be begun from it now.
    Optional<String> planned(Grant grant, PlannedActionId action) {
        return plan.toBegin(grant, action);
    }

    private void refuseUnlessPlanned(Grant grant, @Nullable PlannedActionId action) {
        if (action != null && planned(grant, action).isEmpty()) {
            throw new Refused(SessionRefusal.NOT_IN_THE_PLAN);
        }
    }

    private Course asked(Grant grant, StartCourse command, EpisodeView episode, Offer offer) {
        return new Course(
                CourseId.random(),
                grant.child(),
                episode.id(),
                episode.version(),
                offer.id(),
                offer.code(),
                offer.edition(),
                command.audience(),
                command.aim(),
                grant.stamp(),
                null,
                null,
                command.helpers(),
                false,
                command.action());
    }

    private Course locked(Grant grant, CourseId id) {
        var known = courses.find(grant, id).orElseThrow(NotFound::new);
        sessions.lock(grant, known.episode());
        return courses.find(grant, id).orElseThrow(NotFound::new);
    }

    private void publishStart(Grant grant, Course course) {
        var start = course.started();
        events.publishEvent(
                start == null
                        ? new SessionEvent.CourseAwaited(
                                Tenant.current(),
                                grant.child(),
                                course.episode(),
                                course.id(),
                                course.offerCode(),
                                grant.stamp())
                        : new SessionEvent.CourseStarted(
                                Tenant.current(),
                                grant.child(),
                                course.episode(),
                                course.id(),
                                course.offerCode(),
                                start.on(),
                                grant.stamp()));
    }
}
