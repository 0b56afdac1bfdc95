package dk.tidlig.relaylog.meeting;

import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.UserId;

/// Whose concern it is.
public sealed interface Voice {
    record Professional(UserId user) implements Voice {}

    record Parent(KinId kin) implements Voice {}

    record YoungPerson() implements Voice {}

    /// The level that all have agreed on.
    record Agreed() implements Voice {}

    /// As a form writes it; also the column's word with the id.
    default String written() {
        return switch (this) {
            case Professional(var user) -> "professional:" + user;
            case Parent(var kin) -> "parent:" + kin;
            case YoungPerson() -> "young-person";
            case Agreed() -> "agreed";
        };
    }
}
