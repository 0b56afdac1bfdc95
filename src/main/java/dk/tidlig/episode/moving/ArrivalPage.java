package dk.tidlig.episode.moving;

import dk.tidlig.child.Likeness;
import dk.tidlig.shell.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What another municipality offers, opened.
///
/// @param brought nothing when it was not accepted
/// @param until when it waits for an answer
/// @param likely children here that it may be
public record ArrivalPage(
        MovingId id,
        String from,
        MovingState state,
        String since,
        @Nullable String until,
        @Nullable String born,
        @Nullable BroughtAlong brought,
        List<Likeness> likely,
        List<Choice> children,
        List<Choice> programmes,
        List<Choice> takers) {
    /// The child is none of those that are here.
    public static final String NEW = "new";

    public ArrivalPage {
        likely = List.copyOf(likely);
        children = List.copyOf(children);
        programmes = List.copyOf(programmes);
        takers = List.copyOf(takers);
    }

    /// Somebody who may be the same is here, and who it is is not for the reader.
    public boolean withheld() {
        return likely.stream().anyMatch(Likeness::withheld);
    }
}
