package dk.tidlig.safeguarding.events;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import java.util.UUID;

/// Something that happened to a notification of concern. Published inside the use case's transaction; nothing of what
/// it says.
public sealed interface NotificationEvent {
    MunicipalityId municipality();

    ChildId child();

    UUID notification();

    Stamp stamp();

    /// It was written.
    record Written(MunicipalityId municipality, ChildId child, UUID notification, Stamp stamp)
            implements NotificationEvent {}

    /// It is with those who receive notifications.
    ///
    /// @param stamp when it came; somebody may have entered it later
    record Received(MunicipalityId municipality, ChildId child, UUID notification, Stamp stamp)
            implements NotificationEvent {}

    /// Whoever notified is not known: there is nobody to give a receipt to.
    record NobodyToTell(MunicipalityId municipality, ChildId child, UUID notification, Stamp stamp)
            implements NotificationEvent {}

    /// The first look was taken.
    record Assessed(MunicipalityId municipality, ChildId child, UUID notification, Stamp stamp)
            implements NotificationEvent {}

    /// The notifier has the receipt.
    record Receipted(MunicipalityId municipality, ChildId child, UUID notification, Stamp stamp)
            implements NotificationEvent {}
}
