package dk.tidlig.shell;

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
public record DayItem(
        @Nullable ClockView clock,
        long urgency,
        String title,
        String url,
        String text,
        @Nullable String action,
        @Nullable String actionUrl) {}
