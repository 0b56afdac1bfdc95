package dk.tidlig.measure;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.ClosingCheck;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.MeasurementNeed;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks for a missing measurement before a course is closed. If it never comes it is counted as missing; it does not
/// keep the family waiting. An outcome that the places speak against is refused.
@Component
class MissingMeasurement implements ClosingCheck {
    private final Gate gate;
    private final RatingRepository ratings;
    private final Episodes episodes;
    private final ScaleOfChild scales;
    private final Words words;

    MissingMeasurement(Gate gate, RatingRepository ratings, Episodes episodes, ScaleOfChild scales, Words words) {
        this.gate = gate;
        this.ratings = ratings;
        this.episodes = episodes;
        this.scales = scales;
        this.words = words;
    }

    @Override
    public List<ClosingFinding> findings(Actor actor, ChildId child, EpisodeId episode, String outcomeCode) {
        var grant = gate.require(actor, MeasureAction.READ, child);
        var followed = scales.followed(episodes.read(actor, child, episode));
        if (followed.isEmpty()) {
            return List.of();
        }
        var here = ratings.of(grant).stream()
                .filter(Rating::stands)
                .filter(rating -> rating.episode().equals(episode))
                .toList();
        return findings(here, followed.get(), outcomeCode, child);
    }

    private List<ClosingFinding> findings(
            List<Rating> here, ScaleOfChild.Followed followed, String outcomeCode, ChildId child) {
        var found = new ArrayList<ClosingFinding>();
        var programme = followed.programme();
        var start = counted(here, programme, Purpose.START);
        var end = counted(here, programme, Purpose.END);
        if (start.isEmpty()) {
            programme.measurement(Purpose.START).ifPresent(need -> found.add(missing(need, child, "start")));
        }
        if (end.isEmpty()) {
            programme.measurement(Purpose.END).ifPresent(need -> found.add(missing(need, child, "end")));
        }
        if (start.isPresent()
                && end.isPresent()
                && needsBetter(programme, outcomeCode)
                && !isBetter(followed.scale(), start.get(), end.get())) {
            found.add(new ClosingFinding(
                    "measure.closing.not-better",
                    List.of(
                            start.get().value().toPlainString(),
                            end.get().value().toPlainString()),
                    ClosingFinding.Weight.BLOCKING,
                    null));
        }
        return found;
    }

    /// Others may have placed the child: so it says whose place the programme counts.
    private ClosingFinding missing(MeasurementNeed need, ChildId child, String purpose) {
        var whose = words.text("measure.perspective." + need.counted().name().toLowerCase(Locale.ROOT));
        return new ClosingFinding(
                "measure.closing." + purpose,
                List.of(whose.toLowerCase(Locale.ROOT)),
                ClosingFinding.Weight.TO_ACKNOWLEDGE,
                "/children/" + child + "/ratings/new?purpose=" + purpose);
    }

    private static boolean needsBetter(ProgrammeDefinition programme, String outcomeCode) {
        return programme.outcome(outcomeCode).stream()
                .flatMap(outcome -> outcome.requirements().stream())
                .anyMatch(requirement -> requirement.rule() == Outcome.Rule.END_BETTER_THAN_START);
    }

    private static boolean isBetter(Scale scale, Rating start, Rating end) {
        return scale.isBetter(end.value(), start.value());
    }

    /// Of the perspective the programme counts: the first day at the start, the last at the end, and of one day what
    /// was
    /// written last. It is what the figures count (measure.rating_fact).
    private static Optional<Rating> counted(List<Rating> here, ProgrammeDefinition programme, Purpose purpose) {
        var firstDay = Comparator.comparing(Rating::day);
        var order = (purpose == Purpose.START ? firstDay : firstDay.reversed())
                .thenComparing(rating -> rating.noted().at(), Comparator.reverseOrder());
        return programme
                .measurement(purpose)
                .flatMap(need -> here.stream()
                        .filter(rating -> rating.purpose() == purpose
                                && rating.perspective() == need.counted()
                                && rating.scale().equals(need.scale()))
                        .min(order));
    }
}
