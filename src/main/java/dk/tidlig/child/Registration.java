package dk.tidlig.child;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import org.springframework.stereotype.Component;

/// Registers a child, its mother when it is unborn, its number, and the threes its name is found by.
@Component
class Registration {
    private final ChildRepository children;
    private final CivilNumbers numbers;

    Registration(ChildRepository children, CivilNumbers numbers) {
        this.children = children;
        this.numbers = numbers;
    }

    ChildId register(Grant grant, RegisterChild command) {
        if (children.exists(command.id())) {
            throw new Refused(ChildRefusal.REGISTERED_ALREADY);
        }
        var details = command.details();
        children.insert(grant, command.id(), details, null, null);
        children.indexNames(command.id(), NameThrees.of(details.givenName(), details.familyName()));
        if (details.cpr() != null) {
            numbers.giveChild(command.id(), details.cpr(), grant.stamp());
        }
        return command.id();
    }
}
