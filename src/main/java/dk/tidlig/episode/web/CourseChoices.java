package dk.tidlig.episode.web;

import dk.tidlig.episode.ContactNote;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What there is to choose among: colleagues, programmes, outcomes.
@Component
class CourseChoices {
    private final Colleagues colleagues;
    private final Programmes programmes;
    private final Words words;

    CourseChoices(Colleagues colleagues, Programmes programmes, Words words) {
        this.colleagues = colleagues;
        this.programmes = programmes;
        this.words = words;
    }

    /// Everyone, oneself, or a colleague.
    List<Choice> listed() {
        return Stream.concat(
                        Stream.of(
                                new Choice("", words.text("episode.list.who.all")),
                                new Choice(ListForm.MINE, words.text("episode.list.who.mine"))),
                        colleagues.here().stream()
                                .map(one -> new Choice(one.id().toString(), one.name())))
                .toList();
    }

    List<Choice> programmes(Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("episode.list.programme.all"))),
                        programmes.list().stream()
                                .map(version -> new Choice(
                                        version.code(),
                                        version.definition().name().in(language))))
                .toList();
    }

    List<Choice> reached() {
        return Stream.of(ContactNote.Reached.values())
                .map(one -> new Choice(
                        one.name(), words.text("episode.contact." + one.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /// One of those who work with families must be chosen.
    List<Choice> colleagues(Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("episode.form.choose"))),
                        colleagues.whoMay(EpisodeAction.RECORD_CONTACT.code()).stream()
                                .map(one -> choice(one, language)))
                .toList();
    }

    List<Choice> outcomes(ProgrammeVersionId version, Locale language) {
        return programmes.version(version).definition().outcomes().stream()
                .map(outcome -> choice(outcome, language))
                .toList();
    }

    private Choice choice(Outcome outcome, Locale language) {
        return new Choice(
                outcome.code(),
                outcome.wording().in(language),
                outcome.needsNotification() ? words.text("episode.close.asks-for-notification") : null);
    }

    private static Choice choice(Colleague one, Locale language) {
        return new Choice(one.id().toString(), one.line(language));
    }
}
