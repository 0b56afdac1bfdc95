package dk.tidlig.programme;

import java.util.List;

/// A place on a scale that a course owes.
///
/// @param scale the scale's code
/// @param perspectives whose view is asked for
/// @param counted whose place the figures count, when several have placed the child
/// @param from the event after which it is owed
/// @param chaseAfterDays days after that event when it is asked for again
public record MeasurementNeed(
        Purpose purpose,
        String scale,
        List<Perspective> perspectives,
        Perspective counted,
        ClockRule.Event from,
        int chaseAfterDays) {
    public MeasurementNeed {
        perspectives = List.copyOf(perspectives);
        Impossible.checks()
                .that(!perspectives.isEmpty(), "perspectives", Wrong.EMPTY_LIST)
                .noneTwice(
                        "perspectives[%d]", perspectives.stream().map(Codes::of).toList())
                .that(perspectives.contains(counted), "counted", Wrong.COUNTED_NOT_ASKED, Codes.of(counted))
                .that(chaseAfterDays >= 0, "chase-after-days", Wrong.TOO_SMALL, chaseAfterDays, 0)
                .that(chaseAfterDays <= 366, "chase-after-days", Wrong.TOO_BIG, chaseAfterDays, 366)
                .refuse();
    }

    public enum Purpose {
        START,
        BETWEEN,
        END
    }

    /// Whose view a place on a scale is.
    public enum Perspective {
        CHILD,
        PARENT,
        PROFESSIONAL,
        JOINT
    }
}
