package dk.tidlig.session.team;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Dose;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.training.TeamRules;
import dk.tidlig.offer.training.Training;
import dk.tidlig.session.Answer;
import dk.tidlig.session.Course;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Courses;
import dk.tidlig.session.EndCourse;
import dk.tidlig.session.OfferOption;
import dk.tidlig.session.SessionCommand;
import dk.tidlig.session.SessionRefusal;
import dk.tidlig.session.Sessions;
import dk.tidlig.session.StartCourse;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// How a team begins and ends; sessions are booked and courses begun as any others are.
@Component
class TeamSteps {
    /// So many sessions are planned at once where the offer says no number.
    private static final int MOST = 40;

    private final Courses courses;
    private final Sessions sessions;
    private final TeamRules rules;
    private final ObjectProvider<EndMeasure> measures;
    private final Words words;

    TeamSteps(Courses courses, Sessions sessions, TeamRules rules, ObjectProvider<EndMeasure> measures, Words words) {
        this.courses = courses;
        this.sessions = sessions;
        this.rules = rules;
        this.measures = measures;
        this.words = words;
    }

    List<TeamOffer> offers(Grant grant, EpisodeId episode) {
        var asking = rules.offers();
        if (asking.isEmpty()) {
            return List.of();
        }
        return courses.options(grant.actor(), grant.child(), episode).stream()
                .map(OfferOption::offer)
                .filter(offer -> asking.contains(offer.id()))
                .map(offer -> new TeamOffer(offer, rules.of(offer.id()).orElseThrow()))
                .toList();
    }

    Map<UserId, Set<String>> competences(List<UserId> people) {
        var today = words.today();
        return people.stream().distinct().collect(Collectors.toMap(Function.identity(), one -> rules.of(one, today)));
    }

    List<String> method(OfferId offer) {
        return rules.of(offer).map(Training::steps).orElse(List.of());
    }

    CourseId begin(Grant grant, TeamCommand.PutTogether command) {
        refuseNoTeam(command);
        var start = new StartCourse(
                command.child(),
                command.episode(),
                command.offer(),
                command.audience(),
                command.people(),
                words.today(),
                command.aim());
        var course = courses.start(grant.actor(), start);
        refuseOutOfRange(
                courses.read(grant.actor(), command.child(), course)
                        .offer()
                        .content()
                        .dose(),
                command.times().size());
        command.times()
                .forEach(when -> sessions.book(grant.actor(), new SessionCommand.Book(command.child(), course, when)));
        return course;
    }

    private void refuseNoTeam(TeamCommand.PutTogether command) {
        if (rules.of(command.offer()).isEmpty()) {
            throw new Refused(SessionRefusal.NO_TEAM);
        }
        if (!command.people().contains(command.lead())) {
            throw new Refused(SessionRefusal.LEAD_NOT_IN_TEAM);
        }
    }

    private static void refuseOutOfRange(Dose dose, int count) {
        int least = Objects.requireNonNullElse(dose.least(), 1);
        int most = Objects.requireNonNullElse(dose.most(), Math.max(least, MOST));
        if (count < least || count > most) {
            throw new Refused(SessionRefusal.SESSIONS_OUT_OF_RANGE, least, most);
        }
    }

    void refuseUnlessMissed(Grant grant, TeamCommand.Explain command) {
        var session =
                sessions.read(grant.actor(), grant.child(), command.session()).session();
        boolean missed = session.last()
                .filter(it -> it.id().equals(command.appointment()))
                .filter(it -> it.answer() instanceof Answer.Missed)
                .isPresent();
        if (!missed) {
            throw new Refused(SessionRefusal.NOTHING_TO_EXPLAIN);
        }
    }

    void end(Grant grant, TeamCommand.EndTogether command) {
        var course =
                courses.read(grant.actor(), grant.child(), command.course()).course();
        boolean unmeasured =
                measures.stream().anyMatch(measure -> measure.missing(grant.actor(), grant.child(), course.episode()));
        if (unmeasured) {
            throw new Refused(SessionRefusal.END_NOT_MEASURED);
        }
        courses.end(
                grant.actor(),
                new EndCourse(grant.child(), command.course(), words.today(), Course.Ending.Reason.COMPLETED, null));
    }
}
