package dk.tidlig.episode.retention;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Erases a child through every module, its own record last, and enters it in the register.
@Component
class SectionErasure {
    private final ObjectProvider<ChildSection> sections;
    private final Verdicts verdicts;
    private final ErasureRegister register;

    SectionErasure(ObjectProvider<ChildSection> sections, Verdicts verdicts, ErasureRegister register) {
        this.sections = sections;
        this.verdicts = verdicts;
        this.register = register;
    }

    /// @param listed null for what somebody erases by hand
    /// @return rows by module
    Map<String, Integer> erase(Grant grant, @Nullable Listed listed) {
        var rules = verdicts.of(grant.child()).records().stream()
                .map(verdicts::note)
                .map(RuleNote::written)
                .toList();
        var erased = new LinkedHashMap<String, Integer>();
        sections.orderedStream().forEach(section -> erased.merge(section.key(), section.erase(grant), Integer::sum));
        register.add(grant, listed, rules, erased);
        return erased;
    }
}
