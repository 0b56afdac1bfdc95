package dk.tidlig.detection.round;

import dk.tidlig.access.Grant;
import dk.tidlig.child.roster.Pupil;
import dk.tidlig.child.roster.RosterChildren;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.shelf.ScaleShelf;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The lines of a room's page, in the reader's words.
@Component
class RoomRows {
    private final ScaleShelf shelf;
    private final RosterChildren children;
    private final Colleagues colleagues;
    private final Words words;

    RoomRows(ScaleShelf shelf, RosterChildren children, Colleagues colleagues, Words words) {
        this.shelf = shelf;
        this.children = children;
        this.colleagues = colleagues;
        this.words = words;
    }

    Scale scale(Round round) {
        return shelf.get(round.scale(), round.scaleVersion());
    }

    List<Pupil> pupils(Grant grant, Collection<ChildId> ids) {
        return children.pupils(grant, ids);
    }

    @Nullable
    String other(Grant grant, List<Rater> raters) {
        return raters.stream()
                .map(Rater::user)
                .filter(user -> !user.equals(grant.actor().id()))
                .findFirst()
                .flatMap(colleagues::find)
                .map(Colleague::name)
                .orElse(null);
    }

    List<RoomPage.Place> places(Grant grant, Scale scale) {
        return scale.steps().stream().map(step -> place(grant, scale, step)).toList();
    }

    private RoomPage.Place place(Grant grant, Scale scale, BigDecimal step) {
        var language = grant.actor().language();
        return new RoomPage.Place(
                step.toPlainString(),
                sign(scale, step),
                name(scale, step, language),
                scale.wordingAt(step).map(it -> it.in(language)).orElse(null),
                Worry.in(scale, step));
    }

    /// A stretch of one place gives its name; otherwise the number does.
    String name(Scale scale, BigDecimal step, Locale language) {
        var zone = scale.zoneOf(step);
        return zone.from().compareTo(zone.to()) == 0 ? zone.wording().in(language) : words.plain(step);
    }

    /// Which sign a place is drawn with: 0 is best, 2 worst.
    static int sign(Scale scale, BigDecimal step) {
        return switch (scale.zoneOf(step).tone()) {
            case HIGH -> 0;
            case MID -> 1;
            case LOW -> 2;
        };
    }

    List<Choice> reasons() {
        return Stream.of(Missing.values())
                .map(it -> new Choice(it.name(), reason(it)))
                .toList();
    }

    String reason(Missing it) {
        return words.text("detection.missing." + it.name().toLowerCase(Locale.ROOT));
    }

    /// @param said one's own, or the joint one
    RoomPage.Row row(Grant grant, Pupil child, Scale scale, @Nullable Said said, List<Voice> voices, boolean joint) {
        boolean differ = voices.stream().map(it -> key(it.said())).distinct().count() > 1;
        var shown = said != null || !joint || differ || voices.isEmpty()
                ? said
                : voices.getFirst().said();
        var value = shown == null ? null : shown.value();
        boolean worrying = value != null && Worry.in(scale, value);
        boolean told = voices.stream()
                .map(it -> it.said().value())
                .filter(Objects::nonNull)
                .anyMatch(it -> Worry.in(scale, it));
        return new RoomPage.Row(
                child.id().toString(),
                child.givenName(),
                child.familyName(),
                child.bornOn(),
                answer(said, joint ? shown : said),
                voices.stream().map(it -> voiced(grant, scale, it)).toList(),
                differ,
                worrying || (joint && (differ || told)) || (said != null && said.hasWords()),
                joint && said != null && worrying);
    }

    private static String key(Said said) {
        return said.value() == null
                ? String.valueOf(said.missing())
                : said.value().stripTrailingZeros().toPlainString();
    }

    /// What stands, or what both said alike and is proposed.
    private static RoomPage.Answer answer(@Nullable Said said, @Nullable Said shown) {
        if (shown == null) {
            return new RoomPage.Answer(null, null, null, null, false);
        }
        var value = shown.value();
        var missing = shown.missing();
        return new RoomPage.Answer(
                value == null ? null : value.stripTrailingZeros().toPlainString(),
                missing == null ? null : missing.name(),
                said == null ? null : said.words(),
                said == null ? null : said.parentsTold(),
                said != null);
    }

    private RoomPage.Voiced voiced(Grant grant, Scale scale, Voice it) {
        var value = it.said().value();
        return new RoomPage.Voiced(
                colleagues.find(it.rater()).map(Colleague::name).orElseGet(() -> words.text("detection.somebody")),
                value == null
                        ? reason(Objects.requireNonNull(it.said().missing()))
                        : name(scale, value, grant.actor().language()),
                value == null ? -1 : sign(scale, value),
                it.said().words());
    }
}
