package dk.tidlig.offer.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Certificate;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.OfferAction;
import dk.tidlig.offer.OfferRow;
import dk.tidlig.offer.OfferView;
import dk.tidlig.offer.Uptake;
import dk.tidlig.programme.Codes;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what an offer is, in the reader's language.
@Component
class OfferWords {
    private final OfferChoices choices;
    private final Colleagues colleagues;
    private final Words words;

    OfferWords(OfferChoices choices, Colleagues colleagues, Words words) {
        this.choices = choices;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// A line of the list.
    ///
    /// @param closed no course begins in it
    record Row(
            String url,
            String name,
            String partner,
            String ages,
            String dose,
            String room,
            boolean full,
            boolean closed) {}

    /// An offer's page.
    ///
    /// @param about empty when nothing is said
    /// @param facts question and answer, line by line
    record Page(
            String url,
            String name,
            String about,
            boolean closed,
            String standing,
            List<Answer> facts,
            List<Holder> holders,
            List<Edition> editions) {}

    /// Somebody who may give the offer by name.
    record Holder(String user, String from, String line, String valid, boolean expired) {}

    /// An edition in the history.
    record Edition(int number, String when, String who, String name) {}

    boolean mayKeep(Actor actor) {
        return actor.may(OfferAction.KEEP.code());
    }

    Map<String, Object> searchChoices(Locale language) {
        return choices.search(language);
    }

    Row row(OfferRow it, Locale language) {
        var offer = it.offer();
        var content = offer.content();
        return new Row(
                url(offer),
                content.name().in(language),
                content.partner().name(),
                ages(offer),
                dose(offer),
                room(offer, it.taken()),
                !content.room().hasPlace(it.taken()),
                !offer.isOpenOn(words.today()));
    }

    Page page(OfferView it, Locale language) {
        var offer = it.offer();
        var about = offer.content().about();
        return new Page(
                url(offer),
                offer.content().name().in(language),
                about == null ? "" : about.in(language),
                offer.closedOn() != null,
                standing(offer),
                facts(it, language),
                it.certificates().stream().map(one -> holder(one, language)).toList(),
                editions(it, language));
    }

    private String standing(Offer offer) {
        var closed = offer.closedOn();
        if (closed == null) {
            return words.text("offer.standing.open", words.date(offer.openedOn()));
        }
        var key = offer.isOpenOn(words.today()) ? "offer.standing.closing" : "offer.standing.closed";
        return words.text(key, words.date(offer.openedOn()), words.date(closed));
    }

    private List<Answer> facts(OfferView it, Locale language) {
        var content = it.offer().content();
        var facts = new Facts();
        facts.add(
                "partner",
                content.partner().name() + " (" + kind(content.partner().kind()) + ")");
        facts.add("contact", contact(it.offer()));
        facts.add("for", ages(it.offer()) + " · " + audiences(it.offer()));
        facts.add("themes", choices.themes(content.target().themes(), language));
        facts.add("method", content.method());
        facts.add("givers", choices.professions(content.professions(), language));
        facts.add("dose", dose(it.offer()));
        facts.add("source", source(it.offer(), language));
        facts.add("group", group(it.offer()));
        facts.add("room", room(it.offer(), it.taken()));
        facts.add("waiting", waiting(it.offer()));
        facts.add("place", content.setting().place());
        facts.add("languages", choices.languages(content.setting().languages(), language));
        facts.add("basis", content.legalBasis());
        facts.add("prevents", content.preventsPlacement() ? words.text("offer.fact.prevents.yes") : null);
        facts.add("supplements", content.supplementsPlacement() ? words.text("offer.fact.supplements.yes") : null);
        return facts.all;
    }

    /// Collects what is said; what is not said is left out.
    private final class Facts {
        private final List<Answer> all = new ArrayList<>();

        void add(String key, @Nullable String answer) {
            if (answer != null && !answer.isBlank()) {
                all.add(new Answer(words.text("offer.fact." + key), answer, null));
            }
        }
    }

    String ages(Offer offer) {
        var ages = offer.content().target().ages();
        var from = ages.fromYears();
        var until = ages.untilBirthday();
        if (ages.fromPregnancy()) {
            return until == null
                    ? words.text("offer.ages.from-pregnancy")
                    : words.text("offer.ages.pregnancy-until", until);
        }
        if (until == null) {
            return from == null ? words.text("offer.ages.all") : words.text("offer.ages.from", from);
        }
        return words.text("offer.ages.between", from == null ? 0 : from, until - 1);
    }

    String audiences(Offer offer) {
        return String.join(
                ", ",
                offer.content().target().audiences().stream()
                        .sorted()
                        .map(one -> words.text("offer.audience." + Codes.of(one)))
                        .toList());
    }

    String dose(Offer offer) {
        var dose = offer.content().dose();
        var least = dose.least();
        var most = dose.most();
        String times = least == null && most == null
                ? words.text("offer.dose.open")
                : most == null
                        ? words.text("offer.dose.at-least", Objects.requireNonNull(least))
                        : least == null || least.equals(most) || least == 1
                                ? words.text(
                                        least != null && least.equals(most) ? "offer.dose.exactly" : "offer.dose.up-to",
                                        most)
                                : words.text("offer.dose.between", least, most);
        return dose.minutes() == null ? times : words.text("offer.dose.minutes", times, dose.minutes());
    }

    String room(Offer offer, Uptake.Taken taken) {
        var room = offer.content().room();
        var free = room.free(taken);
        String places = free == null
                ? words.text("offer.room.no-limit")
                : words.text("offer.room.free", free, Objects.requireNonNull(room.places()));
        return taken.waiting() == 0 ? places : words.text("offer.room.waiting", places, taken.waiting());
    }

    @Nullable
    String waiting(Offer offer) {
        var days = offer.content().room().waitingDays();
        return days == null ? null : words.text("offer.waiting", days);
    }

    private @Nullable String group(Offer offer) {
        var setting = offer.content().setting();
        if (!setting.inGroup()) {
            return words.text("offer.group.alone");
        }
        return words.text(
                "offer.group.size",
                setting.groupLeast() == null ? 2 : setting.groupLeast(),
                setting.groupMost() == null
                        ? words.text("offer.group.open")
                        : setting.groupMost().toString());
    }

    private @Nullable String source(Offer offer, Locale language) {
        var source = offer.content().dose().source();
        return source == null
                ? null
                : source.wording().in(language) + " ("
                        + words.text("offer.standing-of-source." + Codes.of(source.standing())) + ")";
    }

    private @Nullable String contact(Offer offer) {
        var partner = offer.content().partner();
        return String.join(
                " · ",
                java.util.stream.Stream.of(partner.contact(), partner.phone(), partner.email())
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    private String kind(dk.tidlig.offer.Partner.Kind kind) {
        return words.text("offer.partner." + Codes.of(kind));
    }

    private Holder holder(Certificate it, Locale language) {
        var to = it.valid().to();
        var valid = to == null
                ? words.text("offer.certificate.from", words.date(it.valid().from()))
                : words.text("offer.certificate.from-to", words.date(it.valid().from()), words.date(to));
        return new Holder(
                it.holder().toString(),
                it.valid().from().toString(),
                name(it.holder(), language) + " · " + it.title(),
                valid,
                to != null && to.isBefore(words.today()));
    }

    private List<Edition> editions(OfferView it, Locale language) {
        return it.editions().stream()
                .map(one -> new Edition(
                        one.edition(),
                        words.moment(one.written().at()),
                        name(one.written().by(), language),
                        one.content().name().in(language)))
                .toList();
    }

    private String name(UserId user, Locale language) {
        return Optional.ofNullable(colleagues.of(List.of(user)).get(user))
                .map((Colleague one) -> one.line(language))
                .orElseGet(() -> words.text("offer.somebody"));
    }

    private static String url(Offer offer) {
        return "/offers/" + offer.id();
    }
}
