package dk.tidlig.visitation.web;

import dk.tidlig.child.Likeness;
import dk.tidlig.child.Who;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.Enquiry;
import dk.tidlig.intake.Settlements;
import dk.tidlig.programme.EligibilityRule;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.RulerScale;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.Decision;
import dk.tidlig.visitation.Visitations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The enquiry in the reader's words, and what can be chosen.
@Component
class DecisionPage {
    private final Programmes programmes;
    private final Settlements settlements;
    private final Visitations visitations;
    private final Colleagues colleagues;
    private final Words words;

    DecisionPage(
            Programmes programmes,
            Settlements settlements,
            Visitations visitations,
            Colleagues colleagues,
            Words words) {
        this.programmes = programmes;
        this.settlements = settlements;
        this.visitations = visitations;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param form what was sent in, or null on the first look
    Map<String, Object> of(Actor actor, Enquiry enquiry, @Nullable DecisionForm form) {
        var programme = programmes.version(enquiry.version()).definition();
        var language = actor.language();
        var model = new HashMap<String, Object>();
        model.put("enquiry", enquiry);
        model.put(
                "standing",
                words.text("visitation.standing." + enquiry.standing().name().toLowerCase(Locale.ROOT)));
        model.put("answers", answers(enquiry, programme, language));
        model.put(
                "bars",
                programme.bars().stream()
                        .map(bar -> new Question(bar.code(), bar.question().in(language)))
                        .toList());
        model.put("guides", guides(programme, language));
        model.put("kinds", kinds());
        model.put("yesNo", yesNo());
        model.put("people", people(language));
        model.put("likely", likely(actor, enquiry, form));
        model.put("decisions", visitations.of(actor, enquiry.id()));
        programme.scales().stream().findFirst().ifPresent(scale -> model.put("scale", ruler(scale, language)));
        return model;
    }

    /// A question that bars.
    record Question(String code, String text) {}

    /// Somebody that may be the child.
    record Likely(String id, String line, String why) {}

    private List<Answer> answers(Enquiry enquiry, ProgrammeDefinition programme, Locale language) {
        var asked = enquiry.asked();
        var told = new ArrayList<Answer>();
        told.add(answer(
                "who",
                programme
                        .channel(asked.channel())
                        .map(it -> it.wording().in(language))
                        .orElse(asked.channel())));
        told.add(answer("about", about(enquiry)));
        told.add(answer(
                "themes",
                asked.themes().stream()
                        .map(code -> programme
                                .theme(code)
                                .map(it -> it.wording().in(language))
                                .orElse(code))
                        .collect(Collectors.joining(", "))));
        if (asked.words() != null) {
            told.add(answer("words", asked.words()));
        }
        var placing = asked.placing();
        told.add(answer(
                "place", placing == null ? words.text("visitation.asked.unknown") : words.plain(placing.place())));
        told.add(answer("reach", reach(enquiry)));
        if (asked.interpreter() != null) {
            told.add(answer("interpreter", asked.interpreter()));
        }
        return told;
    }

    private Answer answer(String key, String text) {
        return new Answer(words.text("visitation.asked." + key), text, null);
    }

    private String about(Enquiry enquiry) {
        var about = enquiry.asked().about();
        var identity = enquiry.asked().identity();
        var name = identity == null ? null : identity.name();
        var subject = words.text("visitation.subject." + about.subject().name().toLowerCase(Locale.ROOT));
        var when = about.bornOn() != null
                ? words.text("visitation.asked.born", words.date(about.bornOn()), words.age(about.bornOn()))
                : about.dueOn() != null
                        ? words.text("visitation.asked.due", words.date(about.dueOn()))
                        : about.age() != null ? words.text("shell.words.years", about.age()) : "";
        return java.util.stream.Stream.of(name == null ? "" : name, subject, when)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String reach(Enquiry enquiry) {
        var reach = enquiry.asked().reach();
        var parts = new ArrayList<String>();
        for (var part : Arrays.asList(reach.name(), reach.phone(), reach.mail(), reach.note())) {
            if (part != null) {
                parts.add(part);
            }
        }
        if (reach.noMessage()) {
            parts.add(words.text("visitation.asked.no-message"));
        }
        return parts.isEmpty() ? words.text("visitation.asked.no-way") : String.join("\n", parts);
    }

    private static List<String> guides(ProgrammeDefinition programme, Locale language) {
        return programme.eligibility().stream()
                .filter(rule -> !(rule instanceof EligibilityRule.Bar))
                .map(rule -> rule.question().in(language))
                .toList();
    }

    private List<Choice> kinds() {
        return Arrays.stream(Decision.Kind.values())
                .filter(kind -> kind != Decision.Kind.BARRED)
                .map(kind -> {
                    var key = "visitation.choice."
                            + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    return new Choice(kind.name(), words.text(key), words.text(key + ".hint"));
                })
                .toList();
    }

    private List<Choice> yesNo() {
        return Arrays.stream(Decision.Answer.values())
                .map(it -> new Choice(
                        it.name(), words.text("visitation.answer." + it.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private List<Choice> people(Locale language) {
        return colleagues.here().stream()
                .map((Colleague one) -> new Choice(one.id().toString(), one.line(language)))
                .toList();
    }

    private List<Likely> likely(Actor actor, Enquiry enquiry, @Nullable DecisionForm form) {
        if (enquiry.settlement() != null) {
            return List.of();
        }
        var details = form == null ? DecisionForm.of(enquiry, actor.id()).details() : form.details();
        var name = java.util.stream.Stream.of(details.givenName(), details.familyName())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (name.isEmpty() && details.cpr() == null && details.dueOn() == null) {
            return List.of();
        }
        var who = new Who(
                name.isEmpty() ? null : name, details.bornOn(), details.dueOn(), details.cpr(), null, null, null);
        return settlements.likely(actor, enquiry.id(), who).stream()
                .map(this::likely)
                .toList();
    }

    private Likely likely(Likeness it) {
        var child = it.child();
        var line = child.name().orElse(words.text("visitation.likely.unnamed"))
                + (child.bornOn() == null ? "" : ", " + words.date(child.bornOn()));
        var why = it.reasons().stream()
                .map(reason -> words.text("visitation.likeness."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        return new Likely(child.id().toString(), line, why);
    }

    private static RulerScale ruler(Scale scale, Locale language) {
        return new RulerScale(
                scale.range().min(),
                scale.range().max(),
                scale.range().step(),
                scale.ends().min().in(language),
                scale.ends().max().in(language),
                null);
    }
}
