package dk.tidlig.matrix;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Role;
import dk.tidlig.identity.Roles;
import dk.tidlig.support.People;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes towns with people and samples.
@Component
class Towns {
    /// By the municipality's code: a profession that the town knows.
    static final Map<String, String> PROFESSIONS = Map.of("0450", "pedagogue", "0779", "psychologist", "0957", "midwife");

    private final People people;
    private final Municipalities municipalities;
    private final Roles roles;
    private final TownSamples samples;
    private final TransactionTemplate transaction;

    Towns(
            People people,
            Municipalities municipalities,
            Roles roles,
            TownSamples samples,
            TransactionTemplate transaction) {
        this.people = people;
        this.municipalities = municipalities;
        this.roles = roles;
        this.samples = samples;
        this.transaction = transaction;
    }

    List<Town> all() {
        return PROFESSIONS.keySet().stream().sorted().map(this::town).toList();
    }

    private Town town(String code) {
        var here = municipalities.byCode(code).orElseThrow().id();
        var codes = Tenant.in(here, () -> transaction.execute(status -> roles.all())).stream()
                .map(Role::code)
                .toList();
        var one = new LinkedHashMap<String, Actor>();
        codes.forEach(role -> one.put(role, employed(code, role)));
        var all = employed(code, codes.toArray(String[]::new));
        var around = new ArrayList<>(one.values());
        around.add(all);
        return new Town(code, here, one, all, samples.of(code, around), samples.of(code, List.of()));
    }

    private Actor employed(String code, String... roleCodes) {
        return people.employed(code, PROFESSIONS.getOrDefault(code, ""), roleCodes);
    }
}
