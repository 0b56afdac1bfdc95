package dk.tidlig.relaylog.page;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildAction;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayCourses;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.meeting.ConcernRepository;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a log's page together.
@Component
class LogPages {
    private final Gate gate;
    private final RelayCourses courses;
    private final Stories stories;
    private final Pictured pictured;
    private final People people;

    LogPages(Gate gate, RelayCourses courses, Stories stories, Pictured pictured, People people) {
        this.gate = gate;
        this.courses = courses;
        this.stories = stories;
        this.pictured = pictured;
        this.people = people;
    }

    /// Concerns, and who they are of.
    @Component
    record Pictured(ConcernRepository concerns, ConcernPictures pictures, LogNames names) {
        ConcernPicture of(Grant grant, RelayLog log, RelayCourses.Bound course) {
            return pictures.of(
                    log.id(),
                    course.scale(),
                    concerns.of(grant),
                    voice -> names.of(grant, voice),
                    grant.actor().language());
        }
    }

    LogPage page(Grant grant, RelayLog log) {
        var course = courses.get(grant, log.episode());
        var language = grant.actor().language();
        var all = stories.of(grant, log);
        var holder = course.episode().responsible();
        return new LogPage(
                log,
                pictured.names().child(grant),
                gate.wouldAllow(grant.actor(), ChildAction.READ, log.child()),
                log.closing() == null && gate.wouldAllow(grant.actor(), RelayAction.HOLD, log.child()),
                people.person(log, course, holder, language),
                people.away(grant, log, holder),
                people.waiting(grant, log),
                people.lastOver(grant, log),
                participants(grant, log, course, holder, language),
                pictured.of(grant, log, course),
                stories.agreements(all),
                stories.story(grant, log, all),
                closing(log, course, language));
    }

    private List<LogPage.Person> participants(
            Grant grant, RelayLog log, RelayCourses.Bound course, UserId holder, Locale language) {
        return people.users(grant, log).stream()
                .filter(user -> !user.equals(holder))
                .map(user -> people.person(log, course, user, language))
                .toList();
    }

    private static @Nullable String closing(RelayLog log, RelayCourses.Bound course, Locale language) {
        return log.closing() == null
                ? null
                : course.rules()
                        .closing(log.closing().code())
                        .map(it -> it.wording().in(language))
                        .orElse(log.closing().code());
    }
}
