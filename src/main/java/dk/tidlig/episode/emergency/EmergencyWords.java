package dk.tidlig.episode.emergency;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Openings in the reader's words.
@Component
class EmergencyWords {
    private final Colleagues colleagues;
    private final Words words;
    private final Clock clock;

    EmergencyWords(Colleagues colleagues, Words words, Clock clock) {
        this.colleagues = colleagues;
        this.words = words;
        this.clock = clock;
    }

    EmergencyView view(Emergency it, String child, Map<UserId, Instant> seen, UserId reader) {
        return new EmergencyView(
                it.id().toString(),
                it.child().toString(),
                child,
                who(it.user()),
                it.reason(),
                moment(it.opened()),
                moment(it.ends()),
                it.runs(clock.instant()),
                seen.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(one -> words.text("episode.emergency.seen-by", who(one.getKey()), moment(one.getValue())))
                        .toList(),
                seen.containsKey(reader),
                false);
    }

    String who(UserId user) {
        Locale language = LocaleContextHolder.getLocale();
        return colleagues.of(List.of(user)).values().stream()
                .findFirst()
                .map(it -> it.line(language))
                .orElseGet(() -> words.text("episode.somebody"));
    }

    String name(Map<ChildId, ChildName> names, ChildId child) {
        return Optional.ofNullable(names.get(child))
                .map(ChildName::line)
                .orElseGet(() -> words.text("episode.day.a-child"));
    }

    String told(Emergency it) {
        return words.text("episode.emergency.told", who(it.user()), moment(it.opened()), it.reason());
    }

    String deed() {
        return words.text("episode.emergency.look");
    }

    String moment(Instant at) {
        return words.moment(at);
    }
}
