package dk.tidlig.intake.referral.draft;

import dk.tidlig.child.Cpr;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralAnswer.Born;
import dk.tidlig.intake.referral.ReferralAnswer.Seen;
import dk.tidlig.intake.referral.ReferralAnswer.Whom;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.intake.written.EnquirySource.Prefill;
import dk.tidlig.intake.written.ReferralSource;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.TargetGroup.Subject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a referral that comes ready written from elsewhere says already, so that nobody types it again.
@Component
class WrittenReferral {
    private static final String CUT = " […]";
    private final ObjectProvider<ReferralSource> sources;

    WrittenReferral(ObjectProvider<ReferralSource> sources) {
        this.sources = sources;
    }

    /// @throws NotFound when nothing goes by that name
    Prefill read(Actor actor, String from) {
        return sources.stream()
                .flatMap(source -> source.prefill(actor, from).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// The answers that it gives whole. A number with a birth date tells whether it is about the child or a parent.
    static ReferralAnswers begin(Prefill said, ProgrammeDefinition programme, LocalDate today) {
        var answers = ReferralAnswers.of(programme);
        var child = child(said, programme, today);
        if (child != null) {
            answers = answers.with(new Whom(Subject.CHILD)).with(child);
        }
        return programme.keeps(KeptField.ENQUIRY_TEXT)
                ? answers.with(new Seen(cut(said.words(), AskedRules.MOST_WORDS), null))
                : answers;
    }

    private static @Nullable Born child(Prefill said, ProgrammeDefinition programme, LocalDate today) {
        if (!ReferralStep.subjects(programme).contains(Subject.CHILD)) {
            return null;
        }
        boolean named = programme.keeps(KeptField.CHILD_NAME);
        return number(said)
                .flatMap(Cpr::birthDate)
                .filter(born ->
                        !born.isAfter(today) && programme.targetGroup().ages().include(born, today))
                .map(born -> new Born(
                        named ? line(said.given()) : null,
                        named ? line(said.family()) : null,
                        born,
                        programme.keeps(KeptField.CPR_NUMBER) ? number(said).orElse(null) : null))
                .orElse(null);
    }

    /// Whether it says something to a question that is not answered yet: who the child is, or the parent.
    static boolean tells(Prefill said, ReferralStep step, ReferralAnswers answers) {
        if (answers.answer(step).isPresent() || answers.whom() == null) {
            return false;
        }
        boolean dated = number(said).flatMap(Cpr::birthDate).isPresent();
        return switch (step) {
            case PARENT -> answers.unborn() || (dated && answers.born() == null);
            case CHILD -> !answers.unborn() && !dated;
            case WHOM, LIVES, REASONS, SEEN, DONE, CONSENT -> false;
        };
    }

    void became(Actor actor, @Nullable String from, Referral referral) {
        if (from != null) {
            sources.forEach(source -> source.became(actor, from, referral));
        }
    }

    private static Optional<Cpr> number(Prefill said) {
        return Optional.ofNullable(said.number()).flatMap(Cpr::parse);
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : cut(text, AskedRules.MOST_LINE);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - CUT.length()) + CUT;
    }
}
