package dk.tidlig.safeguarding;

/// Notifications for tests of every module that closes courses.
public final class NotificationSamples {
    public static final String CONCERN = "Noa har haft blå mærker på overarmen tre gange i februar";
    public static final String CONTACT = "Sofie Lindholm, Nørregade 14, 12 34 56 78";

    private NotificationSamples() {}

    public static WriteNotification plain() {
        return new WriteNotification(
                null,
                "Sofie Lindholm og Emil Bak",
                CONTACT,
                "polsk",
                "Familiebehandler, fire samtaler med familien",
                CONCERN,
                null,
                "Fem samtaler om hverdagen",
                "Begge er kede af det og vil gerne have hjælp",
                null);
    }
}
