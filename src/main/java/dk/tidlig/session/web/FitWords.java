package dk.tidlig.session.web;

import dk.tidlig.programme.Codes;
import dk.tidlig.session.OfferOption;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says how an offer fits a family: age, places, waiting time, and whether there are sessions enough.
@Component
class FitWords {
    private final Words words;

    FitWords(Words words) {
        this.words = words;
    }

    String line(OfferOption option, Locale language) {
        var said = new ArrayList<String>();
        said.add(option.offer().content().partner().name());
        said.add(audiences(option));
        if (Boolean.FALSE.equals(option.ofAge())) {
            said.add(words.text("session.fit.other-age"));
        }
        add(said, dose(option));
        said.add(places(option));
        add(said, waiting(option));
        var about = option.offer().content().about();
        return String.join(" · ", said) + (about == null ? "" : ". " + about.in(language));
    }

    private String audiences(OfferOption option) {
        return words.text(
                "session.fit.for",
                String.join(
                        ", ",
                        option.offer().content().target().audiences().stream()
                                .sorted()
                                .map(one -> words.text("session.fit.audience." + Codes.of(one)))
                                .toList()));
    }

    private @Nullable String dose(OfferOption option) {
        var dose = option.offer().content().dose();
        if (option.tooLong()) {
            return words.text("session.fit.too-long", dose.least(), option.left());
        }
        return dose.most() == null ? null : words.text("session.fit.most", dose.most());
    }

    private String places(OfferOption option) {
        var room = option.offer().content().room();
        var free = room.free(option.taken());
        if (free == null) {
            return words.text("session.fit.no-limit");
        }
        return option.free()
                ? words.text("session.fit.free", free)
                : words.text("session.fit.full", option.taken().waiting());
    }

    private @Nullable String waiting(OfferOption option) {
        var days = option.offer().content().room().waitingDays();
        return days == null || days == 0 ? null : words.text("session.fit.waiting", days);
    }

    private static void add(List<String> said, @Nullable String one) {
        if (one != null) {
            said.add(one);
        }
    }
}
