package dk.tidlig.visitation.group.web;

import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Decider;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.group.Meetings;
import dk.tidlig.visitation.group.Quorum;
import dk.tidlig.visitation.group.Seat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Who is there, and whether they may decide, in words.
@Component
class ShownQuorum {
    private final Programmes programmes;
    private final ShownDecisions shown;
    private final Words words;

    ShownQuorum(Programmes programmes, ShownDecisions shown, Words words) {
        this.programmes = programmes;
        this.shown = shown;
        this.words = words;
    }

    /// @param rule the programme's words
    record Rule(String rule, boolean fulfilled, String line) {}

    /// Somebody who sits in the group that day.
    record Sitting(
            String user,
            String name,
            String profession,
            @Nullable String standsInFor,
            boolean there) {}

    /// By the rule of each programme that groups decide.
    List<Rule> of(Meetings.Held held) {
        return programmes.list().stream()
                .flatMap(it -> of(it.definition(), held, Set.of()).stream())
                .toList();
    }

    /// Of one case.
    ///
    /// @param kept whoever may take no part in it
    List<Rule> of(ProgrammeDefinition programme, Meetings.Held held, Set<UserId> kept) {
        return switch (programme.decider()) {
            case Decider.Person person -> List.of();
            case Decider.Group group -> {
                var quorum = Quorum.of(
                        group,
                        held.there().stream()
                                .filter(seat -> !kept.contains(seat.user()))
                                .toList());
                yield List.of(new Rule(
                        group.wording().in(LocaleContextHolder.getLocale()), quorum.fulfilled(), line(quorum)));
            }
        };
    }

    private String line(Quorum quorum) {
        var line = words.text(
                quorum.fulfilled() ? "visitation.group.quorum.fulfilled" : "visitation.group.quorum.missing",
                quorum.present().size(),
                quorum.needed());
        return quorum.missing().isEmpty()
                ? line
                : line + " " + words.text("visitation.group.quorum.must", names(quorum.missing().stream()));
    }

    List<Sitting> sitting(Meetings.Held held) {
        return held.seats().stream()
                .map(seat -> new Sitting(
                        seat.user().toString(),
                        seat.name(),
                        seat.professionName().in(LocaleContextHolder.getLocale()),
                        seat.standsInFor(),
                        held.meeting().present().contains(seat.user())))
                .toList();
    }

    /// Professions that nobody sits for on the meeting's day: of the group's own seats, and of the programmes' rules.
    String vacant(Meetings.Held held) {
        var day = held.meeting().heldOn();
        var empty = new TreeSet<>(held.group().vacancies(day));
        programmes.list().forEach(it -> {
            if (it.definition().decider() instanceof Decider.Group group) {
                empty.addAll(group.professions());
            }
        });
        var filled = held.seats().stream()
                .filter(seat -> seat.standsInFor() == null)
                .map(Seat::profession)
                .collect(Collectors.toSet());
        empty.removeAll(filled);
        return names(empty.stream());
    }

    private String names(Stream<String> professions) {
        return professions.map(shown::seat).collect(Collectors.joining(", "));
    }
}
