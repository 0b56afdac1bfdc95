package dk.tidlig.offer.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.training.Competence;
import dk.tidlig.offer.training.Training;
import dk.tidlig.offer.training.Trainings;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the pages about an offer's team say.
@Component
class TrainingWords {
    private final Catalogue catalogue;
    private final Trainings trainings;
    private final OfferWords offers;
    private final Colleagues colleagues;
    private final Words words;

    TrainingWords(Catalogue catalogue, Trainings trainings, OfferWords offers, Colleagues colleagues, Words words) {
        this.catalogue = catalogue;
        this.trainings = trainings;
        this.offers = offers;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// A competence as a line.
    record Line(String text, String valid, boolean expired, String holder, String profession, LocalDate from) {}

    LocalDate today() {
        return words.today();
    }

    Map<String, Object> page(Actor actor, OfferId id) {
        var language = actor.language();
        var training = trainings.read(actor, id);
        var model = new HashMap<String, Object>();
        model.put("offer", offers.page(catalogue.read(actor, id), language));
        model.put("may", offers.mayKeep(actor));
        model.put("needs", training.map(it -> names(it.needs(), language)).orElse(List.of()));
        model.put("steps", training.map(Training::steps).orElse(List.of()));
        model.put("professions", professions(training.map(Training::needs).orElse(List.of()), language));
        model.put("competences", lines(trainings.competences(actor), language));
        return model;
    }

    /// For one who keeps the catalogue; refuses others before the form is filled.
    Map<String, Object> certifying(Actor actor, OfferId id) {
        catalogue.edit(actor, id);
        var people = Stream.concat(
                        Stream.of(new Choice("", words.text("offer.certificate.choose"))),
                        colleagues.here().stream()
                                .map(one -> new Choice(one.id().toString(), one.line(actor.language()))))
                .toList();
        return Map.of(
                "offer", offers.page(catalogue.read(actor, id), actor.language()),
                "colleagues", people,
                "professions", professions(List.of(), actor.language()));
    }

    private List<String> names(Collection<String> codes, Locale language) {
        return codes.stream()
                .map(code -> colleagues.profession(code).in(language))
                .toList();
    }

    /// The professions of everyone here, and those that are asked for already.
    private List<Choice> professions(Collection<String> chosen, Locale language) {
        var codes = new TreeSet<>(chosen);
        colleagues.here().stream().map(Colleague::profession).forEach(codes::add);
        return codes.stream()
                .map(code -> new Choice(code, colleagues.profession(code).in(language)))
                .toList();
    }

    private List<Line> lines(List<Competence> competences, Locale language) {
        var names = colleagues.of(competences.stream().map(Competence::holder).toList());
        return competences.stream()
                .map(it -> new Line(
                        words.text(
                                "offer.training.people.line",
                                Optional.ofNullable(names.get(it.holder()))
                                        .map(Colleague::name)
                                        .orElse(""),
                                colleagues.profession(it.profession()).in(language)),
                        valid(it),
                        it.valid().to() != null
                                && Objects.requireNonNull(it.valid().to()).isBefore(words.today()),
                        it.holder().toString(),
                        it.profession(),
                        it.valid().from()))
                .toList();
    }

    private String valid(Competence it) {
        var from = words.date(it.valid().from());
        return it.valid().to() == null
                ? words.text("offer.training.from", from)
                : words.text(
                        "offer.training.from-to", from, words.date(it.valid().to()));
    }
}
