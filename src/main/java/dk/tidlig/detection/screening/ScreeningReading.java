package dk.tidlig.detection.screening;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.screening.ScreeningRules;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a child's screenings into words, for one that has passed the gate.
@Component
class ScreeningReading {
    private final ScreeningRepository screenings;
    private final EarlierReasons earlier;
    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Words words;

    ScreeningReading(
            ScreeningRepository screenings,
            EarlierReasons earlier,
            Programmes programmes,
            Colleagues colleagues,
            Words words) {
        this.screenings = screenings;
        this.earlier = earlier;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.words = words;
    }

    List<ScreeningLine> of(Grant grant) {
        var language = grant.actor().language();
        var before = earlier.of(grant);
        return screenings.of(grant.child()).stream()
                .map(it -> line(it, before.getOrDefault(it.episode(), List.of()), language))
                .toList();
    }

    ScreeningRules rules(Screening one) {
        return programmes.version(one.version()).definition().screening().orElseThrow();
    }

    private ScreeningLine line(Screening one, List<Screening.Said> before, Locale language) {
        var rules = rules(one);
        var standing = one.standing(words.today());
        boolean awaits = standing.awaits() && one.takes(words.today());
        var done = one.done();
        return new ScreeningLine(
                one.episode().toString(),
                title(one, standing),
                text(one, standing, rules, language),
                one.undecided() || standing == Standing.OVERDUE,
                said(one, before, rules, language),
                done == null ? null : "/children/" + one.child() + "/instruments/" + done.result(),
                awaits ? tools(rules, language) : List.of(),
                awaits ? choices(rules.notDone(), language) : List.of(),
                one.undecided() ? choices(rules.decisions(), language) : List.of());
    }

    private String title(Screening one, Standing standing) {
        if (one.undecided()) {
            return words.text("detection.screening.title.decide");
        }
        return words.text("detection.screening.title." + code(standing));
    }

    private String text(Screening one, Standing standing, ScreeningRules rules, Locale language) {
        var done = one.done();
        if (done != null) {
            var name = rules.instrument(done.instrument())
                    .map(it -> it.name().in(language))
                    .orElse(done.instrument());
            return words.text("detection.screening.text." + shown(one), name, words.date(done.on()));
        }
        var window = one.window();
        return words.text(
                "detection.screening.text." + code(standing),
                window == null ? "" : words.date(window.dueOn()),
                window == null ? "" : words.date(window.lastOn()));
    }

    private static String shown(Screening one) {
        if (!one.positive()) {
            return "done";
        }
        return one.undecided() ? "positive" : "signs";
    }

    private List<ScreeningLine.Said> said(
            Screening one, List<Screening.Said> before, ScreeningRules rules, Locale language) {
        var all = new ArrayList<ScreeningLine.Said>();
        before.forEach(it -> all.add(said(it, rules.reason(it.code()).orElse(null), language)));
        var reason = one.reason();
        if (reason != null) {
            all.add(said(reason, rules.reason(reason.code()).orElse(null), language));
        }
        var decision = one.decision();
        if (decision != null) {
            all.add(said(decision, rules.decision(decision.code()).orElse(null), language));
        }
        return all;
    }

    private ScreeningLine.Said said(Screening.Said it, ScreeningRules.@Nullable Option option, Locale language) {
        var by = colleagues
                .find(it.stamp().by())
                .map(one -> one.line(language))
                .orElseGet(() -> words.text("detection.somebody"));
        return new ScreeningLine.Said(
                option == null ? it.code() : option.wording().in(language),
                it.words(),
                by + ", " + words.date(words.dayOf(it.stamp().at())));
    }

    private static List<Choice> tools(ScreeningRules rules, Locale language) {
        return rules.instruments().stream()
                .map(it -> new Choice(it.code(), it.name().in(language)))
                .toList();
    }

    private static List<Choice> choices(List<ScreeningRules.Option> options, Locale language) {
        return options.stream()
                .map(it -> new Choice(it.code(), it.wording().in(language)))
                .toList();
    }

    static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
