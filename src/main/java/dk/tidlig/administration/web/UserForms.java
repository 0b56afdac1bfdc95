package dk.tidlig.administration.web;

import dk.tidlig.administration.CreateUser;
import dk.tidlig.administration.UserView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// The forms of the user pages.
final class UserForms {
    /// The key of what is said of an empty field.
    static final String NEEDED = "{administration.needed}";

    private UserForms() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Set<String> set(@Nullable List<String> some) {
        return some == null ? Set.of() : new TreeSet<>(some);
    }

    /// Somebody new here.
    record Create(
            @NotBlank(message = NEEDED) @Size(max = 60) String username,
            @NotBlank(message = NEEDED) @Size(max = 120) String name,
            boolean known,
            @NotBlank(message = NEEDED) String profession,
            @Nullable String unit,

            @NotNull(message = NEEDED) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @Nullable List<String> roles) {
        static Create fresh(LocalDate today) {
            return new Create("", "", false, "", "", today, List.of());
        }

        CreateUser toCommand() {
            return new CreateUser(username, name, known, profession, orNull(unit), from, set(roles));
        }
    }

    /// What is changed of a user.
    record Change(
            @NotBlank(message = NEEDED) @Size(max = 120) String name,
            @NotBlank(message = NEEDED) String profession,
            @Nullable String unit,
            long version) {
        static Change of(UserView user) {
            var employment = user.employment();
            return employment == null
                    ? new Change(user.account().name(), "", "", 0)
                    : new Change(
                            user.account().name(), employment.profession(), employment.unit(), employment.version());
        }
    }

    /// The roles a user shall have.
    record RoleChoice(@Nullable List<String> roles, long version) {
        static RoleChoice of(UserView user) {
            var employment = user.employment();
            return new RoleChoice(List.copyOf(user.roles()), employment == null ? 0 : employment.version());
        }

        Set<String> wanted() {
            return set(roles);
        }
    }

    /// When the work here ends.
    ///
    /// @param lastDay nothing to end it at once
    record End(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate lastDay,

            long version) {
        static End of(UserView user) {
            var employment = user.employment();
            return new End(null, employment == null ? 0 : employment.version());
        }
    }
}
