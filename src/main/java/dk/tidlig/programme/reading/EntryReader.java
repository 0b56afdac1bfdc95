package dk.tidlig.programme.reading;

import dk.tidlig.programme.Decider;
import dk.tidlig.programme.EligibilityRule;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.PublicPage;
import dk.tidlig.programme.TargetGroup;
import dk.tidlig.programme.Theme;
import dk.tidlig.programme.Wording;
import java.util.List;
import java.util.function.Supplier;

/// Reads what stands before a course begins: for whom, how one comes in, who decides by which rules.
final class EntryReader {
    private EntryReader() {}

    /// The kinds of rule a file can write.
    private enum RuleKind {
        BAR,
        SCALE_GUIDE,
        JUDGEMENT
    }

    private enum DeciderKind {
        PERSON,
        GROUP
    }

    static Slot<TargetGroup> targetGroup(Section section) {
        var subjects = section.list("subjects", Values.choice(TargetGroup.Subject.class));
        var ages = section.need("ages", Spot.map(ScaleReader::ages));
        var wording = section.wording("wording");
        var source = section.source();
        var ending = section.may("ending", Spot.map(EntryReader::ending));
        return section.make(() -> new TargetGroup(
                subjects.get(),
                ages.get(),
                wording.get(),
                source.get(),
                ending.get().orElse(null)));
    }

    private static Slot<TargetGroup.Ending> ending(Section section) {
        var outcome = section.need("outcome", Values.names(Reading.Kind.OUTCOME));
        var planned = section.need("planned", Values::period);
        var source = section.source();
        return section.make(() -> new TargetGroup.Ending(outcome.get(), planned.get(), source.get()));
    }

    static Slot<Intake> intake(Section section) {
        var kind = section.need("kind", Values.choice(Intake.Kind.class));
        var draftDays = section.need("draft-days", Values::whole);
        var channels = section.list("channels", Spot.map(EntryReader::channel));
        var consent = section.may("consent", Spot.map(EntryReader::consent));
        return section.make(() -> new Intake(
                kind.get(), draftDays.get(), channels.get(), consent.get().orElse(null)));
    }

    static Slot<Theme> theme(Section section) {
        var code = section.need("code", Values.declares(Reading.Kind.THEME));
        var wording = section.wording("wording");
        var deprecatedSince = section.may("deprecated-since", Values::day);
        return section.make(
                () -> new Theme(code.get(), wording.get(), deprecatedSince.get().orElse(null)));
    }

    static Slot<EligibilityRule> rule(Section section) {
        var code = section.need("code", Values.declares(Reading.Kind.ELIGIBILITY));
        var kind = section.need("kind", Values.choice(RuleKind.class));
        var question = section.wording("question");
        var source = section.source();
        if (!kind.isRead()) {
            return Slot.empty();
        }
        return switch (kind.get()) {
            case BAR -> {
                var refusal = section.wording("refusal");
                yield section.make(
                        () -> new EligibilityRule.Bar(code.get(), question.get(), refusal.get(), source.get()));
            }
            case SCALE_GUIDE -> {
                var scale = section.need("scale", Values.names(Reading.Kind.SCALE));
                var from = section.need("from", Values::number);
                var to = section.need("to", Values::number);
                yield section.make(() -> new EligibilityRule.ScaleGuide(
                        code.get(), question.get(), scale.get(), from.get(), to.get(), source.get()));
            }
            case JUDGEMENT ->
                section.make(() -> new EligibilityRule.Judgement(code.get(), question.get(), source.get()));
        };
    }

    static Slot<Decider> decider(Section section) {
        var kind = section.need("kind", Values.choice(DeciderKind.class));
        var wording = section.wording("wording");
        if (!kind.isRead()) {
            return Slot.empty();
        }
        return switch (kind.get()) {
            case PERSON -> {
                var profession = section.need("profession", Values::code);
                yield section.make(() -> new Decider.Person(profession.get(), wording.get()));
            }
            case GROUP -> group(section, wording);
        };
    }

    private static Slot<Decider> group(Section section, Slot<Wording> wording) {
        var professions = section.list("professions", Values::code);
        var quorum = section.need("quorum", Values::whole);
        var mustBePresent = section.mayList("must-be-present", Values::code);
        var opens = section.may("notification-opens-course", Values::flag);
        var meetings = section.may("meetings", Spot.map(EntryReader::rhythm));
        return section.make(() -> new Decider.Group(
                professions.get(),
                quorum.get(),
                mustBePresent.get(),
                wording.get(),
                opens.get().orElse(false),
                meetings.get().orElse(null)));
    }

    static Slot<Decider.Rhythm> rhythm(Section section) {
        return rhythm(section, List::of);
    }

    static Slot<Decider.Rhythm> networkMeetings(Section section) {
        var mustBePresent = section.mayList("must-be-present", Values::code);
        return rhythm(section, mustBePresent::get);
    }

    private static Slot<Decider.Rhythm> rhythm(Section section, Supplier<List<String>> mustBePresent) {
        var rule = section.wording("rule");
        var every = section.need("at-least-every", Values::period);
        var before = section.need("remind-before", Values::period);
        var source = section.source();
        return section.make(
                () -> new Decider.Rhythm(rule.get(), every.get(), before.get(), mustBePresent.get(), source.get()));
    }

    static Slot<PublicPage> publicPage(Section section) {
        var title = section.wording("title");
        var intro = section.wording("intro");
        var next = section.list("next", Values.WORDING);
        var privacy = section.wording("privacy");
        var urgent = section.wording("urgent");
        return section.make(() -> new PublicPage(title.get(), intro.get(), next.get(), privacy.get(), urgent.get()));
    }

    private static Slot<Intake.Channel> channel(Section section) {
        var code = section.need("code", Values.declares(Reading.Kind.CHANNEL));
        var wording = section.wording("wording");
        var enquirer = section.need("enquirer", Values.choice(Intake.Enquirer.class));
        var doors = section.list("doors", Values.choice(Intake.Door.class));
        return section.make(() -> new Intake.Channel(code.get(), wording.get(), enquirer.get(), doors.get()));
    }

    private static Slot<Intake.Consent> consent(Section section) {
        var wording = section.wording("wording");
        var required = section.need("required", Values::flag);
        var source = section.source();
        return section.make(() -> new Intake.Consent(wording.get(), required.get(), source.get()));
    }
}
