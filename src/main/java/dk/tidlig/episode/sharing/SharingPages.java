package dk.tidlig.episode.sharing;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.sharing.SharingBasis;
import dk.tidlig.programme.sharing.SharingLaws;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the pages about passing on together.
@Component
class SharingPages {
    private final SharingNames names;
    private final SharingLaws laws;
    private final Colleagues colleagues;
    private final Words words;
    private final Clock clock;

    SharingPages(SharingNames names, SharingLaws laws, Colleagues colleagues, Words words, Clock clock) {
        this.names = names;
        this.laws = laws;
        this.colleagues = colleagues;
        this.words = words;
        this.clock = clock;
    }

    SharingPage page(Grant grant, List<SharingAct> acts) {
        return new SharingPage(
                acts.stream().map(it -> line(it, grant.actor().language())).toList());
    }

    private SharingPage.Line line(SharingAct it, Locale language) {
        return new SharingPage.Line(
                it.id(),
                words.moment(it.shared().at()),
                it.byFamily()
                        ? words.text("episode.sharing.own")
                        : who(it.shared().by(), language),
                names.of(it.to(), language),
                it.data().stream()
                        .sorted()
                        .map(data -> names.data(data, language))
                        .toList(),
                names.basis(it.basis(), language),
                names.purpose(it.purpose(), language),
                it.ordinal() == null ? null : words.text("episode.sharing.ordinal", it.ordinal(), most(it)),
                it.necessity(),
                it.said(),
                open(it),
                ended(it.ended(), language));
    }

    private String who(UserId user, Locale language) {
        return colleagues
                .find(user)
                .map(it -> it.line(language))
                .orElseGet(() -> words.text("episode.sharing.somebody"));
    }

    private int most(SharingAct it) {
        return laws.here().basis(it.basis()).map(SharingBasis::most).orElse(0);
    }

    private @Nullable String open(SharingAct it) {
        boolean inside = it.to().stream().anyMatch(to -> to instanceof Receiver.Inside);
        if (!inside || !it.runs(clock.instant())) {
            return null;
        }
        return it.opensUntil() == null
                ? words.text("episode.sharing.open.consent")
                : words.text("episode.sharing.open.until", words.moment(it.opensUntil()));
    }

    private @Nullable String ended(@Nullable Stamp ended, Locale language) {
        return ended == null
                ? null
                : words.text("episode.sharing.ended-by", words.moment(ended.at()), who(ended.by(), language));
    }

    SharingChoices choices(Grant grant, List<SharingAct> acts) {
        var language = grant.actor().language();
        var bases = laws.here().bases().stream()
                .filter(it -> it.kind() != SharingBasis.Kind.DUTY)
                .toList();
        return new SharingChoices(
                bases.stream().map(it -> choice(it, acts, language)).toList(),
                names.recipients(language),
                names.data(language),
                names.purposes(language),
                bases.stream()
                        .map(it -> it.name().in(language) + ": "
                                + it.source().wording().in(language))
                        .toList());
    }

    /// What the basis lets one do; where it is limited, what is left of it.
    private Choice choice(SharingBasis it, List<SharingAct> acts, Locale language) {
        var rule = it.rule().in(language);
        if (it.most() > 0) {
            long used =
                    acts.stream().filter(act -> act.basis().equals(it.code())).count();
            rule += " " + words.text("episode.sharing.used", used, it.most());
        }
        return new Choice(it.code(), it.name().in(language), rule);
    }
}
