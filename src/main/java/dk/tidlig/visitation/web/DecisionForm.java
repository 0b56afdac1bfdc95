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
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// A decision as it is sent in, as text: what cannot be read is said at its field, and stays there.
///
/// @param answers by the code of the question that bars
/// @param place `unknown` when it was not placed
/// @param child a likely child that it is, or `new`
/// @param others likely children that were looked at, and are others
record DecisionForm(
        @Nullable Map<String, String> answers,
        @Nullable String place,
        @Size(max = 2000) @Nullable String situation,

        @NotBlank(message = "{visitation.form.kind.missing}") @Nullable
        String kind,

        @NotBlank(message = "{visitation.form.reason.missing}") @Size(max = 2000) @Nullable
        String reason,

        @Size(max = 2000) @Nullable String words,
        @Nullable String child,
        @Nullable List<String> others,
        @Size(max = 100) @Nullable String givenName,
        @Size(max = 100) @Nullable String familyName,
        @Nullable String bornOn,
        @Nullable String dueOn,
        @Nullable String cpr,
        @Nullable String cprSure,
        @Nullable String responsible,
        @Nullable String helper) {

    /// Filled with what the enquiry says already, so that nobody types it twice; the place is the decider's own view.
    static DecisionForm of(Enquiry enquiry, UserId reader) {
        var about = enquiry.asked().about();
        var identity = enquiry.asked().identity();
        var number = identity == null ? null : identity.cpr();
        return new DecisionForm(
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                identity == null ? null : identity.givenName(),
                identity == null ? null : identity.familyName(),
                about.bornOn() == null ? null : about.bornOn().toString(),
                about.dueOn() == null ? null : about.dueOn().toString(),
                number == null ? null : number.written(),
                null,
                reader.toString(),
                null);
    }

    /// Says at its field what cannot be read.
    void check(BindingResult errors) {
        unreadable("kind", kind, decided(), "visitation.form.kind.missing", errors);
        unreadable("bornOn", bornOn, day(bornOn), "visitation.form.day.wrong", errors);
        unreadable("dueOn", dueOn, day(dueOn), "visitation.form.day.wrong", errors);
        unreadable("cpr", cpr, number(), "visitation.form.cpr.wrong", errors);
        if (decided().filter(Decision.Kind.JOINED::equals).isPresent() && chosen().isEmpty()) {
            errors.rejectValue("givenName", "visitation.form.child.missing");
        }
        if (decided().filter(Decision.Kind.ACCEPTED::equals).isPresent() && beside().asks(cprSure)) {
            errors.rejectValue("cpr", "visitation.form.cpr.strange");
        }
        if (!"unknown".equals(place)) {
            unreadable("place", place, placed(), "refused.visitation.not-on-the-scale", errors);
        }
    }

    /// What was written of number and day of birth.
    public Cpr.Beside beside() {
        return new Cpr.Beside(number().orElse(null), day(bornOn).orElse(null));
    }

    private static void unreadable(
            String field, @Nullable String text, Optional<?> read, String key, BindingResult errors) {
        if (text != null && !text.isBlank() && read.isEmpty()) {
            errors.rejectValue(field, key);
        }
    }

    Decision toCommand() {
        var wanted = decided().orElseThrow();
        return new Decision(
                wanted,
                given(),
                placed().orElse(null),
                blank(situation),
                Objects.requireNonNull(reason).strip(),
                blank(words),
                wanted == Decision.Kind.ACCEPTED ? accept() : null,
                wanted == Decision.Kind.JOINED ? chosen().orElseThrow() : null);
    }

    private Optional<Decision.Kind> decided() {
        return one(Decision.Kind.values(), kind);
    }

    private Optional<BigDecimal> placed() {
        return place != null && place.strip().matches("\\d{1,4}([.,]\\d{1,2})?")
                ? Optional.of(new BigDecimal(place.strip().replace(',', '.')))
                : Optional.empty();
    }

    private Optional<Cpr> number() {
        return Optional.ofNullable(cpr).flatMap(Cpr::parse);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, @Nullable String name) {
        for (var each : all) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Map<String, Decision.Answer> given() {
        var given = new HashMap<String, Decision.Answer>();
        (answers == null ? Map.<String, String>of() : answers)
                .forEach((rule, answer) ->
                        one(Decision.Answer.values(), answer).ifPresent(known -> given.put(rule, known)));
        return given;
    }

    private AcceptEnquiry accept() {
        return new AcceptEnquiry(
                forChild(),
                UserId.of(String.valueOf(responsible)),
                helper == null || helper.isBlank() ? null : UserId.of(helper));
    }

    private ForChild forChild() {
        return chosen().<ForChild>map(ForChild.Known::new)
                .orElseGet(() -> new ForChild.New(details(), null, "new".equals(child) ? seen() : Set.of()));
    }

    /// One of the children that are here.
    private Optional<ChildId> chosen() {
        return child == null || child.isBlank() || child.equals("new")
                ? Optional.empty()
                : Optional.of(ChildId.of(child));
    }

    private Set<ChildId> seen() {
        return others == null
                ? Set.of()
                : others.stream().map((Function<String, ChildId>) ChildId::of).collect(Collectors.toSet());
    }

    ChildDetails details() {
        var born = day(bornOn).or(() -> number().flatMap(Cpr::birthDate)).orElse(null);
        return new ChildDetails(
                givenName,
                familyName,
                born,
                born == null ? day(dueOn).orElse(null) : null,
                number().orElse(null),
                null,
                false,
                null);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
