package dk.tidlig.session.day;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.Uptake;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySession;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Today's sessions; those that nobody has answered for, families whose sessions are used up or who can get the place
/// they wait for; and what others did.
@UseCase
class SessionDayLists {
    /// What has no limit of its own comes after what runs out within the day.
    private static final long CALM = 24 * 60;

    private final Gate gate;
    private final DayRecords records;
    private final CourseRepository courses;
    private final DayWords texts;
    private final Clock clock;

    SessionDayLists(Gate gate, DayRecords records, CourseRepository courses, DayWords texts, Clock clock) {
        this.gate = gate;
        this.records = records;
        this.courses = courses;
        this.texts = texts;
        this.clock = clock;
    }

    public List<DaySession> today(Actor actor) {
        var scope = gate.scope(actor, SessionAction.LIST, "today");
        return texts.today(scope, records.visits(scope, texts.midnight(0), texts.midnight(1)));
    }

    public List<DayItem> waiting(Actor actor) {
        var scope = gate.scope(actor, SessionAction.LIST, "waiting");
        Map<OfferId, Uptake.Taken> taken = courses.taken();
        var items = new ArrayList<DayItem>();
        items.addAll(texts.unanswered(scope, records.unanswered(scope, clock.instant()), CALM));
        items.addAll(texts.spent(scope, records.progress(scope), CALM));
        items.addAll(texts.places(scope, records.waiting(scope), taken, CALM));
        return items;
    }

    public List<DayNews> since(Actor actor, Instant from) {
        var scope = gate.scope(actor, SessionAction.LIST, "news");
        return texts.news(scope, records.deeds(scope, from));
    }
}
