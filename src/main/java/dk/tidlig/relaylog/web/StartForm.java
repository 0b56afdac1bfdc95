package dk.tidlig.relaylog.web;

import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.relaylog.ChildSource;
import dk.tidlig.relaylog.RelayStarts.Start;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/// A new log for a child that is not here yet, as it is sent in.
record StartForm(
        @NotBlank(message = "{relaylog.form.given.missing}") @Size(max = 100) @Nullable
        String given,

        @NotBlank(message = "{relaylog.form.family.missing}") @Size(max = 100) @Nullable
        String family,

        @NotNull(message = "{relaylog.form.born.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate born,

        @NotBlank(message = "{relaylog.form.parent.missing}") @Size(max = 100) @Nullable
        String parentGiven,

        @Size(max = 100) @Nullable String parentFamily,

        @NotNull(message = "{relaylog.form.relation.missing}") @Nullable
        KinRelation parentRelation,

        @Size(max = 100) @Nullable String otherGiven,
        @Size(max = 100) @Nullable String otherFamily,
        @Nullable KinRelation otherRelation,

        @NotBlank(message = "{relaylog.form.worry.missing}") @Size(max = 4000) @Nullable
        String worry,

        @Nullable String from) {
    static StartForm fresh() {
        return new StartForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    /// For a child that is here.
    static StartForm of(ChildSource.Known it, String from) {
        return new StartForm(
                it.givenName(), it.familyName(), it.bornOn(), null, null, null, null, null, null, null, from);
    }

    void judge(Errors errors) {
        if (RelayForms.orNothing(otherGiven) != null && otherRelation == null) {
            errors.rejectValue("otherRelation", "relaylog.form.relation.missing");
        }
        if (RelayForms.orNothing(otherGiven) == null
                && (otherRelation != null || RelayForms.orNothing(otherFamily) != null)) {
            errors.rejectValue("otherGiven", "relaylog.form.parent.missing");
        }
    }

    Start toCommand() {
        var parents = new ArrayList<Start.Parent>();
        parents.add(parent(parentGiven, parentFamily, parentRelation));
        if (RelayForms.orNothing(otherGiven) != null) {
            parents.add(parent(otherGiven, otherFamily, otherRelation));
        }
        return new Start(
                Objects.requireNonNull(given).strip(),
                Objects.requireNonNull(family).strip(),
                Objects.requireNonNull(born),
                List.copyOf(parents),
                Objects.requireNonNull(worry).strip());
    }

    private static Start.Parent parent(
            @Nullable String given, @Nullable String family, @Nullable KinRelation relation) {
        return new Start.Parent(
                Objects.requireNonNull(given).strip(),
                Objects.requireNonNullElse(family, "").strip(),
                Objects.requireNonNull(relation));
    }
}
