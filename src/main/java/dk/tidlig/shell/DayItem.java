package dk.tidlig.shell;

import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
/// @param same what it is, in words of the program; items that share one are one and the same to whoever does them
public record DayItem(
        @Nullable ClockView clock,
        long urgency,
        String title,
        String url,
        String text,
        @Nullable String action,
        @Nullable String actionUrl,
        Set<String> same) {
    public DayItem(
            @Nullable ClockView clock,
            long urgency,
            String title,
            String url,
            String text,
            @Nullable String action,
            @Nullable String actionUrl) {
        this(clock, urgency, title, url, text, action, actionUrl, Set.of());
    }

    /// The same, said to be a look at that child on that day.
    public DayItem asLookAt(ChildId child, LocalDate on) {
        return as(child + " " + on);
    }

    /// The same, said to be about what an instrument gave: to look at it and to decide by it is one deed.
    public DayItem asAbout(UUID result) {
        return as("result " + result);
    }

    /// The same, said to be the decision after a screening in that course: to decide and to keep its limit is one deed.
    public DayItem asDecisionIn(UUID course) {
        return as("decision " + course);
    }

    private DayItem as(String what) {
        return new DayItem(clock, urgency, title, url, text, action, actionUrl, both(same, Set.of(what)));
    }

    /// What is one and the same stands once, in the place of the first: what is to be done is the last one's, and it
    /// says what each of them is.
    public static List<DayItem> once(List<DayItem> items) {
        var kept = new ArrayList<DayItem>();
        for (var it : items) {
            var alike = kept.stream()
                    .filter(other -> !Collections.disjoint(other.same, it.same))
                    .toList();
            if (alike.isEmpty()) {
                kept.add(it);
            } else {
                kept.set(
                        kept.indexOf(alike.getFirst()),
                        Stream.concat(alike.stream(), Stream.of(it))
                                .reduce(DayItem::with)
                                .orElseThrow());
                kept.removeAll(alike);
            }
        }
        return List.copyOf(kept);
    }

    private DayItem with(DayItem last) {
        return new DayItem(
                last.clock == null ? clock : last.clock,
                Math.min(urgency, last.urgency),
                last.title,
                last.url,
                text + " " + last.text,
                last.action,
                last.actionUrl,
                both(same, last.same));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
