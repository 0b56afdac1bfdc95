package dk.tidlig.child.kin;

import java.util.List;
import java.util.Optional;

/// The people a child lives among, and where.
///
/// @param kin those with custody first
/// @param homes none, one or two
public record Family(List<KinView> kin, List<HomeView> homes) {
    public Family {
        kin = List.copyOf(kin);
        homes = List.copyOf(homes);
    }

    public Optional<HomeView> home(int place) {
        return homes.stream().filter(home -> home.place() == place).findFirst();
    }
}
