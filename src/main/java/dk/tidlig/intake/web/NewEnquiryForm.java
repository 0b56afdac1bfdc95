package dk.tidlig.intake.web;

import dk.tidlig.child.Cpr;
import dk.tidlig.intake.About;
import dk.tidlig.intake.Asked;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.Reach;
import dk.tidlig.intake.SubmitEnquiry;
import dk.tidlig.intake.written.EnquirySource;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.TargetGroup.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// A professional's enquiry as it is sent in.
///
/// @param place `unknown` when they do not know
/// @param from where it came ready written from; empty when it was typed
/// @param child a likely child that it is, or `none` when it is none of them
record NewEnquiryForm(
        @NotBlank(message = "{intake.error.channel}") @Nullable
        String channel,

        @NotBlank(message = "{intake.error.subject}") @Nullable
        String subject,

        @Size(max = 100) @Nullable String givenName,
        @Size(max = 100) @Nullable String familyName,
        @Nullable String cpr,
        @Nullable String cprSure,
        @Nullable String bornOn,
        @Nullable String dueOn,
        @Nullable String age,

        @NotEmpty(message = "{intake.error.themes}") @Nullable
        List<String> themes,

        @Size(max = AskedRules.MOST_WORDS, message = "{intake.error.too-long}") @Nullable
        String words,

        @Nullable String place,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String name,

        @NotBlank(message = "{intake.error.way}") @Nullable String way,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String phone,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String mail,

        @Size(max = AskedRules.MOST_NOTE, message = "{intake.error.too-long}") @Nullable
        String note,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String interpreter,

        @NotBlank(message = "{intake.error.aware}") @Nullable
        String aware,

        @Nullable String child,
        @Nullable String from) {
    /// Begun by what came ready written.
    static NewEnquiryForm of(@Nullable String channel, String from, EnquirySource.Prefill it) {
        return new NewEnquiryForm(
                channel,
                null,
                it.given(),
                it.family(),
                it.number(),
                null,
                it.bornOn() == null ? null : it.bornOn().toString(),
                null,
                null,
                null,
                it.words(),
                null,
                it.name(),
                Reach.Way.PHONE.name(),
                it.phone(),
                null,
                null,
                null,
                null,
                it.child() == null ? null : it.child().toString(),
                from);
    }

    static NewEnquiryForm empty(@Nullable String channel) {
        return new NewEnquiryForm(
                channel,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Reach.Way.PHONE.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// Says at its field what cannot be read.
    void check(ProgrammeDefinition programme, BindingResult errors) {
        unreadable("bornOn", bornOn, Typed.day(bornOn), "intake.error.day", errors);
        unreadable("dueOn", dueOn, Typed.day(dueOn), "intake.error.day", errors);
        unreadable("age", age, Typed.whole(age), "intake.error.age", errors);
        unreadable("cpr", cpr, Optional.ofNullable(cpr).flatMap(Cpr::parse), "intake.error.cpr", errors);
        if (beside().asks(cprSure)) {
            errors.rejectValue("cpr", "intake.error.cpr.strange");
        }
        boolean placed = "unknown".equals(place) || Typed.number(place).isPresent();
        if (!placed && AskedRules.scale(programme).isPresent()) {
            errors.rejectValue("place", "intake.error.place");
        }
        if (mode().isPresent() && !reach().works()) {
            boolean byMail = reach().way() == Reach.Way.MAIL;
            errors.rejectValue(byMail ? "mail" : "phone", byMail ? "intake.error.mail" : "intake.error.phone");
        }
    }

    /// What was written of number and day of birth.
    public Cpr.Beside beside() {
        return new Cpr.Beside(number().orElse(null), Typed.day(bornOn).orElse(null));
    }

    private static void unreadable(
            String field, @Nullable String text, Optional<?> read, String key, BindingResult errors) {
        if (!Typed.empty(text) && read.isEmpty()) {
            errors.rejectValue(field, key);
        }
    }

    SubmitEnquiry toCommand(ProgrammeDefinition programme) {
        var looked = Typed.empty(child)
                ? SubmitEnquiry.Looked.NOT_YET
                : "none".equals(child) ? SubmitEnquiry.Looked.NONE_OF_THEM : SubmitEnquiry.Looked.FOUND;
        var whose = looked == SubmitEnquiry.Looked.FOUND ? ChildId.of(Objects.requireNonNull(child)) : ChildId.random();
        return new SubmitEnquiry(programme.code(), asked(programme), whose, looked);
    }

    /// What is asked, as far as it can be read.
    Asked asked(ProgrammeDefinition programme) {
        var scale = AskedRules.scale(programme);
        return new Asked(
                Objects.requireNonNullElse(channel, ""),
                new About(
                        Typed.one(Subject.class, subject).orElse(Subject.CHILD),
                        born(),
                        Typed.day(dueOn).orElse(null),
                        Typed.whole(age).orElse(null)),
                themes == null || themes.isEmpty() ? List.of("") : themes,
                words,
                Typed.number(place)
                        .flatMap(at -> scale.map(it -> new Asked.Placing(it.code(), at)))
                        .orElse(null),
                reach(),
                aware,
                interpreter,
                null,
                identity());
    }

    private @Nullable LocalDate born() {
        return Typed.day(bornOn).or(() -> number().flatMap(Cpr::birthDate)).orElse(null);
    }

    private Optional<Cpr> number() {
        return Optional.ofNullable(cpr).flatMap(Cpr::parse);
    }

    private Asked.@Nullable Identity identity() {
        return Typed.empty(givenName) && Typed.empty(familyName) && number().isEmpty()
                ? null
                : new Asked.Identity(givenName, familyName, number().orElse(null));
    }

    private Reach reach() {
        return new Reach(name, mode().orElse(null), phone, mail, note, false);
    }

    private Optional<Reach.Way> mode() {
        return Typed.one(Reach.Way.class, way);
    }
}
