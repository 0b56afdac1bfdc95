package dk.tidlig.session.web;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.offer.Audience;
import dk.tidlig.programme.Codes;
import dk.tidlig.session.OfferOption;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says how an offer fits a family: age, places, waiting time, and whether there are sessions enough.
@Component
class FitWords {
    private final Colleagues colleagues;
    private final Words words;

    FitWords(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    String line(OfferOption option, Locale language) {
        var said = new ArrayList<String>();
        said.add(option.offer().content().partner().name());
        add(said, audiences(option));
        add(said, givers(option, language));
        if (Boolean.FALSE.equals(option.ofAge())) {
            said.add(words.text("session.fit.other-age"));
        }
        if (Boolean.FALSE.equals(option.byReader())) {
            said.add(words.text("session.fit.not-by-you"));
        }
        add(said, dose(option));
        add(said, places(option));
        add(said, waiting(option));
        var about = option.offer().content().about();
        return String.join(" · ", said) + (about == null ? "" : ". " + about.in(language));
    }

    /// Said only when it is not for everybody.
    private @Nullable String audiences(OfferOption option) {
        if (option.offer().content().target().audiences().containsAll(EnumSet.allOf(Audience.class))) {
            return null;
        }
        return words.text(
                "session.fit.for",
                String.join(
                        " " + words.text("session.fit.or") + " ",
                        option.offer().content().target().audiences().stream()
                                .sorted()
                                .map(one -> words.text("session.fit.audience." + Codes.of(one)))
                                .toList()));
    }

    private @Nullable String givers(OfferOption option, Locale language) {
        var professions = option.offer().content().professions();
        return professions.isEmpty()
                ? null
                : words.text(
                        "session.fit.givers",
                        professions.stream()
                                .map(one -> colleagues.profession(one).in(language))
                                .collect(Collectors.joining(", ")));
    }

    private @Nullable String dose(OfferOption option) {
        var dose = option.offer().content().dose();
        var least = dose.least();
        var left = option.left();
        if (option.tooLong() && least != null && left != null) {
            return words.text("session.fit.too-long", least, left);
        }
        return dose.most() == null ? null : words.text("session.fit.most", dose.most());
    }

    private @Nullable String places(OfferOption option) {
        var room = option.offer().content().room();
        var free = room.free(option.taken());
        if (free == null) {
            return waits(option) ? null : words.text("session.fit.no-limit");
        }
        return option.free()
                ? words.text("session.fit.free", free)
                : words.text("session.fit.full", option.taken().waiting());
    }

    private @Nullable String waiting(OfferOption option) {
        var days = option.offer().content().room().waitingDays();
        return waits(option) && days != null ? words.text("session.fit.waiting", days) : null;
    }

    private static boolean waits(OfferOption option) {
        var days = option.offer().content().room().waitingDays();
        return days != null && days > 0;
    }

    private static void add(List<String> said, @Nullable String one) {
        if (one != null) {
            said.add(one);
        }
    }
}
