package dk.tidlig.child.web;

import dk.tidlig.child.kin.HomeDetails;
import dk.tidlig.child.kin.HomeView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of a child's homes as it is sent in.
record HomeForm(
        @Nullable Long version,

        @Min(value = 1, message = "{child.form.days.wrong}")
        @Max(value = 14, message = "{child.form.days.wrong}")
        @Nullable
        Integer daysOf14,

        @Size(max = 300, message = "{child.form.long}") @Nullable
        String address,

        @Nullable Boolean protectedAddress) {
    static HomeForm of(HomeView it) {
        return new HomeForm(it.version(), it.daysOf14(), it.address(), it.protectedAddress());
    }

    static HomeForm empty() {
        return new HomeForm(0L, null, null, false);
    }

    HomeDetails toCommand() {
        return new HomeDetails(daysOf14, address, Checked.yes(protectedAddress));
    }

    Map<String, @Nullable String> mine() {
        var mine = new HashMap<String, @Nullable String>();
        mine.put("daysOf14", daysOf14 == null ? null : daysOf14.toString());
        mine.put("address", address);
        mine.put("protectedAddress", String.valueOf(Checked.yes(protectedAddress)));
        return mine;
    }
}
