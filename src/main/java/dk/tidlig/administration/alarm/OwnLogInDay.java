package dk.tidlig.administration.alarm;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.AuditEntry.Kind;
import dk.tidlig.audit.AuditEntry.Outcome;
import dk.tidlig.audit.TrailReader;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// On everybody's day: what was changed in their own log-in, and tries to get in as them that were refused
/// (OWASP ASVS 5.0.0, 6.3.5 and 6.3.7).
@Component
class OwnLogInDay implements DaySource {
    private static final String PAGE = "/my-account/log-ins";
    private static final int MOST = 100;

    private final TrailReader trail;
    private final Words words;

    OwnLogInDay(TrailReader trail, Words words) {
        this.trail = trail;
        this.words = words;
    }

    @Override
    public List<DayNews> since(Actor actor, Instant from) {
        var all = trail.logIns(actor.id(), from, MOST);
        var changes = all.stream().filter(it -> it.kind() == Kind.WRITE).map(this::changed);
        var refused = all.stream().filter(it -> it.outcome() == Outcome.DENIED).toList();
        return Stream.concat(
                        changes, Stream.of(refused).filter(it -> !it.isEmpty()).map(this::refused))
                .toList();
    }

    private DayNews changed(AuditEntry it) {
        return news(it.at(), words.text("identity." + it.action()));
    }

    /// Told once, with how many there were.
    private DayNews refused(List<AuditEntry> tries) {
        var text = tries.size() == 1
                ? words.text("administration.log-in.refused.one")
                : words.text("administration.log-in.refused", tries.size());
        return news(tries.getFirst().at(), text);
    }

    private DayNews news(Instant at, String what) {
        return new DayNews(at, words.text("administration.log-in.who"), what, PAGE);
    }
}
