package dk.tidlig.intake.web;

import org.jspecify.annotations.Nullable;

/// The last page of the public form.
///
/// @param draft the draft's token, so that a page that outlived its session is not lost
/// @param website nobody sees it: who fills it in is no human being
record SendForm(
        @Nullable Boolean consent,
        @Nullable String draft,
        @Nullable String website) {
    boolean agrees() {
        return consent != null && consent;
    }
}
