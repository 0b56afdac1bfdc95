package dk.tidlig.programme;

import dk.tidlig.kernel.Stamp;
import org.jspecify.annotations.Nullable;

/// A programme as it stood, stands or may come to stand. Published it never changes.
///
/// @param number from 1, given when it is published; null for a draft
/// @param published null for a draft
/// @param retired when it was taken out of use: nobody new comes in, those inside go on
public record ProgrammeVersion(
        ProgrammeVersionId id,
        String code,
        @Nullable Integer number,
        Stamp drafted,
        @Nullable Stamp published,
        @Nullable Stamp retired,
        ProgrammeDefinition definition) {
    public boolean isDraft() {
        return published == null;
    }

    public boolean isRetired() {
        return retired != null;
    }
}
