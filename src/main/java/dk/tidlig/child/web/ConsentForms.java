package dk.tidlig.child.web;

import dk.tidlig.child.consent.ConsentChoices;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.consent.GiveConsent;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.child.kin.KinId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Consent as it is sent in: given, or withdrawn.
final class ConsentForms {
    private ConsentForms() {}

    record GiveForm(
            @NotBlank(message = "{child.consent.form.to.missing}") @Nullable
            String to,

            @NotBlank(message = "{child.consent.form.data.missing}") @Nullable
            String data,

            @NotBlank(message = "{child.consent.form.purpose.missing}") @Nullable
            String purpose,

            @NotBlank(message = "{child.consent.form.giver.missing}") @Nullable
            String giver,

            @NotNull(message = "{child.consent.form.way.missing}") @Nullable
            ConsentWay way,

            @NotNull(message = "{child.consent.form.on.missing}")
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            @Nullable
            LocalDate on) {
        GiveConsent toCommand() {
            return new GiveConsent(
                    Recipient.of(Objects.requireNonNull(to)).map(List::of).orElse(List.of()),
                    new ConsentTerms(Objects.requireNonNull(data), Objects.requireNonNull(purpose)),
                    kin(giver),
                    Objects.requireNonNull(way),
                    Objects.requireNonNull(on));
        }
    }

    record WithdrawForm(
            @NotBlank(message = "{child.consent.form.giver.missing}") @Nullable
            String giver,

            @NotNull(message = "{child.consent.form.way.missing}") @Nullable
            ConsentWay way) {
        @Nullable
        KinId by() {
            return kin(giver);
        }
    }

    private static @Nullable KinId kin(@Nullable String giver) {
        return giver == null || giver.equals(ConsentChoices.SELF) ? null : KinId.of(giver);
    }
}
