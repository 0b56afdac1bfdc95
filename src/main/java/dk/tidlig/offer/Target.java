package dk.tidlig.offer;

import dk.tidlig.programme.Codes;
import dk.tidlig.programme.TargetGroup;
import java.util.List;
import java.util.Set;

/// For whom the offer is.
///
/// @param themes codes of the programme's themes that it answers; empty when any
public record Target(TargetGroup.Ages ages, Set<Audience> audiences, List<String> themes) {
    public Target {
        audiences = Set.copyOf(audiences);
        themes = List.copyOf(themes);
        var checks = OfferFlaws.check().that(!audiences.isEmpty(), "target.audiences", OfferFlaw.MISSING);
        for (var theme : themes) {
            checks.that(Codes.isCode(theme), "target.themes", OfferFlaw.NOT_A_CODE, theme);
        }
        checks.refuse();
    }

    public boolean answers(String theme) {
        return themes.isEmpty() || themes.contains(theme);
    }
}
