package dk.tidlig.intake.referral.web;

import org.jspecify.annotations.Nullable;

/// The last page's form: nothing is asked there any more.
record SendReferralForm(@Nullable String nothing) {}
