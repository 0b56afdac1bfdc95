package dk.tidlig.intake.referral;

import dk.tidlig.intake.referral.ReferralAnswer.Born;
import dk.tidlig.intake.referral.ReferralAnswer.Consented;
import dk.tidlig.intake.referral.ReferralAnswer.Done;
import dk.tidlig.intake.referral.ReferralAnswer.Due;
import dk.tidlig.intake.referral.ReferralAnswer.Lives;
import dk.tidlig.intake.referral.ReferralAnswer.Parent;
import dk.tidlig.intake.referral.ReferralAnswer.Reasons;
import dk.tidlig.intake.referral.ReferralAnswer.Seen;
import dk.tidlig.intake.referral.ReferralAnswer.Whom;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.TargetGroup.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a referral says, or as much of it as has been answered, or as its reader may see.
public record ReferralAnswers(
        @Nullable Whom whom,
        @Nullable Parent parent,
        @Nullable Lives lives,
        @Nullable Due due,
        @Nullable Born born,
        @Nullable Reasons reasons,
        @Nullable Seen seen,
        @Nullable Done done,
        @Nullable Consented consented) {
    public static final ReferralAnswers NONE =
            new ReferralAnswers(null, null, null, null, null, null, null, null, null);

    /// Nothing answered but what the programme leaves no choice in.
    public static ReferralAnswers of(ProgrammeDefinition programme) {
        var subjects = ReferralStep.subjects(programme);
        return subjects.size() == 1 ? NONE.with(new Whom(subjects.getFirst())) : NONE;
    }

    public ReferralAnswers with(ReferralAnswer answer) {
        return switch (answer) {
            case Whom it -> about(it);
            case Parent it -> new ReferralAnswers(whom, it, lives, due, born, reasons, seen, done, consented);
            case Lives it -> new ReferralAnswers(whom, parent, it, due, born, reasons, seen, done, consented);
            case Due it -> new ReferralAnswers(whom, parent, lives, it, null, reasons, seen, done, consented);
            case Born it -> new ReferralAnswers(whom, parent, lives, null, it, reasons, seen, done, consented);
            case Reasons it -> new ReferralAnswers(whom, parent, lives, due, born, it, seen, done, consented);
            case Seen it -> new ReferralAnswers(whom, parent, lives, due, born, reasons, it, done, consented);
            case Done it -> new ReferralAnswers(whom, parent, lives, due, born, reasons, seen, it, consented);
            case Consented it -> new ReferralAnswers(whom, parent, lives, due, born, reasons, seen, done, it);
        };
    }

    /// An unborn child has no name, and a born one no due date.
    private ReferralAnswers about(Whom it) {
        boolean unborn = it.subject() == Subject.UNBORN_CHILD;
        return new ReferralAnswers(
                it, parent, lives, unborn ? due : null, unborn ? null : born, reasons, seen, done, consented);
    }

    public Optional<ReferralAnswer> answer(ReferralStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case WHOM -> whom;
                    case PARENT -> parent;
                    case LIVES -> lives;
                    case CHILD -> due == null ? born : due;
                    case REASONS -> reasons;
                    case SEEN -> seen;
                    case DONE -> done;
                    case CONSENT -> consented;
                });
    }

    /// The questions still without the answer they need.
    public List<ReferralStep> missing(List<ReferralStep> asked) {
        return asked.stream()
                .filter(step -> step != ReferralStep.SEEN && step != ReferralStep.DONE)
                .filter(step -> answer(step).isEmpty())
                .toList();
    }

    public boolean unborn() {
        return whom == null || whom.subject() == Subject.UNBORN_CHILD;
    }

    /// How many children it is about.
    public int count() {
        return due == null ? 1 : due.count();
    }

    /// Who the family is: without why it is referred.
    public ReferralAnswers family() {
        return new ReferralAnswers(whom, parent, lives, due, born, null, null, null, consented);
    }

    /// Why it is referred, and nothing of who it is.
    public ReferralAnswers why() {
        return new ReferralAnswers(null, null, null, null, null, reasons, seen, done, null);
    }

    /// This and the reasons of the other.
    public ReferralAnswers and(ReferralAnswers why) {
        return new ReferralAnswers(whom, parent, lives, due, born, why.reasons(), why.seen(), why.done(), consented);
    }
}
