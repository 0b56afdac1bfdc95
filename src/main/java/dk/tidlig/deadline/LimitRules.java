package dk.tidlig.deadline;

import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.duty.NotificationDuties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules of programmes' versions that clocks run by.
@Component
class LimitRules {
    private final Programmes programmes;
    private final NotificationDuties duties;

    LimitRules(Programmes programmes, NotificationDuties duties) {
        this.programmes = programmes;
        this.duties = duties;
    }

    /// @param version as an enquiry or a course is pinned to it; null for what the law asks apart from any programme
    List<LimitRule> of(@Nullable ProgrammeVersionId version) {
        return version == null
                ? duties.here().clocks().stream()
                        .<LimitRule>map(LimitRule.Promise::new)
                        .toList()
                : of(programmes.version(version));
    }

    /// The rule the clock runs by; nothing when it is not there any more.
    Optional<LimitRule> of(Clock it) {
        return it.rule().equals(LimitRule.Agreed.CODE)
                ? Optional.of(new LimitRule.Agreed())
                : find(of(it.version()), it.rule());
    }

    static List<LimitRule> of(ProgrammeVersion version) {
        var definition = version.definition();
        var promises = definition.clocks().stream().<LimitRule>map(LimitRule.Promise::new);
        var owed = definition.measurements().stream()
                .<LimitRule>map(need ->
                        new LimitRule.Owed(need, definition.scale(need.scale()).orElseThrow()));
        return Stream.concat(promises, owed).toList();
    }

    static Optional<LimitRule> find(ProgrammeVersion version, String code) {
        return find(of(version), code);
    }

    private static Optional<LimitRule> find(List<LimitRule> rules, String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    ProgrammeVersion version(ProgrammeVersionId id) {
        return programmes.version(id);
    }
}
