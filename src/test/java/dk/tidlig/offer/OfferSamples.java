package dk.tidlig.offer;

import dk.tidlig.programme.TargetGroup;
import dk.tidlig.programme.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Offers for tests.
public final class OfferSamples {
    private OfferSamples() {}

    /// An offer of its own, open since a year.
    public static NewOffer offer(String name) {
        return new NewOffer("o-" + UUID.randomUUID(), LocalDate.of(2025, 3, 3), content(name, null, null));
    }

    public static OfferContent content(String name, @Nullable Integer sessions, @Nullable Integer places) {
        return content(name, sessions, places, List.of());
    }

    public static OfferContent content(
            String name, @Nullable Integer sessions, @Nullable Integer places, List<String> professions) {
        return new OfferContent(
                Wording.danish(name),
                null,
                new Partner(Partner.Kind.MUNICIPAL, "Huset", null, null, null),
                new Target(new TargetGroup.Ages(true, null, 18), Set.of(Audience.values()), List.of()),
                null,
                professions,
                new Dose(null, sessions, 60, null),
                new Setting(null, null, null, List.of("da")),
                new Room(places, null),
                null,
                false,
                false);
    }

    /// One that is given beside a placement outside the home.
    public static OfferContent besidePlacement(String name) {
        var it = content(name, null, null);
        return new OfferContent(
                it.name(),
                null,
                it.partner(),
                it.target(),
                null,
                List.of(),
                it.dose(),
                it.setting(),
                it.room(),
                null,
                false,
                true);
    }

    /// One that keeps places, trained in the method.
    public static OfferContent daycare(String name, int places) {
        var it = content(name, null, places);
        return new OfferContent(
                it.name(),
                null,
                it.partner(),
                it.target(),
                "Familietræningens metode",
                List.of(),
                it.dose(),
                it.setting(),
                it.room(),
                null,
                true,
                false);
    }
}
