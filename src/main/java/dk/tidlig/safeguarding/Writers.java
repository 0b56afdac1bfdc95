package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who wrote a notification; staff cannot be anonymous.
@Component
class Writers {
    private final Colleagues colleagues;
    private final Words words;

    Writers(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    String line(UserId user, Locale language) {
        return colleagues.find(user).map(it -> it.line(language)).orElseGet(() -> words.text("safeguarding.somebody"));
    }

    /// @param heard a private person notified, and they have entered it
    String line(UserId user, boolean heard, Locale language) {
        var who = line(user, language);
        return heard ? words.text("safeguarding.made.private", who) : who;
    }

    List<NotificationPage.Line> lines(List<Made> made, @Nullable EpisodeId here, Locale language) {
        return made.stream()
                .map(it -> new NotificationPage.Line(
                        it.id(),
                        it.episode(),
                        it.stamp().at(),
                        line(it.stamp().by(), it.heardFrom() != null, language),
                        here != null && here.equals(it.episode())))
                .toList();
    }
}
