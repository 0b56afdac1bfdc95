package dk.tidlig.shell;

import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that waits: its clock, whom and what, and the one deed.
///
/// @param clock the limit it runs against, or null when there is none
/// @param urgency the lower, the sooner it is shown; by convention the minutes left until the limit, negative when
/// overdue
/// @param title whom it is about
/// @param url the page of it
/// @param text what it is, in one or two sentences
/// @param action the words of the one deed, or null when there is nothing to do
/// @param actionUrl where the deed is done
/// @param same alike for items that are one and the same to whoever does them; null for what is a thing of its own
public record DayItem(
        @Nullable ClockView clock,
        long urgency,
        String title,
        String url,
        String text,
        @Nullable String action,
        @Nullable String actionUrl,
        @Nullable String same) {
    public DayItem(
            @Nullable ClockView clock,
            long urgency,
            String title,
            String url,
            String text,
            @Nullable String action,
            @Nullable String actionUrl) {
        this(clock, urgency, title, url, text, action, actionUrl, null);
    }

    /// The same, said to be a look at that child on that day.
    public DayItem asLookAt(ChildId child, LocalDate on) {
        return new DayItem(clock, urgency, title, url, text, action, actionUrl, child + " " + on);
    }

    /// The same, said to be about what an instrument gave: to look at it and to decide by it is one deed.
    public DayItem asAbout(UUID result) {
        return new DayItem(clock, urgency, title, url, text, action, actionUrl, "result " + result);
    }

    /// Looks at one child on one day are one thing, in the place of the first: what is to be done is the last one's,
    /// and
    /// it says what each of them is.
    public static List<DayItem> once(List<DayItem> items) {
        var kept = new LinkedHashMap<Object, DayItem>();
        items.forEach(it -> kept.merge(it.same == null ? new Object() : it.same, it, DayItem::with));
        return List.copyOf(kept.values());
    }

    private DayItem with(DayItem last) {
        return new DayItem(
                last.clock,
                Math.min(urgency, last.urgency),
                last.title,
                last.url,
                text + " " + last.text,
                last.action,
                last.actionUrl,
                same);
    }
}
