package dk.tidlig.child.record;

import dk.tidlig.access.Grant;
import dk.tidlig.child.AdultId;
import dk.tidlig.child.RegisterChild.Mother;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The mother of an unborn child: found or made before the child, its kin after it. She is how it is found.
@Component
public class Motherhood {
    private final AdultRepository adults;
    private final KinRepository kin;
    private final NameIndex names;
    private final Kept kept;

    Motherhood(AdultRepository adults, KinRepository kin, NameIndex names, Kept kept) {
        this.adults = adults;
        this.kin = kin;
        this.names = names;
        this.kept = kept;
    }

    /// @throws NotFound when she is said to be here and is not
    public @Nullable AdultId of(Grant grant, @Nullable Mother mother) {
        return switch (mother) {
            case null -> null;
            case Mother.Known known -> {
                if (!adults.exists(known.id())) {
                    throw new NotFound();
                }
                yield known.id();
            }
            case Mother.New fresh -> {
                kept.require(grant.child(), fresh.details());
                yield adults.keep(grant, fresh.details());
            }
        };
    }

    /// Makes her kin of the child, who is here now, and the child findable. She has custody from birth; until then the
    /// box says so for whoever must be asked.
    public void settle(Grant grant, ChildId child, @Nullable AdultId mother) {
        if (mother != null) {
            kin.insert(grant, KinId.random(), mother, KinRelation.MOTHER, true, null);
        }
        names.refresh(child);
    }
}
