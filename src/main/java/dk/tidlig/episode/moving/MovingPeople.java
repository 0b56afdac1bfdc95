package dk.tidlig.episode.moving;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who answered for a course and who may take it over, and the words around them.
@Component
class MovingPeople {
    private final Colleagues colleagues;
    private final Words words;

    MovingPeople(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    String person(UserId user, Locale language) {
        return colleagues
                .find(user)
                .map(it -> it.line(language))
                .orElseGet(() -> words.text("episode.sharing.somebody"));
    }

    String course(String programme, Instant since) {
        return words.text("episode.moving.course", programme, words.date(words.dayOf(since)));
    }

    /// Those who may be responsible.
    List<Choice> takers(Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("episode.form.choose"))),
                        colleagues.whoMay(EpisodeAction.RECORD_CONTACT.code()).stream()
                                .map(one -> new Choice(one.id().toString(), one.line(language))))
                .toList();
    }

    boolean mayTake(UserId user) {
        return colleagues.whoMay(EpisodeAction.RECORD_CONTACT.code()).stream()
                .anyMatch(one -> one.id().equals(user));
    }
}
