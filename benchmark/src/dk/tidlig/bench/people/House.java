package dk.tidlig.bench.people;

import dk.tidlig.kernel.MunicipalityId;
import java.util.Set;
import java.util.UUID;

/// A municipality that is filled with families: the template's own, or a copy of it.
///
/// @param ids of the template's municipality that the copy has anew
record House(MunicipalityId municipality, Set<UUID> ids) {
    /// The same municipality, with more families in it.
    static House same(Template template) {
        return new House(template.municipality(), Set.of());
    }

    UUID id(UUID original) {
        return ids.contains(original)
                ? Block.derived(original, municipality.value().getLeastSignificantBits())
                : original;
    }
}
