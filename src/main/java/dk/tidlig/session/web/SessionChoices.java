package dk.tidlig.session.web;

import dk.tidlig.episode.ChildTab;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.offer.Audience;
import dk.tidlig.session.Answer;
import dk.tidlig.session.Course;
import dk.tidlig.session.OfferOption;
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
    private final FitWords fit;
    private final Colleagues colleagues;
    private final Words words;

    SessionChoices(FitWords fit, Colleagues colleagues, Words words) {
        this.fit = fit;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param options what can be begun, the best fit first
    Map<String, Object> ofStart(List<OfferOption> options, Locale language) {
        return Map.of(
                "offers",
                        options.stream().map(option -> choice(option, language)).toList(),
                "audiences", of("audience", Audience.values()),
                "people", people(language));
    }

    private Choice choice(OfferOption option, Locale language) {
        var offer = option.offer();
        return new Choice(offer.id().toString(), offer.content().name().in(language), fit.line(option, language));
    }

    /// Those whose roles let them hold sessions.
    List<Choice> people(Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("session.pages.helper.none"))),
                        colleagues.whoMay(SessionAction.HOLD.code()).stream()
                                .map(one -> new Choice(one.id().toString(), one.line(language))))
                .toList();
    }

    Map<String, Object> ofWhen() {
        return Map.of("modes", of("mode", When.Mode.values()), "askedBy", of("asked-by", Answer.AskedBy.values()));
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
