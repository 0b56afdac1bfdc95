package dk.tidlig.episode.section;

import dk.tidlig.child.ChildField;
import dk.tidlig.child.KeptFields;
import dk.tidlig.episode.PinnedVersions;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// A child's record holds what one of its open courses keeps. Without one, as when it is registered, what any of the
/// municipality's programmes keeps.
@Component
class ProgrammeKeeps implements KeptFields {
    private final PinnedVersions pinned;
    private final Programmes programmes;

    ProgrammeKeeps(PinnedVersions pinned, Programmes programmes) {
        this.pinned = pinned;
        this.programmes = programmes;
    }

    @Override
    public Set<ChildField> of(ChildId child) {
        var open = pinned.open(child).stream()
                .map(version -> programmes.version(version).definition())
                .toList();
        var keeping = open.isEmpty()
                ? programmes.list().stream().map(ProgrammeVersion::definition).toList()
                : open;
        return keeping.isEmpty() ? EnumSet.allOf(ChildField.class) : union(keeping);
    }

    private static Set<ChildField> union(List<ProgrammeDefinition> definitions) {
        var kept = EnumSet.noneOf(ChildField.class);
        for (var field : ChildField.values()) {
            var same = KeptField.valueOf(field.name());
            if (definitions.stream().anyMatch(definition -> definition.keeps(same))) {
                kept.add(field);
            }
        }
        return kept;
    }
}
