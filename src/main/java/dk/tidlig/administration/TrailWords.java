package dk.tidlig.administration;

import dk.tidlig.access.Scope;
import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.TrailLine;
import dk.tidlig.identity.Actors;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.LocalName;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the words to the trail's codes and ids.
@Component
class TrailWords {
    /// Professions of those who are no people, or not known.
    private static final Set<String> NOBODY = Set.of("system", "operator", "public", "family");

    private final Colleagues colleagues;
    private final Actors actors;
    private final ChildNaming naming;
    private final Words words;

    TrailWords(Colleagues colleagues, Actors actors, ChildNaming naming, Words words) {
        this.colleagues = colleagues;
        this.actors = actors;
        this.naming = naming;
        this.words = words;
    }

    List<TrailRow> rows(List<TrailLine> lines, Scope scope, Locale language) {
        var people = people(lines.stream().map(line -> line.entry().actor()).collect(Collectors.toSet()));
        var children = naming.names(
                scope,
                lines.stream()
                        .map(line -> line.entry().child())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        var purposes = actors.purposes();
        return lines.stream()
                .map(line -> row(line, people, children, purposes, language))
                .toList();
    }

    private TrailRow row(
            TrailLine line,
            Map<UserId, Colleague> people,
            Map<ChildId, ChildName> children,
            Map<String, LocalName> purposes,
            Locale language) {
        AuditEntry entry = line.entry();
        var child = entry.child() == null ? null : children.get(entry.child());
        return new TrailRow(
                line,
                who(entry.actor(), entry.profession(), people),
                profession(entry.profession(), language),
                purpose(entry.purpose(), purposes, language),
                child == null ? "" : child.line());
    }

    Map<UserId, Colleague> people(Set<UserId> users) {
        return colleagues.of(users);
    }

    /// The name; for entries of nobody in person what they are; else the id of one who is here no more.
    String who(UserId user, String profession, Map<UserId, Colleague> people) {
        if (people.containsKey(user)) {
            return people.get(user).name();
        }
        return NOBODY.contains(profession) ? words.text("administration.trail.by." + profession) : user.toString();
    }

    String profession(String code, Locale language) {
        return NOBODY.contains(code)
                ? words.text("administration.trail.by." + code)
                : colleagues.profession(code).in(language);
    }

    String purpose(String code, Map<String, LocalName> purposes, Locale language) {
        var name = purposes.get(code);
        return switch (code) {
            case "operate", "enquire", "emergency", "own-access", "log-in" ->
                words.text("administration.trail.purpose." + code);
            default -> name == null ? code : name.in(language);
        };
    }

    Map<String, LocalName> purposes() {
        return actors.purposes();
    }

    /// The child's name and age; empty when it is here no more.
    String child(Scope scope, ChildId child) {
        var name = naming.names(scope, Set.of(child)).get(child);
        return name == null ? "" : name.line();
    }
}
