package dk.tidlig.session.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.Dose;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.team.TeamOffer;
import dk.tidlig.session.team.Teams;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What can be chosen when a team is put together, and what each of the people can.
@Component
class TeamChoices {
    private final Teams teams;
    private final SessionChoices sessions;
    private final Colleagues colleagues;
    private final Words words;

    TeamChoices(Teams teams, SessionChoices sessions, Colleagues colleagues, Words words) {
        this.teams = teams;
        this.sessions = sessions;
        this.colleagues = colleagues;
        this.words = words;
    }

    Map<String, Object> of(Actor actor, ChildId child, EpisodeId episode) {
        var language = actor.language();
        var offers = teams.offers(actor, child, episode);
        var people = colleagues.whoMay(SessionAction.HOLD.code());
        var model = new HashMap<String, Object>(sessions.ofWhen());
        model.put("offers", offers.stream().map(it -> choice(it, language)).toList());
        model.put("audiences", audiences());
        model.put("people", people(actor, child, people));
        model.put("leads", leads(people, language));
        return model;
    }

    private Choice choice(TeamOffer it, Locale language) {
        return new Choice(
                it.offer().id().toString(),
                it.offer().content().name().in(language),
                words.text("session.team.needs", professions(it.training().needs(), language))
                        + range(it.offer().content().dose()));
    }

    private String range(Dose dose) {
        return dose.least() == null || dose.most() == null
                ? ""
                : " " + words.text("session.team.range", dose.least(), dose.most());
    }

    private List<Choice> people(Actor actor, ChildId child, List<Colleague> people) {
        var can = teams.competences(
                actor, child, people.stream().map(Colleague::id).toList());
        return people.stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        one.name(),
                        professions(can.getOrDefault(one.id(), java.util.Set.of()), actor.language())))
                .toList();
    }

    private List<Choice> leads(List<Colleague> people, Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("session.team.lead.choose"))),
                        people.stream().map(one -> new Choice(one.id().toString(), one.line(language))))
                .toList();
    }

    private List<Choice> audiences() {
        return Arrays.stream(Audience.values())
                .map(one -> new Choice(one.name(), words.text("session.pages.audience." + SessionChoices.code(one))))
                .toList();
    }

    private String professions(Collection<String> codes, Locale language) {
        return codes.stream()
                .map(code -> colleagues.profession(code).in(language))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
