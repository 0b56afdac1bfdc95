package dk.tidlig.visitation.web;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Cpr;
import dk.tidlig.intake.AcceptEnquiry;
import dk.tidlig.intake.AcceptEnquiry.ForChild;
import dk.tidlig.intake.Enquiry;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.visitation.Decision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A decision as it is sent in.
///
/// @param answers by the code of the question that bars
/// @param child a likely child that it is, or `new`
/// @param others likely children that were looked at, and are others
record DecisionForm(
        @Nullable Map<String, String> answers,
        @Nullable BigDecimal place,
        @Size(max = 2000) @Nullable String situation,
        @NotNull(message = "{visitation.form.kind.missing}") Decision.@Nullable Kind kind,

        @NotBlank(message = "{visitation.form.reason.missing}") @Size(max = 2000) @Nullable
        String reason,

        @Size(max = 2000) @Nullable String words,
        @Nullable String child,
        @Nullable List<String> others,
        @Size(max = 100) @Nullable String givenName,
        @Size(max = 100) @Nullable String familyName,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate bornOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dueOn,

        @Nullable String cpr,
        @Nullable String responsible,
        @Nullable String helper) {

    /// Filled with what the enquiry says already, so that nobody types it twice.
    static DecisionForm of(Enquiry enquiry, UserId reader) {
        var about = enquiry.asked().about();
        var identity = enquiry.asked().identity();
        var placing = enquiry.asked().placing();
        return new DecisionForm(
                Map.of(),
                placing == null ? null : placing.place(),
                null,
                null,
                null,
                null,
                null,
                null,
                identity == null ? null : identity.givenName(),
                identity == null ? null : identity.familyName(),
                about.bornOn(),
                about.dueOn(),
                identity == null || identity.cpr() == null
                        ? null
                        : Objects.requireNonNull(identity.cpr()).written(),
                reader.toString(),
                null);
    }

    boolean badCpr() {
        return cpr != null && !cpr.isBlank() && Cpr.parse(cpr).isEmpty();
    }

    Decision toCommand() {
        var wanted = Objects.requireNonNull(kind);
        return new Decision(
                wanted,
                given(),
                place,
                blank(situation),
                Objects.requireNonNull(reason).strip(),
                blank(words),
                wanted == Decision.Kind.ACCEPTED ? accept() : null);
    }

    private Map<String, Decision.Answer> given() {
        var given = new HashMap<String, Decision.Answer>();
        (answers == null ? Map.<String, String>of() : answers).forEach((rule, answer) -> {
            for (var known : Decision.Answer.values()) {
                if (known.name().equals(answer)) {
                    given.put(rule, known);
                }
            }
        });
        return given;
    }

    private AcceptEnquiry accept() {
        return new AcceptEnquiry(
                forChild(),
                UserId.of(String.valueOf(responsible)),
                helper == null || helper.isBlank() ? null : UserId.of(helper));
    }

    private ForChild forChild() {
        if (child != null && !child.isBlank() && !child.equals("new")) {
            return new ForChild.Known(ChildId.of(child));
        }
        Set<ChildId> seen =
                others == null ? Set.of() : others.stream().map(ChildId::of).collect(Collectors.toSet());
        return new ForChild.New(details(), null, "new".equals(child) ? seen : Set.of());
    }

    ChildDetails details() {
        var number = cpr == null || cpr.isBlank() ? null : Cpr.parse(cpr).orElse(null);
        return new ChildDetails(
                givenName, familyName, bornOn, bornOn == null ? dueOn : null, number, null, false, null);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
