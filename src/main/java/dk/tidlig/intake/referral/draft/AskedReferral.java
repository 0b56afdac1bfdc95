package dk.tidlig.intake.referral.draft;

import dk.tidlig.intake.referral.ReferralAnswer;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralGroups;
import dk.tidlig.intake.referral.ReferralRules;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.intake.written.EnquirySource.Prefill;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// The programmes that take referrals, and what each asks.
@Component
public class AskedReferral {
    private final Programmes programmes;
    private final ReferralRules rules;
    private final ReferralGroups groups;
    private final Words words;

    AskedReferral(Programmes programmes, ReferralRules rules, ReferralGroups groups, Words words) {
        this.programmes = programmes;
        this.rules = rules;
        this.groups = groups;
        this.words = words;
    }

    /// Those in use here.
    public List<ProgrammeVersion> open() {
        return programmes.list().stream().filter(AskedReferral::takesReferrals).toList();
    }

    /// @throws NotFound when it takes no referrals here
    public ProgrammeVersion version(String code) {
        var version = programmes.published(code);
        if (!takesReferrals(version)) {
            throw new NotFound();
        }
        return version;
    }

    Duration kept(ProgrammeVersion version) {
        return Duration.ofDays(version.definition().intake().draftDays());
    }

    void check(ReferralAnswer answer, ProgrammeVersion version, Instant now) {
        rules.check(answer, version.definition(), words.dayOf(now));
    }

    ReferralAnswers begin(Prefill said, ProgrammeVersion version, Instant now) {
        return WrittenReferral.begin(said, version.definition(), words.dayOf(now));
    }

    ReferralDraftView view(ReferralDraft draft) {
        var version = version(draft.programme());
        var answers = draft.answers();
        return new ReferralDraftView(
                draft.id(),
                version,
                ReferralStep.askedBy(version.definition(), groups.divided()),
                answers == null ? ReferralAnswers.of(version.definition()) : answers,
                draft.changedAt(),
                words.dayOf(draft.expiresAt()),
                draft.sent());
    }

    private static boolean takesReferrals(ProgrammeVersion version) {
        var intake = version.definition().intake();
        return intake.kind() == Intake.Kind.REFERRAL
                && intake.channels().stream()
                        .anyMatch(channel -> channel.doors().contains(Intake.Door.PROFESSIONAL));
    }
}
