package dk.tidlig.detection.round;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.shelf.ScaleShelf;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.pictures.Trajectory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the rounds have agreed on for one child, the newest first. What each of two said alone stays between them.
@UseCase
public class RoundHistory {
    private final Gate gate;
    private final HistoryRepository history;
    private final ScaleShelf shelf;
    private final RoundPictures pictures;
    private final Words words;

    RoundHistory(Gate gate, HistoryRepository history, ScaleShelf shelf, RoundPictures pictures, Words words) {
        this.gate = gate;
        this.history = history;
        this.shelf = shelf;
        this.pictures = pictures;
        this.words = words;
    }

    /// A round as the child's page tells it.
    ///
    /// @param said the place, or why there was none
    /// @param told whether and when the parents were talked with
    public record Line(String round, String where, String said, String reason, String told) {}

    /// The rounds on one scale; numbers of two scales never stand in one picture.
    ///
    /// @param finding the last place and the one before it, in words
    /// @param picture null when the child was given no place
    public record OnScale(
            String scale, String finding, @Nullable Trajectory picture, List<Line> lines) {}

    private record Measure(String code, int version) {}

    /// The scale of the newest round first.
    public List<OnScale> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, DetectionAction.READ_HISTORY, child);
        Map<Measure, List<HistoryRepository.Agreed>> byScale = new LinkedHashMap<>();
        history.of(grant)
                .forEach(it -> byScale.computeIfAbsent(
                                new Measure(it.scale(), it.scaleVersion()), measure -> new ArrayList<>())
                        .add(it));
        return byScale.entrySet().stream()
                .map(it ->
                        onScale(grant, shelf.get(it.getKey().code(), it.getKey().version()), it.getValue()))
                .toList();
    }

    private OnScale onScale(Grant grant, Scale scale, List<HistoryRepository.Agreed> agreed) {
        var language = grant.actor().language();
        return new OnScale(
                scale.name().in(language),
                pictures.finding(scale, agreed, language),
                pictures.of(scale, agreed, language),
                agreed.stream().map(it -> line(scale, it, language)).toList());
    }

    private Line line(Scale scale, HistoryRepository.Agreed it, Locale language) {
        return new Line(
                it.round() + ", " + words.date(it.day()),
                it.where(),
                pictures.said(scale, it.said(), language),
                Objects.requireNonNullElse(it.said().words(), ""),
                it.said().parentsTold() == null ? "" : words.date(it.said().parentsTold()));
    }
}
