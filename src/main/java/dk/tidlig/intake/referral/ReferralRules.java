package dk.tidlig.intake.referral;

import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.referral.ReferralAnswer.Born;
import dk.tidlig.intake.referral.ReferralAnswer.Consented;
import dk.tidlig.intake.referral.ReferralAnswer.Done;
import dk.tidlig.intake.referral.ReferralAnswer.Due;
import dk.tidlig.intake.referral.ReferralAnswer.Lives;
import dk.tidlig.intake.referral.ReferralAnswer.Parent;
import dk.tidlig.intake.referral.ReferralAnswer.Reasons;
import dk.tidlig.intake.referral.ReferralAnswer.Seen;
import dk.tidlig.intake.referral.ReferralAnswer.Whom;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.tenancy.Municipalities;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What a referral may say, by the programme that it asks.
@Component
public class ReferralRules {
    private static final int PREGNANCY_MONTHS = 10;
    private static final int OVERDUE_WEEKS = 4;

    private final ReferralGroups groups;
    private final Municipalities municipalities;

    ReferralRules(ReferralGroups groups, Municipalities municipalities) {
        this.groups = groups;
        this.municipalities = municipalities;
    }

    /// @throws Refused with what is wrong
    public void check(ReferralAnswer answer, ProgrammeDefinition programme, LocalDate today) {
        switch (answer) {
            case Whom it -> AskedRules.offered(ReferralStep.subjects(programme).contains(it.subject()));
            case Parent it -> parent(it);
            case Lives it -> groups.of(it.locality());
            case Due it -> due(it, today);
            case Born it -> born(it, programme, today);
            case Reasons it -> AskedRules.themes(it.codes(), programme, today);
            case Seen it -> notLonger(it.words(), it.well());
            case Done it -> notLonger(it.tried(), it.around());
            case Consented it -> consented(it, programme, today);
        }
    }

    /// Everything once more, as it is sent: what was written yesterday may be too late today.
    public void checkAll(ReferralAnswers answers, ProgrammeDefinition programme, LocalDate today) {
        var asked = ReferralStep.askedBy(programme, groups.divided());
        if (!answers.missing(asked).isEmpty()) {
            throw new Refused(IntakeRefusal.ANSWERS_MISSING);
        }
        for (var step : ReferralStep.values()) {
            answers.answer(step).ifPresent(answer -> check(answer, programme, today));
        }
    }

    private static void parent(Parent it) {
        if (it.name() == null) {
            throw new Refused(IntakeRefusal.PARENT_UNNAMED);
        }
        AskedRules.notLonger(it.givenName(), AskedRules.MOST_LINE);
        AskedRules.notLonger(it.familyName(), AskedRules.MOST_LINE);
        AskedRules.notLonger(it.phone(), AskedRules.MOST_LINE);
        AskedRules.notLonger(it.language(), AskedRules.MOST_LINE);
    }

    private static void due(Due it, LocalDate today) {
        AskedRules.offered(it.count() >= 1 && it.count() <= Due.MOST);
        if (it.on().isAfter(today.plusMonths(PREGNANCY_MONTHS))) {
            throw new Refused(IntakeRefusal.DUE_TOO_FAR);
        }
        if (it.on().isBefore(today.minusWeeks(OVERDUE_WEEKS))) {
            throw new Refused(IntakeRefusal.DUE_LONG_PAST);
        }
    }

    private void born(Born it, ProgrammeDefinition programme, LocalDate today) {
        if (it.bornOn().isAfter(today)) {
            throw new Refused(IntakeRefusal.BIRTH_DATE_IMPOSSIBLE);
        }
        var language = LocaleContextHolder.getLocale();
        if (!programme.targetGroup().ages().include(it.bornOn(), today)) {
            throw new Refused(
                    IntakeRefusal.AGE_OUTSIDE,
                    programme.name().in(language),
                    programme.targetGroup().wording().in(language),
                    municipalities.current().help().phone());
        }
        AskedRules.notLonger(it.givenName(), AskedRules.MOST_LINE);
        AskedRules.notLonger(it.familyName(), AskedRules.MOST_LINE);
    }

    private static void notLonger(@Nullable String one, @Nullable String other) {
        AskedRules.notLonger(one, AskedRules.MOST_WORDS);
        AskedRules.notLonger(other, AskedRules.MOST_WORDS);
    }

    private static void consented(Consented it, ProgrammeDefinition programme, LocalDate today) {
        var consent = programme.intake().consent();
        if (consent != null && consent.required() && it.said() != Consented.Said.YES) {
            throw new Refused(IntakeRefusal.CONSENT_REFUSED);
        }
        AskedRules.offered(it.on() == null || !it.on().isAfter(today));
        AskedRules.notLonger(it.by(), AskedRules.MOST_LINE);
    }
}
