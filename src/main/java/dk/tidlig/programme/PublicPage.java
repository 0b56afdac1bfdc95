package dk.tidlig.programme;

import java.util.List;

/// The words of the page where anyone can ask for help.
///
/// @param next what happens after it is sent, line by line
/// @param urgent where to turn when it cannot wait
public record PublicPage(Wording title, Wording intro, List<Wording> next, Wording privacy, Wording urgent) {
    public PublicPage {
        next = List.copyOf(next);
        Impossible.checks().that(!next.isEmpty(), "next", Wrong.EMPTY_LIST).refuse();
    }
}
