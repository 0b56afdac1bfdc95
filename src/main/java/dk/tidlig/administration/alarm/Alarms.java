package dk.tidlig.administration.alarm;

import dk.tidlig.access.Gate;
import dk.tidlig.administration.AdministrationAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.StoppedLogIns;
import dk.tidlig.identity.StoppedLogIns.Stopped;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.util.List;
import java.util.Optional;

/// Who hears that an account was tried too often, and who says that it has been seen.
@UseCase
public class Alarms {
    private final Gate gate;
    private final StoppedLogIns stopped;
    private final Employments employments;

    Alarms(Gate gate, StoppedLogIns stopped, Employments employments) {
        this.gate = gate;
        this.stopped = stopped;
        this.employments = employments;
    }

    public List<Stopped> here(Actor actor) {
        gate.require(actor, AdministrationAction.READ_USER);
        return stopped.here();
    }

    public Optional<Stopped> of(Actor actor, UserId user) {
        gate.require(actor, AdministrationAction.READ_USER);
        return stopped.of(user);
    }

    /// It has been looked into.
    ///
    /// @throws NotFound when the user never worked here
    public void seen(Actor actor, UserId user) {
        gate.require(actor, AdministrationAction.LOCK_USER);
        if (employments.allHere(user).isEmpty()) {
            throw new NotFound();
        }
        stopped.forget(user);
    }
}
