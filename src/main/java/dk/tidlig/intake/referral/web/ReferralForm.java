package dk.tidlig.intake.referral.web;

import dk.tidlig.child.Cpr;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.referral.ReferralAnswer;
import dk.tidlig.intake.referral.ReferralAnswer.Born;
import dk.tidlig.intake.referral.ReferralAnswer.Consented;
import dk.tidlig.intake.referral.ReferralAnswer.Done;
import dk.tidlig.intake.referral.ReferralAnswer.Due;
import dk.tidlig.intake.referral.ReferralAnswer.Lives;
import dk.tidlig.intake.referral.ReferralAnswer.Parent;
import dk.tidlig.intake.referral.ReferralAnswer.Reasons;
import dk.tidlig.intake.referral.ReferralAnswer.Seen;
import dk.tidlig.intake.referral.ReferralAnswer.Whom;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.programme.TargetGroup.Subject;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One page of a referral as it is sent in, as text: only the fields of its own question are filled, and what cannot be
/// read is said at its field and stays there.
///
/// @param interpreter `true` or `false`
/// @param consent how the family answered
/// @param reason why it is amended; only after it was sent
record ReferralForm(
        @Nullable String subject,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String givenName,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String familyName,

        @Nullable String relation,
        @Nullable String cpr,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String phone,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String language,

        @Nullable String interpreter,
        @Nullable String locality,
        @Nullable String dueOn,
        @Nullable String count,
        @Nullable String bornOn,
        @Nullable List<String> reasons,

        @Size(max = AskedRules.MOST_WORDS, message = "{intake.error.too-long}") @Nullable
        String words,

        @Size(max = AskedRules.MOST_WORDS, message = "{intake.error.too-long}") @Nullable
        String well,

        @Size(max = AskedRules.MOST_WORDS, message = "{intake.error.too-long}") @Nullable
        String tried,

        @Size(max = AskedRules.MOST_WORDS, message = "{intake.error.too-long}") @Nullable
        String around,

        @Nullable String consent,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String consentBy,

        @Nullable String consentOn,

        @Size(max = AskedRules.MOST_NOTE, message = "{intake.error.too-long}") @Nullable
        String reason) {

    /// The answer as it reads the form; empty while something of it cannot be read.
    Optional<ReferralAnswer> answer(ReferralStep step, boolean unborn) {
        return switch (step) {
            case WHOM -> one(Subject.class, subject).map(Whom::new);
            case PARENT -> readable(cpr, number()) ? Optional.of(parent()) : Optional.empty();
            case LIVES -> empty(locality) ? Optional.empty() : Optional.of(new Lives(String.valueOf(locality)));
            case CHILD -> unborn ? due() : born();
            case REASONS -> reasons == null || reasons.isEmpty() ? Optional.empty() : Optional.of(new Reasons(reasons));
            case SEEN -> Optional.of(new Seen(words, well));
            case DONE -> Optional.of(new Done(tried, around));
            case CONSENT ->
                readable(consentOn, day(consentOn))
                        ? said().map(said ->
                                new Consented(said, consentBy, day(consentOn).orElse(null)))
                        : Optional.empty();
        };
    }

    private Parent parent() {
        return new Parent(
                givenName,
                familyName,
                one(KinRelation.class, relation).orElse(KinRelation.MOTHER),
                number().orElse(null),
                phone,
                language,
                Boolean.parseBoolean(interpreter));
    }

    private Optional<ReferralAnswer> due() {
        return day(dueOn).flatMap(day -> howMany().map(many -> new Due(day, many)));
    }

    private Optional<ReferralAnswer> born() {
        return readable(cpr, number()) && readable(bornOn, day(bornOn))
                ? birthDay().map(day -> new Born(givenName, familyName, day, number().orElse(null)))
                : Optional.empty();
    }

    Optional<Consented.Said> said() {
        return one(Consented.Said.class, consent);
    }

    Optional<Integer> howMany() {
        return count != null && count.strip().matches("[1-4]")
                ? Optional.of(Integer.valueOf(count.strip()))
                : Optional.empty();
    }

    /// The day as it was written, or as the number tells it.
    Optional<LocalDate> birthDay() {
        return day(bornOn).or(() -> number().flatMap(Cpr::birthDate));
    }

    Optional<Cpr> number() {
        return Optional.ofNullable(cpr).flatMap(Cpr::parse);
    }

    static boolean readable(@Nullable String text, Optional<?> read) {
        return empty(text) || read.isPresent();
    }

    static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return empty(text)
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(Objects.requireNonNull(text).strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> one(Class<T> type, @Nullable String text) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }
}
