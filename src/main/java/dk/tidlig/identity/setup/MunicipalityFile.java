package dk.tidlig.identity.setup;

import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.ErasureRule;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Reach;
import dk.tidlig.identity.factor.SecondFactorRule;
import dk.tidlig.identity.family.FamilyRule;
import dk.tidlig.identity.group.Locality;
import dk.tidlig.identity.group.SteeringRhythm;
import dk.tidlig.tenancy.Municipality;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a municipality's set-up file says.
///
/// @param consent how consent is given; null when the file says nothing of it
/// @param erasure how long what is to be erased is listed; null when the file says nothing of it
/// @param family what is decided of the family's own log-in; null when the file says nothing of it
/// @param steering how often steering groups meet; null when the file says nothing of it
/// @param secondFactor of whom more than a password is demanded
/// @param rolesLike the code of the municipality whose roles are its own too; null when the file has its own
record MunicipalityFile(
        Municipality municipality,
        List<Locality> localities,
        List<String> sor,
        Map<String, LocalName> units,
        Map<String, LocalName> professions,
        Map<String, LocalName> purposes,
        @Nullable ConsentRule consent,
        @Nullable ErasureRule erasure,
        @Nullable FamilyRule family,
        @Nullable SteeringRhythm steering,
        SecondFactorRule secondFactor,
        Map<String, Role> roles,
        @Nullable String rolesLike) {
    /// @param gives codes of the roles that whoever has this one may give to others
    record Role(LocalName name, List<String> gives, Map<String, Reach> actions) {}

    MunicipalityFile withRoles(Map<String, Role> theirs) {
        return new MunicipalityFile(
                municipality,
                localities,
                sor,
                units,
                professions,
                purposes,
                consent,
                erasure,
                family,
                steering,
                secondFactor,
                theirs,
                null);
    }
}
