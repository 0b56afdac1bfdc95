package dk.tidlig.episode.moving;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.extract.ExtractSheet.Part;
import dk.tidlig.episode.extract.ExtractSheets;
import dk.tidlig.identity.Actor;
import dk.tidlig.programme.sharing.SharedData;
import dk.tidlig.programme.sharing.SharingBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Packs what goes along: the child, and of the kinds of data that were chosen what whoever offers may read. Protected
/// addresses never go along.
@Component
class MovingPackage {
    private final ObjectProvider<ChildSection> sections;
    private final ExtractSheets sheets;
    private final ChildRecords children;
    private final MovingNames names;
    private final Gate gate;

    MovingPackage(
            ObjectProvider<ChildSection> sections,
            ExtractSheets sheets,
            ChildRecords children,
            MovingNames names,
            Gate gate) {
        this.sections = sections;
        this.sheets = sheets;
        this.children = children;
        this.names = names;
        this.gate = gate;
    }

    BroughtAlong pack(Grant grant, OfferMoving it, EpisodeView course, SharingBasis basis, String grounds) {
        var child = children.child(grant);
        var language = grant.actor().language();
        return new BroughtAlong(
                BroughtAlong.Child.of(child),
                names.course(course, language),
                names.person(course.responsible(), language),
                basis.name().in(language),
                grounds,
                it.message(),
                parts(grant, it.data()));
    }

    /// The kinds of data that lie in the system and that the actor may read of the child.
    List<SharedData> kinds(Grant grant) {
        return names.data().stream()
                .filter(kind -> sections.stream().anyMatch(section -> shows(section, kind)))
                .filter(kind -> mayRead(grant.actor(), grant, kind))
                .toList();
    }

    private List<Part> parts(Grant grant, Set<String> data) {
        var chosen =
                kinds(grant).stream().filter(kind -> data.contains(kind.code())).toList();
        Map<String, Object> exported = new LinkedHashMap<>();
        sections.orderedStream()
                .filter(section -> chosen.stream().anyMatch(kind -> shows(section, kind)))
                .forEach(section -> exported.put(section.key(), withoutConsents(section.export(grant))));
        return sheets.sheet(grant, exported).parts();
    }

    /// What somebody said yes to here is no yes there.
    private static Object withoutConsents(Object exported) {
        return exported instanceof Map<?, ?> all
                ? all.entrySet().stream()
                        .filter(entry -> !"consents".equals(entry.getKey()) && entry.getValue() != null)
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                Map.Entry::getValue,
                                (one, other) -> one,
                                LinkedHashMap::new))
                : exported;
    }

    private static boolean shows(ChildSection section, SharedData kind) {
        var reading = section.reading();
        return kind.opens().contains(reading == null ? section.key() + ".read" : reading.code());
    }

    private boolean mayRead(Actor actor, Grant grant, SharedData kind) {
        return gate.rights(actor, grant.child()).containsAll(kind.opens());
    }
}
