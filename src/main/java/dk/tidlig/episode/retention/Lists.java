package dk.tidlig.episode.retention;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.identity.ErasureRule;
import dk.tidlig.identity.ErasureRules;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is on the list of what is erased, and what comes on it.
@Component
class Lists {
    static final int MOST = 200;

    private final Verdicts verdicts;
    private final ListedRecords listed;
    private final ErasureRules rules;
    private final Words words;

    Lists(Verdicts verdicts, ListedRecords listed, ErasureRules rules, Words words) {
        this.verdicts = verdicts;
        this.listed = listed;
        this.rules = rules;
        this.words = words;
    }

    List<ChildId> update(Grant grant) {
        var rule = rules.here();
        var over = over();
        listed.leaveOnly(
                rule.isEmpty()
                        ? List.of()
                        : over.stream().map(ChildKeeping::child).toList());
        if (rule.isEmpty()) {
            return List.of();
        }
        over.forEach(it -> listed.list(grant, fresh(it, rule.get())));
        return listed.ready(words.today());
    }

    List<Erasing.Planned> planned(Scope scope) {
        var rule = rules.here();
        if (rule.isEmpty()) {
            return List.of();
        }
        Map<ChildId, Listed> known =
                listed.all(scope, Integer.MAX_VALUE).stream().collect(Collectors.toMap(Listed::child, it -> it));
        return over().stream()
                .map(it -> planned(it, known.getOrDefault(it.child(), fresh(it, rule.get()))))
                .sorted(Comparator.comparing(Erasing.Planned::goesOn)
                        .thenComparing(it -> it.child().toString()))
                .toList();
    }

    /// Held until the transaction ends: listed long enough, waited for by nobody, and still over.
    Optional<Listed> due(Grant grant) {
        var today = words.today();
        return listed.take(grant)
                .filter(it -> !it.goesOn().isAfter(today) && !it.waitsForArchive())
                .filter(it -> verdicts.of(grant.child()).over(today));
    }

    private List<ChildKeeping> over() {
        var today = words.today();
        return verdicts.touched(today).stream().filter(it -> it.over(today)).toList();
    }

    private Listed fresh(ChildKeeping it, ErasureRule rule) {
        LocalDate today = words.today();
        return new Listed(
                it.child(),
                it.until().orElseThrow(),
                today,
                today.plusDays(rule.listedDays()),
                verdicts.archiveFirst(it),
                null);
    }

    private Erasing.Planned planned(ChildKeeping it, Listed at) {
        return new Erasing.Planned(
                it.child(),
                at.keptUntil(),
                at.listedOn(),
                at.goesOn(),
                at.waitsForArchive(),
                it.records().stream().map(verdicts::note).toList());
    }
}
