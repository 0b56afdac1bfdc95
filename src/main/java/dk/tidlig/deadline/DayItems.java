package dk.tidlig.deadline;

import dk.tidlig.identity.Colleague;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.Decider;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says of a limit on somebody's day what it is about and what to do.
@Component
class DayItems {
    private final ClockFaces faces;
    private final LimitRules rules;
    private final Words words;
    private final java.time.Clock clock;

    DayItems(ClockFaces faces, LimitRules rules, Words words, java.time.Clock clock) {
        this.faces = faces;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    /// @param doer who reads it and is to act; null when it is others' to do
    DayItem of(Watched it, @Nullable ChildName name, Map<UserId, Colleague> helpers, @Nullable UserId doer) {
        var deed = doer == null ? null : deed(it);
        var item = new DayItem(
                faces.face(it.clock()),
                it.clock().minutesLeft(clock.instant()),
                name == null ? "" : name.line(),
                "/children/" + it.clock().child(),
                text(it, helpers, doer),
                deed == null ? null : words.text(deed.key()),
                deed == null ? null : deed.url());
        if (isLook(it)) {
            return item.asLookAt(it.clock().child(), it.clock().limit().dueOn());
        }
        var course = it.clock().episode();
        return course != null && isOfScreening(it) ? item.asDecisionIn(course.value()) : item;
    }

    /// Whether somebody looks at how it goes that day: the group, or those of the plan.
    boolean isLook(Watched it) {
        return rules.of(it.clock())
                .filter(rule -> rule instanceof LimitRule.Agreed
                        || rule.stopsBy(ClockListener.fact(ClockRule.Event.FOLLOW_UP_HELD)))
                .isPresent();
    }

    /// The relay log says it itself, to both.
    boolean isOfBaton(Watched it) {
        return rules.of(it.clock())
                .filter(rule -> rule.stopsBy(ClockListener.fact(ClockRule.Event.BATON_ANSWERED)))
                .isPresent();
    }

    /// Where a baton is held, its holder helps.
    boolean wantsHelper(CourseRepository.Helpless it) {
        return !rules.version(it.version()).definition().hasRelayLog();
    }

    boolean isOfGroup(Watched it) {
        var version = it.clock().version();
        return version != null && rules.version(version).definition().decider() instanceof Decider.Group;
    }

    DayItem helpless(CourseRepository.Helpless it, @Nullable ChildName name, long urgency) {
        var url = "/children/" + it.child();
        return new DayItem(
                null,
                urgency,
                name == null ? "" : name.line(),
                url,
                words.text("deadline.day.nobody-helps"),
                words.text("deadline.deed.helper"),
                url + "/episodes/" + it.episode() + "/helpers");
    }

    private record Deed(String key, String url) {}

    private Deed deed(Watched it) {
        var course = "/children/" + it.clock().child() + "/episodes/"
                + Objects.requireNonNull(it.clock().episode());
        var owed = owed(it);
        if (owed != null) {
            var purpose = owed.purposeKey();
            return new Deed(
                    "deadline.deed.measure", "/children/" + it.clock().child() + "/ratings/new?purpose=" + purpose);
        }
        if (isOfScreening(it)) {
            return new Deed("deadline.deed.decide", "/children/" + it.clock().child() + "/screening");
        }
        if (!waitsForContact(it)) {
            return new Deed("deadline.deed.open", "/children/" + it.clock().child());
        }
        return it.helpers().isEmpty()
                ? new Deed("deadline.deed.helper", course + "/helpers")
                : new Deed("deadline.deed.contact", course + "/contact");
    }

    private String text(Watched it, Map<UserId, Colleague> helpers, @Nullable UserId doer) {
        var owed = owed(it);
        if (owed != null) {
            return words.text(
                    "deadline.day.owed." + owed.purposeKey(),
                    owed.scale().name().in(LocaleContextHolder.getLocale()));
        }
        if (it.clock().rule().equals(LimitRule.Agreed.CODE)) {
            return words.text(
                    "deadline.day.agreed",
                    words.day(LocalDate.ofInstant(
                            it.clock().started().at(), it.clock().zone())));
        }
        if (!waitsForContact(it)) {
            return faces.name(it.clock());
        }
        return it.helpers().isEmpty() ? words.text("deadline.day.nobody-helps") : notReached(it, helpers, doer);
    }

    private String notReached(Watched it, Map<UserId, Colleague> helpers, @Nullable UserId doer) {
        var who = it.helpers().stream()
                .map(helpers::get)
                .filter(Objects::nonNull)
                .map(one -> one.line(LocaleContextHolder.getLocale()))
                .collect(Collectors.joining(", "));
        boolean mine = doer != null && it.helpers().contains(doer);
        return words.text(mine ? "deadline.day.not-reached.you" : "deadline.day.not-reached", who, it.tries());
    }

    private LimitRule.@Nullable Owed owed(Watched it) {
        return rules.of(it.clock()).orElse(null) instanceof LimitRule.Owed owed ? owed : null;
    }

    /// A screening that showed signs waits for what is to follow.
    private boolean isOfScreening(Watched it) {
        return rules.of(it.clock())
                .filter(rule -> rule.startsBy(ClockListener.fact(ClockRule.Event.SCREENING_POSITIVE)))
                .isPresent();
    }

    private boolean waitsForContact(Watched it) {
        return rules.of(it.clock())
                .filter(rule -> rule.stopsBy(ClockListener.fact(ClockRule.Event.FIRST_CONTACT)))
                .isPresent();
    }
}
