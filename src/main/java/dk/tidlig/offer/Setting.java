package dk.tidlig.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where, in which languages and among how many it is given.
///
/// @param groupLeast smallest group; null when it is given to one family at a time
/// @param languages ISO 639 codes; at least one
public record Setting(
        @Nullable Integer groupLeast,
        @Nullable Integer groupMost,
        @Nullable String place,
        List<String> languages) {
    private static final int LARGEST = 200;

    public Setting {
        languages = List.copyOf(languages);
        var checks = OfferFlaws.check()
                .between("setting.groupLeast", groupLeast, 2, LARGEST)
                .between("setting.groupMost", groupMost, 2, LARGEST)
                .that(
                        groupLeast == null || groupMost == null || groupLeast <= groupMost,
                        "setting.groupMost",
                        OfferFlaw.REVERSED)
                .mayText("setting.place", place, OfferFlaws.LINE)
                .that(!languages.isEmpty(), "setting.languages", OfferFlaw.MISSING);
        for (var language : languages) {
            checks.that(language.matches("[a-z]{2,3}"), "setting.languages", OfferFlaw.NOT_A_LANGUAGE, language);
        }
        checks.refuse();
    }

    public boolean inGroup() {
        return groupLeast != null || groupMost != null;
    }
}
