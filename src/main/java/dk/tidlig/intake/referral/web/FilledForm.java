package dk.tidlig.intake.referral.web;

import dk.tidlig.child.Cpr;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.intake.referral.ReferralAnswer.Born;
import dk.tidlig.intake.referral.ReferralAnswer.Consented;
import dk.tidlig.intake.referral.ReferralAnswer.Done;
import dk.tidlig.intake.referral.ReferralAnswer.Due;
import dk.tidlig.intake.referral.ReferralAnswer.Lives;
import dk.tidlig.intake.referral.ReferralAnswer.Parent;
import dk.tidlig.intake.referral.ReferralAnswer.Seen;
import dk.tidlig.intake.referral.ReferralAnswer.Whom;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.intake.written.EnquirySource.Prefill;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a referral with what was answered there before.
final class FilledForm {
    private FilledForm() {}

    static ReferralForm of(ReferralAnswers it, ReferralStep step) {
        return of(it, step, null);
    }

    /// @param said what it came from says to the question, before it is answered
    static ReferralForm of(ReferralAnswers it, ReferralStep step, @Nullable Prefill said) {
        var who = said == null ? who(it, step) : said(said);
        return new ReferralForm(
                text(it.whom(), Whom::subject),
                who.given(),
                who.family(),
                Objects.requireNonNullElse(text(it.parent(), Parent::relation), KinRelation.MOTHER.name()),
                who.number(),
                text(it.parent(), Parent::phone),
                text(it.parent(), Parent::language),
                text(it.parent(), Parent::interpreter),
                text(it.lives(), Lives::locality),
                text(it.due(), Due::on),
                Objects.requireNonNullElse(text(it.due(), Due::count), "1"),
                text(it.born(), Born::bornOn),
                it.reasons() == null ? List.of() : it.reasons().codes(),
                text(it.seen(), Seen::words),
                text(it.seen(), Seen::well),
                text(it.done(), Done::tried),
                text(it.done(), Done::around),
                text(it.consented(), Consented::said),
                text(it.consented(), Consented::by),
                text(it.consented(), Consented::on),
                null);
    }

    /// The one the page asks about.
    private record Who(
            @Nullable String given,
            @Nullable String family,
            @Nullable String number) {}

    private static Who said(Prefill it) {
        var number = Optional.ofNullable(it.number()).flatMap(Cpr::parse).map(Cpr::written);
        return new Who(it.given(), it.family(), number.orElse(it.number()));
    }

    private static Who who(ReferralAnswers it, ReferralStep step) {
        return step == ReferralStep.CHILD
                ? new Who(
                        text(it.born(), Born::givenName),
                        text(it.born(), Born::familyName),
                        number(it.born(), Born::cpr))
                : new Who(
                        text(it.parent(), Parent::givenName),
                        text(it.parent(), Parent::familyName),
                        number(it.parent(), Parent::cpr));
    }

    private static <A> @Nullable String text(@Nullable A answer, Function<A, ? extends @Nullable Object> part) {
        var value = answer == null ? null : part.apply(answer);
        return value == null ? null : value.toString();
    }

    /// Written out: a number's own text is masked.
    private static <A> @Nullable String number(@Nullable A answer, Function<A, @Nullable Cpr> part) {
        var number = answer == null ? null : part.apply(answer);
        return number == null ? null : number.written();
    }
}
