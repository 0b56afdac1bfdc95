package dk.tidlig.meeting;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.PinnedVersions;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.Registers;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who can come to a network meeting, and which professions have to.
@Component
class MeetingPeople {
    private static final String WORKS_WITH_CHILDREN = "episode.read";

    private final PinnedVersions courses;
    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Registers registers;

    MeetingPeople(PinnedVersions courses, Programmes programmes, Colleagues colleagues, Registers registers) {
        this.courses = courses;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.registers = registers;
    }

    boolean areHere(Set<UserId> users) {
        return colleagues.here().stream()
                .map(Colleague::id)
                .collect(Collectors.toSet())
                .containsAll(users);
    }

    /// Those whose work is with children; who keeps the machines or protects the data is asked to no meeting.
    List<Choice> choices(Locale language) {
        return colleagues.whoMay(WORKS_WITH_CHILDREN).stream()
                .map(it -> new Choice(it.id().toString(), it.line(language)))
                .toList();
    }

    Optional<String> line(UserId user, Locale language) {
        return colleagues.find(user).map(it -> it.line(language));
    }

    /// Codes of the professions that the programmes of the child's open courses ask for, and that none of the users is.
    List<String> missing(Grant grant, Set<UserId> users) {
        var needed = courses.open(grant).stream()
                .flatMap(it -> programmes.version(it.version()).definition().networkMeetings().stream())
                .flatMap(it -> it.mustBePresent().stream())
                .distinct()
                .toList();
        if (needed.isEmpty()) {
            return List.of();
        }
        var there = users.stream()
                .flatMap(it -> colleagues.find(it).stream())
                .map(Colleague::profession)
                .collect(Collectors.toSet());
        return needed.stream().filter(it -> !there.contains(it)).toList();
    }

    /// A profession that is not called anything any more goes by its code.
    String names(List<String> codes, Locale language) {
        var names = registers.all(Registers.Kind.PROFESSION).stream()
                .filter(it -> codes.contains(it.code()))
                .collect(Collectors.toMap(Registers.Entry::code, it -> it.name().in(language), (one, same) -> one));
        return codes.stream().map(it -> names.getOrDefault(it, it)).collect(Collectors.joining(", "));
    }
}
