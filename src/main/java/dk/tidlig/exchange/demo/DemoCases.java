package dk.tidlig.exchange.demo;

import dk.tidlig.child.Births;
import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.ProgrammeVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Families of the demonstration that a group has answered for, by the same use cases as real ones.
@Component
class DemoCases {
    private final Referrals referrals;
    private final Births births;
    private final Episodes episodes;
    private final Clock clock;

    DemoCases(Referrals referrals, Births births, Episodes episodes, Clock clock) {
        this.referrals = referrals;
        this.births = births;
        this.episodes = episodes;
        this.clock = clock;
    }

    Referral sent(Actor midwife, ProgrammeVersion programme, ReferralAnswers answers) {
        return referrals.send(midwife, programme, answers);
    }

    void born(Actor member, ChildId child, LocalDate day, String name) {
        births.born(member, child, new Births.Birth(1, day, name, null, null));
    }

    /// Ended with the first outcome that asks for nothing.
    void ended(Actor member, ChildId child, ProgrammeVersion programme) {
        var course = episodes.of(member, child).getFirst();
        var outcome = programme.definition().outcomes().stream()
                .filter(it -> it.requirements().isEmpty() && !it.needsNotification())
                .map(Outcome::code)
                .findFirst()
                .orElseThrow();
        episodes.close(
                member,
                child,
                course.id(),
                new CloseEpisode(outcome, clock.instant(), known(member, child, course.id(), outcome)));
    }

    private Set<String> known(Actor member, ChildId child, EpisodeId course, String outcome) {
        return episodes.closingFindings(member, child, course, outcome).stream()
                .map(ClosingFinding::key)
                .collect(Collectors.toSet());
    }
}
