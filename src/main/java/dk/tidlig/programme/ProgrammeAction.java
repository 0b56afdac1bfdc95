package dk.tidlig.programme;

import static dk.tidlig.access.Rules.anyProfessional;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with programmes. Every professional reads them: nobody is in them.
public enum ProgrammeAction implements Action {
    READ(Kind.READ, anyProfessional()),
    DRAFT(Kind.WRITE, entrusted()),
    PUBLISH(Kind.WRITE, entrusted()),
    RETIRE(Kind.WRITE, entrusted());

    private final Kind kind;
    private final Rule rule;

    ProgrammeAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "programme";
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
