package dk.tidlig.deadline;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.intake.events.IntakeEvent;
import dk.tidlig.intake.events.ReferralEvent;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Hears what happens to enquiries, referrals and courses, in the same transaction: a clock stands or falls with its
/// cause.
@Component
class ClockListener {
    private final ClockKeeper keeper;
    private final ClockRepository clocks;
    private final CourseRepository courses;

    ClockListener(ClockKeeper keeper, ClockRepository clocks, CourseRepository courses) {
        this.keeper = keeper;
        this.clocks = clocks;
        this.courses = courses;
    }

    @EventListener
    void on(IntakeEvent event) {
        var enquiry = event.enquiry().value();
        switch (event) {
            case IntakeEvent.Received it ->
                keeper.start(
                        new ClockKeeper.Subject(enquiry, it.child(), null, it.version(), null, Set.of()),
                        fact(ClockRule.Event.ENQUIRY_RECEIVED),
                        it.receivedAt(),
                        it.stamp());
            case IntakeEvent.Accepted it -> {
                clocks.follow(enquiry, it.child(), it.episode());
                happened(it.episode(), fact(ClockRule.Event.DECIDED), it.stamp().at(), it.stamp());
            }
            case IntakeEvent.Joined it -> {
                stop(enquiry, ClockRule.Event.DECIDED, it.stamp());
                keeper.cancel(clocks.runningFor(enquiry), it.stamp());
                clocks.follow(enquiry, it.child(), it.episode());
            }
            case IntakeEvent.Declined it -> keeper.cancel(clocks.runningFor(enquiry), it.stamp());
            case IntakeEvent.Withdrawn it -> keeper.cancel(clocks.runningFor(enquiry), it.stamp());
        }
    }

    /// Whatever the group decides, the referrer reads it from the same moment.
    @EventListener
    void on(ReferralEvent event) {
        var referral = event.referral().value();
        switch (event) {
            case ReferralEvent.Received it ->
                keeper.start(
                        new ClockKeeper.Subject(referral, it.child(), null, it.version(), null, Set.of()),
                        fact(ClockRule.Event.REFERRAL_RECEIVED),
                        it.stamp().at(),
                        it.stamp());
            case ReferralEvent.Accepted it -> accepted(it);
            case ReferralEvent.Declined it -> {
                stop(referral, ClockRule.Event.DECIDED, it.stamp());
                stop(referral, ClockRule.Event.REFERRER_ANSWERED, it.stamp());
                keeper.cancel(clocks.runningFor(referral), it.stamp());
            }
            case ReferralEvent.HandedOn it -> {
                stop(referral, ClockRule.Event.DECIDED, it.stamp());
                stop(referral, ClockRule.Event.REFERRER_ANSWERED, it.stamp());
                keeper.cancel(clocks.runningFor(referral), it.stamp());
            }
            case ReferralEvent.MoreAsked it -> stop(referral, ClockRule.Event.REFERRER_ANSWERED, it.stamp());
            case ReferralEvent.MoreTold it -> {}
            case ReferralEvent.Withdrawn it -> keeper.cancel(clocks.runningFor(referral), it.stamp());
        }
    }

    private void accepted(ReferralEvent.Accepted it) {
        var first = it.courses().getFirst();
        clocks.follow(it.referral().value(), first.child(), first.episode());
        it.courses().forEach(course -> {
            happened(course.episode(), fact(ClockRule.Event.DECIDED), it.stamp().at(), it.stamp());
            happened(
                    course.episode(),
                    fact(ClockRule.Event.REFERRER_ANSWERED),
                    it.stamp().at(),
                    it.stamp());
        });
    }

    private void stop(UUID subject, ClockRule.Event event, Stamp stamp) {
        keeper.stop(clocks.runningFor(subject), fact(event), stamp.at(), stamp);
    }

    /// Before others that hear of it and begin a limit of their own in the course.
    @EventListener
    @Order(0)
    void on(EpisodeEvent event) {
        var episode = event.episode();
        var stamp = event.stamp();
        switch (event) {
            case EpisodeEvent.Opened it -> {
                courses.open(episode, it.child(), it.version(), it.responsible(), it.openedAt());
                happened(episode, fact(ClockRule.Event.EPISODE_OPENED), it.openedAt(), stamp);
            }
            case EpisodeEvent.ResponsibleChanged it -> courses.responsible(episode, it.to());
            case EpisodeEvent.HelperAssigned it -> courses.helps(episode, it.helper());
            case EpisodeEvent.HelperReleased it -> courses.helpsNoMore(episode, it.helper());
            case EpisodeEvent.ContactTried it -> courses.tried(episode);
            case EpisodeEvent.ContactMade it -> {
                courses.reached(episode, it.at());
                if (it.first()) {
                    happened(episode, fact(ClockRule.Event.FIRST_CONTACT), it.at(), stamp);
                }
            }
            case EpisodeEvent.Closed it -> {
                happened(episode, fact(ClockRule.Event.CLOSED), it.closedAt(), stamp);
                courses.close(episode, it.closedAt());
                keeper.cancel(clocks.runningFor(episode), new Stamp(it.closedAt(), stamp.by()));
            }
        }
    }

    /// Stops first and starts then, so that what ends one limit can begin the next.
    void happened(EpisodeId episode, Fact fact, Instant at, Stamp stamp) {
        happened(episode, fact, at, stamp, null);
    }

    /// @param occasion what it happened to in the course, where that can happen again, such as a plan
    void happened(EpisodeId episode, Fact fact, Instant at, Stamp stamp, @Nullable UUID occasion) {
        keeper.stop(clocks.runningFor(episode), fact, at, stamp);
        courses.find(episode)
                .ifPresent(course -> keeper.start(subject(course, course.version(), occasion), fact, at, stamp));
    }

    /// What begins limits by another version than the course's own.
    void began(EpisodeId episode, ProgrammeVersionId version, Fact fact, Instant at, Stamp stamp) {
        courses.find(episode).ifPresent(course -> keeper.start(subject(course, version, null), fact, at, stamp));
    }

    private static ClockKeeper.Subject subject(
            CourseRepository.Course course, ProgrammeVersionId version, @Nullable UUID occasion) {
        return new ClockKeeper.Subject(
                course.episode().value(), course.child(), course.episode(), version, occasion, course.measured());
    }

    /// What the fact had started in the course turned out otherwise.
    void takenBack(EpisodeId episode, Fact fact, Stamp stamp) {
        keeper.takeBack(clocks.runningFor(episode), fact, stamp);
    }

    static Fact fact(ClockRule.Event event) {
        return new Fact.Event(event);
    }
}
