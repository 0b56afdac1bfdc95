package dk.tidlig.administration;

import dk.tidlig.identity.Role;
import java.util.List;
import java.util.Set;

/// A role with its rights.
///
/// @param actions codes of the actions that it does not have
/// @param mayAdjust whether the actor may change it
public record RoleView(Role role, List<Role.Right> rights, Set<String> actions, boolean mayAdjust) {}
