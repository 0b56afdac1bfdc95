package dk.tidlig.episode.sharing;

import dk.tidlig.access.Scope;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is said of an act of passing on, outside of its own pages.
@Component
class SharingWords {
    private final SharingNames names;
    private final ChildNaming naming;
    private final Words words;
    private final Clock clock;

    SharingWords(SharingNames names, ChildNaming naming, Words words, Clock clock) {
        this.names = names;
        this.naming = naming;
        this.words = words;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Map<ChildId, ChildName> names(Scope scope, List<SharingAct> acts) {
        return naming.names(scope, acts.stream().map(SharingAct::child).collect(Collectors.toSet()));
    }

    String title() {
        return words.text("episode.sharing.day.title");
    }

    String look() {
        return words.text("episode.sharing.day.look");
    }

    String told(SharingAct it, Actor actor) {
        var data = it.data().stream()
                .sorted()
                .map(one -> names.data(one, actor.language()))
                .collect(Collectors.joining(", "));
        return it.opensUntil() == null
                ? words.text("episode.sharing.day.consent", data)
                : words.text("episode.sharing.day.until", data, words.moment(it.opensUntil()));
    }

    /// For the family: what, to which profession or unit, and on which basis; nobody's name.
    String toFamily(SharingAct it, Actor actor) {
        var data = it.data().stream()
                .sorted()
                .map(one -> names.data(one, actor.language()))
                .collect(Collectors.joining(", "));
        return words.text(
                "episode.sharing.family",
                data,
                String.join(", ", names.unnamed(it.to(), actor.language())),
                names.basis(it.basis(), actor.language()));
    }

    String kind() {
        return words.text("episode.sharing.kind");
    }

    /// For the timeline: to whom and on which basis, never why.
    String happened(SharingAct it, Actor actor) {
        return words.text(
                it.byFamily() ? "episode.sharing.happened.own" : "episode.sharing.happened",
                String.join(", ", names.of(it.to(), actor.language())),
                names.basis(it.basis(), actor.language()));
    }
}
