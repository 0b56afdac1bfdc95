package dk.tidlig.intake.referral;

import dk.tidlig.child.Cpr;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.programme.TargetGroup.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to one question of a referral.
public sealed interface ReferralAnswer {
    ReferralStep step();

    record Whom(Subject subject) implements ReferralAnswer {
        @Override
        public ReferralStep step() {
            return ReferralStep.WHOM;
        }
    }

    /// The expectant mother, or a born child's parent.
    ///
    /// @param language code of what is best spoken
    /// @param interpreter whether one is needed
    record Parent(
            @Nullable String givenName,
            @Nullable String familyName,
            KinRelation relation,
            @Nullable Cpr cpr,
            @Nullable String phone,
            @Nullable String language,
            boolean interpreter)
            implements ReferralAnswer {
        public Parent {
            givenName = Blank.isNothing(givenName);
            familyName = Blank.isNothing(familyName);
            phone = Blank.isNothing(phone);
            language = Blank.isNothing(language);
        }

        @Override
        public ReferralStep step() {
            return ReferralStep.PARENT;
        }

        public @Nullable String name() {
            return Blank.joined(givenName, familyName);
        }
    }

    /// @param locality code of the town or settlement
    record Lives(String locality) implements ReferralAnswer {
        @Override
        public ReferralStep step() {
            return ReferralStep.LIVES;
        }
    }

    /// @param count how many are expected, 1 to 4
    record Due(LocalDate on, int count) implements ReferralAnswer {
        public static final int MOST = 4;

        @Override
        public ReferralStep step() {
            return ReferralStep.CHILD;
        }
    }

    record Born(
            @Nullable String givenName,
            @Nullable String familyName,
            LocalDate bornOn,
            @Nullable Cpr cpr) implements ReferralAnswer {
        public Born {
            givenName = Blank.isNothing(givenName);
            familyName = Blank.isNothing(familyName);
        }

        @Override
        public ReferralStep step() {
            return ReferralStep.CHILD;
        }

        public @Nullable String name() {
            return Blank.joined(givenName, familyName);
        }
    }

    /// @param codes of the programme's themes, at least one
    record Reasons(List<String> codes) implements ReferralAnswer {
        public Reasons {
            codes = List.copyOf(codes);
        }

        @Override
        public ReferralStep step() {
            return ReferralStep.REASONS;
        }
    }

    /// @param words what the referrer sees
    /// @param well what goes well
    record Seen(@Nullable String words, @Nullable String well) implements ReferralAnswer {
        public Seen {
            words = Blank.isNothing(words);
            well = Blank.isNothing(well);
        }

        @Override
        public ReferralStep step() {
            return ReferralStep.SEEN;
        }
    }

    /// @param tried what has been done already
    /// @param around who is around the family
    record Done(@Nullable String tried, @Nullable String around) implements ReferralAnswer {
        public Done {
            tried = Blank.isNothing(tried);
            around = Blank.isNothing(around);
        }

        @Override
        public ReferralStep step() {
            return ReferralStep.DONE;
        }
    }

    /// Whether the family was asked and what it said.
    ///
    /// @param by who said so, in words
    /// @param on the day it was said
    record Consented(
            Said said, @Nullable String by, @Nullable LocalDate on) implements ReferralAnswer {
        /// What it said.
        public enum Said {
            YES,
            NO,
            NOT_ASKED
        }

        public Consented {
            by = Blank.isNothing(by);
        }

        @Override
        public ReferralStep step() {
            return ReferralStep.CONSENT;
        }
    }
}
