package dk.tidlig.session.web;

import dk.tidlig.episode.ChildTab;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.session.Answer;
import dk.tidlig.session.AskedBy;
import dk.tidlig.session.Course;
import dk.tidlig.session.Present;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.When;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What can be chosen on the pages about courses and sessions.
@Component
class SessionChoices {
    private final Offers offers;
    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Words words;

    SessionChoices(Offers offers, Programmes programmes, Colleagues colleagues, Words words) {
        this.offers = offers;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.words = words;
    }

    Map<String, Object> ofStart(ProgrammeVersionId version, Locale language) {
        var programme = programmes.version(version).definition();
        var open = offers.list().stream()
                .filter(offer -> offer.isOpenOn(words.today()) && programme.uses(offer.code()))
                .map(offer -> choice(offer, language))
                .toList();
        return Map.of(
                "offers", open,
                "audiences", of("audience", Audience.values()),
                "people", people(language));
    }

    private Choice choice(Offer offer, Locale language) {
        var about = offer.content().about();
        return new Choice(
                offer.id().toString(), offer.content().name().in(language), about == null ? null : about.in(language));
    }

    private List<Choice> people(Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("session.pages.helper.none"))),
                        colleagues.here().stream()
                                .map(one -> new Choice(one.id().toString(), one.line(language))))
                .toList();
    }

    Map<String, Object> ofWhen() {
        return Map.of("modes", of("mode", When.Mode.values()), "askedBy", of("asked-by", AskedBy.values()));
    }

    Map<String, Object> ofHeld() {
        return Map.of(
                "presents", of("present", Present.values()), "missedKinds", of("missed", Answer.Missed.Kind.values()));
    }

    List<Choice> reasons() {
        return of(
                "ending",
                Course.Ending.Reason.COMPLETED,
                Course.Ending.Reason.FAMILY_STOPPED,
                Course.Ending.Reason.SERVICE_STOPPED);
    }

    @SafeVarargs
    private <E extends Enum<E>> List<Choice> of(String what, E... constants) {
        return Arrays.stream(constants)
                .map(one -> new Choice(one.name(), words.text("session.pages." + what + "." + code(one))))
                .toList();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        ChildTab sessionsTab() {
            return new ChildTab("session.tab", 20, "/courses", SessionAction.READ.code());
        }
    }
}
