package dk.tidlig.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of a year's registrations, in the order of the format's description.
enum Column {
    ENQUIRY_ID,
    RECEIVED_ON,
    CHANNEL,
    CHILD_REF,
    BIRTH_DATE,
    PROBLEM,
    FIRST_CONTACT_ON,
    OFFER,
    SESSIONS_HELD,
    RULER_START,
    RULER_END,
    ENDED_ON,
    OUTCOME;

    /// The column's name in the file.
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> named(String title) {
        var wanted = title.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.title().equals(wanted))
                .findFirst();
    }
}
