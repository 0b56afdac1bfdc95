package dk.tidlig.intake.referral;

import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.TargetGroup.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The questions of a referral, one to a page, in order.
public enum ReferralStep {
    /// An unborn child or a born one.
    WHOM,
    /// The expectant mother, or the parent.
    PARENT,
    /// Which town or settlement they live in: it decides which group gets it.
    LIVES,
    /// When the child is due and how many are expected, or who the born child is.
    CHILD,
    REASONS,
    SEEN,
    DONE,
    CONSENT;

    /// As it stands in the address.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReferralStep> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /// The questions that this programme asks.
    ///
    /// @param divided whether the municipality is divided into towns and settlements
    public static List<ReferralStep> askedBy(ProgrammeDefinition programme, boolean divided) {
        return Arrays.stream(values())
                .filter(step -> switch (step) {
                    case WHOM -> subjects(programme).size() > 1;
                    case LIVES -> divided;
                    case CONSENT -> programme.intake().consent() != null;
                    case PARENT, CHILD, REASONS, SEEN, DONE -> true;
                })
                .toList();
    }

    /// Whom a referral may be about: always a child.
    public static List<Subject> subjects(ProgrammeDefinition programme) {
        return programme.targetGroup().subjects().stream()
                .filter(subject -> subject != Subject.FAMILY)
                .toList();
    }

    /// Whether the answer tells why the family is referred, and not only who it is.
    public boolean tellsWhy() {
        return this == REASONS || this == SEEN || this == DONE;
    }
}
