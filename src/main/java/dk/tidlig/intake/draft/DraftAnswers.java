package dk.tidlig.intake.draft;

import dk.tidlig.intake.About;
import dk.tidlig.intake.Asked;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.Reach;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.TargetGroup.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has been answered so far. Nothing here is an enquiry yet.
///
/// @param ageAnswered also when the answer was that it is not known
/// @param placeAnswered also when the answer was that they do not know
public record DraftAnswers(
        @Nullable String channel,
        @Nullable Subject subject,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer age,
        boolean ageAnswered,
        List<String> themes,
        @Nullable String words,
        boolean placeAnswered,
        @Nullable BigDecimal place,
        @Nullable Reach reach,
        @Nullable String interpreter,
        @Nullable String aware) {
    public DraftAnswers {
        themes = List.copyOf(themes);
    }

    /// Nothing answered but what the programme leaves no choice in.
    static DraftAnswers of(ProgrammeDefinition programme) {
        var channels = Step.publicChannels(programme);
        var subjects = programme.targetGroup().subjects();
        return new DraftAnswers(
                channels.size() == 1 ? channels.getFirst().code() : null,
                subjects.size() == 1 ? subjects.getFirst() : null,
                null,
                null,
                null,
                false,
                List.of(),
                null,
                false,
                null,
                null,
                null,
                null);
    }

    DraftAnswers with(Answer answer) {
        return switch (answer) {
            case Answer.Who it -> copy().channel(it.channel()).done();
            case Answer.Whom it -> copy().subject(it.subject()).done();
            case Answer.Age it -> copy().age(it).done();
            case Answer.Themes it -> copy().themes(it.themes()).done();
            case Answer.Words it -> copy().words(it.words()).done();
            case Answer.OnScale it -> copy().place(it.place()).done();
            case Answer.Reached it -> copy().reach(it.reach(), it.interpreter()).done();
            case Answer.Aware it -> copy().aware(it.who()).done();
        };
    }

    public boolean answered(Step step) {
        return switch (step) {
            case WHO -> channel != null;
            case ABOUT -> subject != null;
            case AGE -> ageAnswered;
            case THEMES -> !themes.isEmpty();
            case WORDS -> true;
            case PLACE -> placeAnswered;
            case REACH -> reach != null && reach.works();
            case AWARE -> aware != null;
        };
    }

    /// The questions still without the answer they need.
    public List<Step> missing(ProgrammeDefinition programme) {
        return Step.askedBy(programme).stream().filter(step -> !answered(step)).toList();
    }

    /// In whose place the one who asks speaks; a parent, until it is said.
    public Intake.Enquirer enquirer(ProgrammeDefinition programme) {
        return channel == null
                ? Intake.Enquirer.PARENT
                : programme.channel(channel).map(Intake.Channel::enquirer).orElse(Intake.Enquirer.OTHER);
    }

    /// @throws NullPointerException when something needed was not answered
    Asked asked(ProgrammeDefinition programme, @Nullable Instant consentAt) {
        var scale = AskedRules.scale(programme).orElse(null);
        return new Asked(
                java.util.Objects.requireNonNull(channel),
                new About(java.util.Objects.requireNonNull(subject), bornOn, dueOn, age),
                themes,
                words,
                place == null || scale == null ? null : new Asked.Placing(scale.code(), place),
                java.util.Objects.requireNonNull(reach),
                aware,
                interpreter,
                consentAt,
                null);
    }

    private DraftAnswersCopy copy() {
        return new DraftAnswersCopy(this);
    }
}
