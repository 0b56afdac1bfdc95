package dk.tidlig.episode.retention;

import dk.tidlig.access.Scope;
import dk.tidlig.identity.ErasureRule;
import dk.tidlig.identity.ErasureRules;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts the page of erasures together.
@Component
class ErasureLines {
    private final KeepingLines lines;
    private final ErasureRules rules;

    ErasureLines(KeepingLines lines, ErasureRules rules) {
        this.lines = lines;
        this.rules = rules;
    }

    ErasurePage page(Scope scope, List<Listed> listed, long count, List<Hold> holds, List<Erased> register) {
        var rule = rules.here();
        return new ErasurePage(
                lines.going(scope, listed),
                count,
                lines.held(scope, holds),
                lines.erased(register),
                rule.map(ErasureRule::listedDays).orElse(null),
                rule.map(it -> it.source().in(LocaleContextHolder.getLocale())).orElse(""));
    }
}
