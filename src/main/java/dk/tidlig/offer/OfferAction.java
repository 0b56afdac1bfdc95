package dk.tidlig.offer;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.anyProfessional;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with the catalogue. Every professional reads it; those entrusted keep it.
public enum OfferAction implements Action {
    READ(Kind.READ, anyProfessional()),
    KEEP(Kind.WRITE, anyOf(entrusted())),
    /// What was needed and no offer met.
    READ_NEEDS(Kind.READ, entrusted()),
    NOTE_NEED(Kind.WRITE, entrusted());

    private final Kind kind;
    private final Rule rule;

    OfferAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "offer";
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
