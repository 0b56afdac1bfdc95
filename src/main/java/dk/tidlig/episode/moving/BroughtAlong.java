package dk.tidlig.episode.moving;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.Who;
import dk.tidlig.episode.extract.ExtractSheet.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What comes along when a family moves, in the words of the municipality that it comes from.
///
/// @param course the programme it was in there, and since when
/// @param responsible who answered for it there
/// @param basis the legal basis, in words
/// @param grounds who consented and how, or why it is necessary
public record BroughtAlong(
        Child child,
        String course,
        String responsible,
        String basis,
        String grounds,
        @Nullable String message,
        List<Part> parts) {
    public BroughtAlong {
        parts = List.copyOf(parts);
    }

    /// By what the child is known again.
    public record Child(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate dueOn,
            @Nullable String cpr,
            @Nullable String language,
            boolean interpreter) {
        static Child of(ChildView it) {
            return new Child(
                    it.givenName(),
                    it.familyName(),
                    it.bornOn(),
                    it.dueOn(),
                    it.cpr() == null ? null : it.cpr().value(),
                    it.language(),
                    it.interpreter());
        }

        public String name() {
            return Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        }

        ChildDetails details() {
            return new ChildDetails(givenName, familyName, bornOn, dueOn, number(), language, interpreter, null);
        }

        Who who() {
            return new Who(name(), bornOn, dueOn, number(), null, null, null);
        }

        private @Nullable Cpr number() {
            return cpr == null ? null : new Cpr(cpr);
        }
    }
}
