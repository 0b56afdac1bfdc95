package dk.tidlig.matrix;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Role;
import dk.tidlig.identity.Roles;
import dk.tidlig.support.People;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes towns with people and samples.
@Component
class Towns {
    /// By the municipality's code: a profession that the town knows.
    static final Map<String, String> PROFESSIONS =
            Map.of("0450", "pedagogue", "0779", "psychologist", "0957", "midwife");

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

    /// A role with the very rights that the same role has in an earlier town is not asked again.
    List<Town> all() {
        var asked = new HashSet<String>();
        return PROFESSIONS.keySet().stream()
                .sorted()
                .map(code -> town(code, asked))
                .toList();
    }

    private Town town(String code, Set<String> asked) {
        var here = municipalities.byCode(code).orElseThrow().id();
        var codes = Tenant.in(here, () -> transaction.execute(status -> roles.all())).stream()
                .map(Role::code)
                .toList();
        var one = new LinkedHashMap<String, Actor>();
        for (var role : codes) {
            var actor = employed(code, role);
            if (asked.add(role + new TreeMap<>(actor.rights()))) {
                one.put(role, actor);
            }
        }
        var all = employed(code, codes.toArray(String[]::new));
        var around = new ArrayList<>(one.values());
        around.add(all);
        return new Town(code, here, one, all, samples.of(code, around), samples.of(code, List.of()));
    }

    private Actor employed(String code, String... roleCodes) {
        return people.employed(code, PROFESSIONS.getOrDefault(code, ""), roleCodes);
    }
}
