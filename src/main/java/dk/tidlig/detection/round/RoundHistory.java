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
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What the rounds have agreed on for one child, the newest first. What each of two said alone stays between them.
@UseCase
public class RoundHistory {
    private final Gate gate;
    private final HistoryRepository history;
    private final ScaleShelf shelf;
    private final RoomRows rows;
    private final Words words;

    RoundHistory(Gate gate, HistoryRepository history, ScaleShelf shelf, RoomRows rows, Words words) {
        this.gate = gate;
        this.history = history;
        this.shelf = shelf;
        this.rows = rows;
        this.words = words;
    }

    /// A round as the child's page tells it.
    ///
    /// @param said the place, or why there was none
    /// @param told whether and when the parents were talked with
    public record Line(String round, String where, String scale, String said, String reason, String told) {}

    public List<Line> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, DetectionAction.READ_HISTORY, child);
        return lines(grant);
    }

    private List<Line> lines(Grant grant) {
        return history.of(grant).stream().map(it -> line(grant, it)).toList();
    }

    private Line line(Grant grant, HistoryRepository.Agreed it) {
        var language = grant.actor().language();
        var scale = shelf.get(it.scale(), it.scaleVersion());
        return new Line(
                it.round() + ", " + words.date(it.day()),
                it.where(),
                scale.name().in(language),
                said(scale, it.said(), language),
                Objects.requireNonNullElse(it.said().words(), ""),
                it.said().parentsTold() == null ? "" : words.date(it.said().parentsTold()));
    }

    private String said(Scale scale, Said said, Locale language) {
        var value = said.value();
        return value == null ? rows.reason(Objects.requireNonNull(said.missing())) : rows.name(scale, value, language);
    }
}
