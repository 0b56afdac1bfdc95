package dk.tidlig.safeguarding.asked;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.safeguarding.SafeguardingAction;
import dk.tidlig.safeguarding.events.NotificationClocks;
import dk.tidlig.safeguarding.events.NotificationClocks.Standing;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import java.util.List;
import java.util.Optional;

/// What somebody is to write, for their day.
@UseCase
public class AskedNotifications {
    private final Gate gate;
    private final AskedRepository asked;
    private final NotificationClocks clocks;
    private final ChildNaming naming;

    AskedNotifications(Gate gate, AskedRepository asked, NotificationClocks clocks, ChildNaming naming) {
        this.gate = gate;
        this.asked = asked;
        this.clocks = clocks;
        this.naming = naming;
    }

    /// @param name empty for a child that may not be named
    /// @param limit for writing it, where the programme has one
    public record ToWrite(Asked it, String name, Optional<Standing> limit) {}

    public List<ToWrite> mine(Actor actor) {
        var scope = gate.scope(actor, SafeguardingAction.FOLLOW, "notifications to write");
        var mine = asked.of(scope);
        var children = mine.stream().map(Asked::child).toList();
        var names = naming.names(scope, children);
        var limits = clocks.of(children.stream().map(ChildId::value).toList());
        return mine.stream()
                .map(it -> new ToWrite(
                        it,
                        Optional.ofNullable(names.get(it.child()))
                                .map(ChildName::line)
                                .orElse(""),
                        limits.getOrDefault(it.child().value(), List.of()).stream()
                                .filter(one -> one.running() && one.stops() == ClockRule.Event.NOTIFICATION_WRITTEN)
                                .findFirst()))
                .toList();
    }
}
