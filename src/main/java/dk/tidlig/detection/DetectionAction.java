package dk.tidlig.detection;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.sitsInTheGroup;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done around wellbeing rounds. Working in a room counts as sitting in its group, while a round is on.
public enum DetectionAction implements Action {
    /// Institutions, rooms and who works there.
    READ_INSTITUTIONS(Kind.SEARCH, entrusted()),
    KEEP_INSTITUTIONS(Kind.WRITE, entrusted()),
    /// Take in a roster, and decide on its doubtful lines.
    IMPORT_ROSTER(Kind.WRITE, entrusted()),
    /// The doubtful lines of rosters.
    READ_DOUBTS(Kind.SEARCH, entrusted()),
    PLAN_ROUND(Kind.WRITE, entrusted()),
    /// Rounds and the rooms one rates in.
    LIST_ROUNDS(Kind.SEARCH, entrusted()),
    /// A room's children in a round that is on, for those who work there.
    SEE_ROOM(Kind.READ, sitsInTheGroup()),
    /// Say alone how each child is doing.
    ASSESS(Kind.WRITE, sitsInTheGroup()),
    /// Say together how each child is doing.
    AGREE(Kind.WRITE, sitsInTheGroup()),
    READ_FIGURES(Kind.SEARCH, entrusted()),
    /// What rounds said of one child.
    READ_HISTORY(Kind.READ, anyOf(entrusted(), aroundTheChild()));

    private final Kind kind;
    private final Rule rule;

    DetectionAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "detection";
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
