package dk.tidlig.deadline;

import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The rules of programmes' versions that clocks run by.
@Component
class LimitRules {
    private final Programmes programmes;

    LimitRules(Programmes programmes) {
        this.programmes = programmes;
    }

    /// @param version as an enquiry or a course is pinned to it
    List<LimitRule> of(ProgrammeVersionId version) {
        return of(programmes.version(version));
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
        return of(version).stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    ProgrammeVersion version(ProgrammeVersionId id) {
        return programmes.version(id);
    }
}
