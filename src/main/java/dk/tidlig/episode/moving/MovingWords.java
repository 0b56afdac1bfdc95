package dk.tidlig.episode.moving;

import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is said of moving.
@Component
class MovingWords {
    private final MovingNames names;
    private final Words words;
    private final Clock clock;
    private final ChildNaming naming;

    MovingWords(MovingNames names, Words words, Clock clock, ChildNaming naming) {
        this.names = names;
        this.words = words;
        this.clock = clock;
        this.naming = naming;
    }

    Instant now() {
        return clock.instant();
    }

    String text(String key, Object... arguments) {
        return words.text("episode.moving." + key, arguments);
    }

    /// The line of each of them that the actor may know by name.
    Map<ChildId, String> names(Scope scope, Set<ChildId> children) {
        return naming.names(scope, children).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().line()));
    }

    String answer(Departure it) {
        var told = "day." + it.state().code();
        return it.ended() == null ? "" : text(told, names.municipality(it.to()), moment(it.ended()));
    }

    String moment(Instant at) {
        return words.moment(at);
    }

    String municipality(MunicipalityId id) {
        return names.municipality(id);
    }

    List<Choice> programmes(Locale language) {
        return names.programmes(language);
    }

    MovingPage.Arriving line(Arrival it) {
        return new MovingPage.Arriving(
                it.id(),
                names.municipality(it.from()),
                words.moment(it.arrived()),
                words.moment(it.expires()),
                Duration.between(now(), it.expires()).toMinutes());
    }

    String isTheSame(String child) {
        return text("arrival.same", child);
    }

    String isNew() {
        return text("arrival.new");
    }

    @Nullable
    String born(BroughtAlong.Child it) {
        if (it.bornOn() != null) {
            return text("arrival.born", words.date(it.bornOn()));
        }
        return it.dueOn() == null ? null : text("arrival.due", words.date(it.dueOn()));
    }

    String state(MovingState state, MunicipalityId other) {
        return text("state." + state.code(), names.municipality(other));
    }
}
