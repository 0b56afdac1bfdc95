package dk.tidlig.session.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.OfferId;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.session.Course;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.StartCourse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// An offer that is to be given, as it is sent in.
///
/// @param action the planned action of the child's plan that led here
/// @param waits the family waits for a place: there is no first day yet
record StartForm(
        @NotBlank(message = "{session.pages.offer.missing}") @Nullable
        String offer,

        @NotNull(message = "{session.pages.audience.missing}") @Nullable
        Audience audience,

        @Nullable String helper,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate startsOn,

        @Nullable Boolean waits,
        @Size(max = Course.AIM) @Nullable String aim,
        @Nullable String action) {

    /// Whoever works with the children around them gives it themselves, as a rule; others choose who gives it.
    ///
    /// @param action the planned action that led here
    /// @param aim what it is for, by the plan
    static StartForm fresh(LocalDate today, Actor actor, @Nullable String action, @Nullable String aim) {
        boolean gives = actor.reach(SessionAction.START.code())
                .filter(Reach.AROUND::equals)
                .isPresent();
        return new StartForm(null, null, gives ? actor.id().toString() : null, today, false, aim, action);
    }

    /// Whether it is sent in from a plan. A form shown again carries an empty field where it was not.
    public boolean planned() {
        return action != null && !action.isBlank();
    }

    StartCourse toCommand(ChildId child, EpisodeId episode, LocalDate today) {
        var helpers = helper == null || helper.isBlank() ? List.<UserId>of() : List.of(UserId.of(helper));
        return new StartCourse(
                child,
                episode,
                new OfferId(UUID.fromString(Objects.requireNonNull(offer))),
                Objects.requireNonNull(audience),
                helpers,
                Boolean.TRUE.equals(waits) ? null : startsOn == null ? today : startsOn,
                aim,
                planned() ? PlannedActionId.of(Objects.requireNonNull(action)) : null);
    }
}
