package dk.tidlig.visitation.group.web;

import dk.tidlig.child.Cpr;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.visitation.group.AmendGroupDecision;
import dk.tidlig.visitation.group.GroupDecision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What the group decided on a case, as it is sent in; of an amendment, also which decision it takes the place of.
///
/// @param version of the referral that was read
/// @param dissent what each said who saw it otherwise, by user
/// @param children for each place in the referral the child that it is, or `new`
/// @param others likely children that were looked at
record CaseForm(
        @Nullable Long version,
        @Nullable String kind,

        @NotBlank(message = "{visitation.form.reason.missing}")
        @Size(max = 2000, message = "{visitation.group.form.too-long}")
        @Nullable
        String reason,

        @Size(max = 2000, message = "{visitation.group.form.too-long}") @Nullable
        String words,

        @Nullable String responsible,
        @Nullable String helper,
        @Nullable String followUpOn,
        @Nullable Map<String, String> dissent,
        @Nullable Map<String, String> children,
        @Nullable List<String> others,
        @Nullable String amends,

        @Size(max = 2000, message = "{visitation.group.form.too-long}") @Nullable
        String because) {
    private static final int MOST = 2000;

    static CaseForm empty(long version, Actor actor) {
        return new CaseForm(version, null, null, null, actor.id().toString(), null, null, null, null, null, null, null);
    }

    /// What is said when it is decided; of a notification, what happens next.
    String done() {
        return GroupDecision.Kind.NOTIFICATION.name().equals(kind)
                ? "visitation.group.done.notification"
                : "visitation.group.done";
    }

    /// What can be read of a first decision.
    void check(BindingResult errors) {
        if (wanted().isEmpty()) {
            errors.rejectValue("kind", "visitation.form.kind.missing");
        }
        checkRest(errors);
    }

    /// What can be read of an amendment.
    void checkAmendment(BindingResult errors) {
        if (because == null || because.isBlank()) {
            errors.rejectValue("because", "visitation.group.form.because.missing");
        }
        checkRest(errors);
    }

    private void checkRest(BindingResult errors) {
        if (followUpOn != null && !followUpOn.isBlank() && day() == null) {
            errors.rejectValue("followUpOn", "visitation.form.day.wrong");
        }
        if (said().values().stream().anyMatch(words -> words.length() > MOST)) {
            errors.reject("visitation.group.form.too-long");
        }
        numberless("reason", reason, errors);
        numberless("words", words, errors);
        numberless("because", because, errors);
        if (said().values().stream().anyMatch(Cpr::isIn)) {
            errors.reject("visitation.group.form.number");
        }
    }

    /// What was decided on is kept as it is written; numbers have a place of their own, where they are sealed apart.
    private static void numberless(String field, @Nullable String text, BindingResult errors) {
        if (Cpr.isIn(text)) {
            errors.rejectValue(field, "visitation.group.form.number");
        }
    }

    GroupDecision toCommand() {
        var wanted = wanted().orElseThrow();
        return new GroupDecision(
                wanted,
                Objects.requireNonNull(reason).strip(),
                wanted == GroupDecision.Kind.ACCEPTED ? null : text(words),
                dissenting(),
                wanted.entrusts() ? accept() : null,
                day());
    }

    AmendGroupDecision toAmendment() {
        return new AmendGroupDecision(
                Objects.requireNonNull(because).strip(),
                Objects.requireNonNull(reason).strip(),
                dissenting(),
                text(responsible) == null ? null : UserId.of(String.valueOf(responsible)),
                day());
    }

    private AcceptReferral accept() {
        var known = new HashMap<Integer, ChildId>();
        (children == null ? Map.<String, String>of() : children).forEach((place, child) -> {
            if (place.matches("[1-4]") && !child.isBlank() && !child.equals("new")) {
                known.put(Integer.valueOf(place), ChildId.of(child));
            }
        });
        return new AcceptReferral(
                known,
                looked(),
                UserId.of(String.valueOf(responsible)),
                text(helper) == null ? null : UserId.of(String.valueOf(helper)));
    }

    private Set<ChildId> looked() {
        var looked = new HashSet<ChildId>();
        if (others != null && children != null && children.containsValue("new")) {
            others.forEach(child -> looked.add(ChildId.of(child)));
        }
        return looked;
    }

    private Map<UserId, String> dissenting() {
        var dissenting = new HashMap<UserId, String>();
        said().forEach((user, words) -> dissenting.put(UserId.of(user), words.strip()));
        return dissenting;
    }

    /// By user, without those who said nothing.
    public Map<String, String> said() {
        var said = new HashMap<String, String>();
        (dissent == null ? Map.<String, String>of() : dissent).forEach((user, words) -> {
            if (!words.isBlank()) {
                said.put(user, words);
            }
        });
        return said;
    }

    Optional<GroupDecision.Kind> wanted() {
        return Arrays.stream(GroupDecision.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    @Nullable
    LocalDate day() {
        return MeetingForm.read(followUpOn).orElse(null);
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
