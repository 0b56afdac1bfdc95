package dk.tidlig.safeguarding;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.safeguarding.events.NotificationClocks;
import dk.tidlig.safeguarding.events.NotificationClocks.Standing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What those who receive notifications do with them, in time, and what the notifier is told of it by itself.
@UseCase
public class Reception {
    private final Gate gate;
    private final NotificationRepository notifications;
    private final StepRepository steps;
    private final Receivers receivers;
    private final NotificationClocks clocks;

    Reception(
            Gate gate,
            NotificationRepository notifications,
            StepRepository steps,
            Receivers receivers,
            NotificationClocks clocks) {
        this.gate = gate;
        this.notifications = notifications;
        this.steps = steps;
        this.receivers = receivers;
        this.clocks = clocks;
    }

    /// How far one notification is.
    ///
    /// @param row with what was done, and its limits
    /// @param steps in the order they were done, with their words
    /// @param mayHandle whether this reader may do what comes next
    public record Progress(NotificationRow row, List<Step> steps, boolean mayHandle) {
        public Progress {
            steps = List.copyOf(steps);
        }

        /// Whether the limit for what comes next is over: what happened must be said.
        public boolean late() {
            return row.next().filter(kind -> Reception.late(row.clocks(), kind)).isPresent();
        }
    }

    /// What is done.
    public record Deed(
            Step.Kind kind,
            Step.@Nullable Outcome outcome,
            @Nullable String words,
            @Nullable String lateBecause) {}

    /// Received and not done with, the oldest first.
    public List<NotificationRow> open(Actor actor) {
        var scope = gate.scope(actor, SafeguardingAction.HANDLE, "received notifications");
        return withClocks(steps.open(scope));
    }

    /// Those the actor wrote, the newest first.
    public List<NotificationRow> written(Actor actor) {
        var scope = gate.scope(actor, SafeguardingAction.FOLLOW, "own notifications");
        return steps.writtenBy(scope);
    }

    /// @throws NotFound when the child has no such notification
    public Progress progress(Actor actor, ChildId child, NotificationId id) {
        var grant = gate.require(actor, SafeguardingAction.READ, child);
        var made = made(grant, id);
        var done = steps.of(grant, id);
        var row = new NotificationRow(
                id,
                child,
                Subject.UNTOLD,
                made.stamp(),
                made.received(),
                made.heardFrom(),
                done.stream().map(Step::told).toList(),
                standing(id));
        return new Progress(row, done, gate.wouldAllow(actor, SafeguardingAction.HANDLE, child));
    }

    /// @throws Refused when it is done already, something is missing, or its limit is over and nobody says what
    /// happened
    public void handle(Actor actor, ChildId child, NotificationId id, Deed deed) {
        var grant = gate.require(actor, SafeguardingAction.HANDLE, child);
        var made = made(grant, id);
        refuseUnless(made.received() != null, SafeguardingRefusal.NOT_RECEIVED);
        refuseUnless(
                isWhole(deed) && Step.Kind.asked(made.heardFrom()).contains(deed.kind()),
                SafeguardingRefusal.STEP_INCOMPLETE);
        refuseUnless(
                deed.lateBecause() != null || !late(standing(id), deed.kind()), SafeguardingRefusal.LATE_WITHOUT_WHY);
        refuseUnless(deed.kind() != Step.Kind.STARTED || looked(grant, id), SafeguardingRefusal.LOOK_FIRST);
        var step = new Step(deed.kind(), grant.stamp(), deed.outcome(), deed.words(), deed.lateBecause());
        refuseUnless(steps.add(grant, id, step), SafeguardingRefusal.DONE_ALREADY);
        receivers.done(grant, id, deed.kind());
    }

    private boolean looked(Grant grant, NotificationId id) {
        return steps.of(grant, id).stream().anyMatch(step -> step.kind() == Step.Kind.LOOK);
    }

    private Made made(Grant grant, NotificationId id) {
        return notifications.made(grant).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean isWhole(Deed deed) {
        var outcomes = deed.kind().outcomes();
        return (outcomes.isEmpty()
                        ? deed.outcome() == null
                        : deed.outcome() != null && outcomes.contains(deed.outcome()))
                && (deed.kind() != Step.Kind.LOOK || deed.words() != null);
    }

    private static boolean late(List<Standing> clocks, Step.Kind kind) {
        var stops = switch (kind) {
            case LOOK -> Set.of(ClockRule.Event.NOTIFICATION_ASSESSED);
            case RECEIPT -> Set.of(ClockRule.Event.NOTIFICATION_RECEIPTED);
            case STARTED -> Set.of();
        };
        return clocks.stream().anyMatch(it -> it.running() && it.missed() && stops.contains(it.stops()));
    }

    private List<Standing> standing(NotificationId id) {
        return clocks.of(List.of(id.value())).getOrDefault(id.value(), List.of());
    }

    private List<NotificationRow> withClocks(List<NotificationRow> rows) {
        var standings = clocks.of(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> row.with(standings.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    private static void refuseUnless(boolean fine, SafeguardingRefusal refusal) {
        if (!fine) {
            throw new Refused(refusal);
        }
    }
}
