package dk.tidlig.administration;

import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Registers;
import dk.tidlig.identity.Role;
import java.util.List;

/// What a municipality chooses from.
public record SetupView(List<Registers.Entry> professions, List<Registers.Entry> units, List<Role> roles) {
    /// What a profession is called; the code itself when it is none.
    public LocalName profession(String code) {
        return name(professions, code);
    }

    public LocalName unit(String code) {
        return name(units, code);
    }

    public LocalName role(String code) {
        return roles.stream()
                .filter(role -> role.code().equals(code))
                .map(Role::name)
                .findFirst()
                .orElse(new LocalName(code, code, null));
    }

    private static LocalName name(List<Registers.Entry> entries, String code) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .map(Registers.Entry::name)
                .findFirst()
                .orElse(new LocalName(code, code, null));
    }
}
