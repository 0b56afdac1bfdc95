package dk.tidlig.deadline;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.relaylog.events.BatonClocks;
import dk.tidlig.safeguarding.events.NotificationClocks;
import dk.tidlig.shell.ClockView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells how the limits stand that run beside those of courses: of notifications, and of an offered baton.
@Component
@Transactional
class DutyClocks implements NotificationClocks, BatonClocks {
    private final ClockRepository clocks;
    private final LimitRules rules;
    private final ClockFaces faces;
    private final java.time.Clock clock;

    DutyClocks(ClockRepository clocks, LimitRules rules, ClockFaces faces, java.time.Clock clock) {
        this.clocks = clocks;
        this.rules = rules;
        this.faces = faces;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<Standing>> of(Collection<UUID> notifications) {
        var now = clock.instant();
        var found = new HashMap<UUID, List<Standing>>();
        for (var it : clocks.ofAny(notifications)) {
            rules.of(it)
                    .filter(LimitRule.Promise.class::isInstance)
                    .map(rule -> ((LimitRule.Promise) rule).rule().stops())
                    .ifPresent(stops -> found.computeIfAbsent(it.subject(), none -> new ArrayList<>())
                            .add(standing(it, stops, now)));
        }
        return found;
    }

    @Override
    public Optional<ClockView> ofOffer(EpisodeId episode) {
        return clocks.ofAny(List.of(episode.value())).stream()
                .filter(Clock::running)
                .filter(it -> rules.of(it)
                        .filter(rule -> rule.stopsBy(ClockListener.fact(ClockRule.Event.BATON_ANSWERED)))
                        .isPresent())
                .findFirst()
                .map(faces::face);
    }

    private Standing standing(Clock it, ClockRule.Event stops, java.time.Instant now) {
        return new Standing(stops, faces.name(it), faces.face(it), it.running(), it.missedBy(now), it.minutesLeft(now));
    }
}
