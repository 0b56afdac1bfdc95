package dk.tidlig.safeguarding;

/// A notification as it is read and printed.
///
/// @param by who wrote it, with profession
/// @param heard a private person notified; who it was is in it for those alone who receive notifications
/// @param contactHeldBack an address of the family is protected: how to reach the parents is left out
public record NotificationSheet(Notification notification, String by, boolean contactHeldBack, boolean heard) {}
