package dk.tidlig.matrix;

import java.util.List;
import java.util.stream.Stream;

/// What holds at every address.
final class Law {
    /// For those who are not logged in. A page that is to be open to everybody is added here by hand.
    private static final List<String> OPEN = List.of(
            "/login",
            "/new-password",
            "/family-invitation",
            "/resume",
            "/enquire/",
            "/enquiry-status",
            "/accessibility",
            "/privacy",
            "/error",
            "${");

    private Law() {}

    /// @param next the sign of the column after this one: beside what is elsewhere stands what nobody has
    static boolean holds(Column column, Endpoint endpoint, Answer answer, char next) {
        if (answer == Answer.BROKEN) {
            return endpoint.pattern().startsWith("${") || endpoint.pattern().equals("/error");
        }
        return switch (column.kind()) {
            case OWN, STRANGER -> !isIn(endpoint, List.of("/family/")) || !answer.opens();
            case ELSEWHERE -> answer.sign == next && !(endpoint.reads() ? answer == Answer.SHOWN : answer.opens());
            case UNKNOWN -> true;
            case NOBODY -> isOpen(endpoint) || answer == Answer.ASKED_TO_LOG_IN;
        };
    }

    private static boolean isOpen(Endpoint endpoint) {
        return isIn(endpoint, OPEN);
    }

    private static boolean isIn(Endpoint endpoint, List<String> starts) {
        return Stream.of(endpoint.pattern()).anyMatch(it -> starts.stream().anyMatch(it::startsWith));
    }
}
