package dk.tidlig.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which figures a programme is followed by.
///
/// @param scale code of the scale whose start and end are counted
/// @param contactClock code of the clock that says whether contact came in time
public record FigureSet(
        List<Figure> shown,
        @Nullable String scale,
        @Nullable String contactClock) {
    public FigureSet {
        shown = List.copyOf(shown);
        var checks = Impossible.checks()
                .that(!shown.isEmpty(), "shown", Wrong.EMPTY_LIST)
                .noneTwice("shown[%d]", shown.stream().map(Codes::of).toList());
        for (int i = 0; i < shown.size(); i++) {
            var figure = shown.get(i);
            var place = "shown[" + i + "]";
            checks.that(
                            scale != null || figure != Figure.START_AND_END,
                            place,
                            Wrong.FIGURE_NEEDS,
                            Codes.of(figure),
                            "scale")
                    .that(
                            contactClock != null || figure != Figure.CONTACT_IN_TIME,
                            place,
                            Wrong.FIGURE_NEEDS,
                            Codes.of(figure),
                            "contact-clock");
        }
        checks.refuse();
    }

    public enum Figure {
        ENQUIRIES,
        ENDED,
        LIFTED,
        UNCHANGED,
        HANDED_ON,
        START_AND_END,
        SESSIONS,
        CONTACT_IN_TIME
    }
}
