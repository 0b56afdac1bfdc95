package dk.tidlig.access;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import java.util.List;
import java.util.Set;

/// The sentences that modules' actions are made of.
public final class Rules {
    /// The right without which emergency access ends at once, however long it was given for.
    private static final String EMERGENCY_RIGHT = "episode.open-in-emergency";

    private static final Rule THE_PROGRAM = it -> it.actor().trusted();

    private Rules() {}

    public static Rule anyOf(Rule... rules) {
        var sentences = List.of(rules);
        return circumstances -> sentences.stream().anyMatch(rule -> rule.allows(circumstances));
    }

    /// What the program does by itself, or its operator: no role gives it.
    public static Rule theProgramAlone() {
        return THE_PROGRAM;
    }

    /// A role of the actor carries the deed for the whole municipality.
    public static Rule entrusted() {
        return it ->
                it.actor().trusted() || it.reach().filter(Reach.ALL::equals).isPresent();
    }

    /// A role of the actor carries the deed for the children the actor is around, and this is one of them now.
    public static Rule aroundTheChild() {
        return it -> it.reach().isPresent() && isAround(it.relations());
    }

    /// Whoever referred, is disqualified, takes part in the relay log alone, only looks in an emergency, or is of the
    /// family, is not around the child.
    static boolean isAround(Set<Relation> relations) {
        var apart = Set.of(
                Relation.EMERGENCY,
                Relation.PARTICIPANT,
                Relation.REFERRER,
                Relation.DISQUALIFIED,
                Relation.CUSTODIAN,
                Relation.SELF);
        return relations.stream().anyMatch(relation -> !apart.contains(relation));
    }

    /// A role of the actor carries the deed, and the actor has opened the child's record in an emergency; the right to
    /// do so still stands.
    public static Rule inEmergency() {
        return it -> it.reach().isPresent()
                && it.relations().contains(Relation.EMERGENCY)
                && it.actor().may(EMERGENCY_RIGHT);
    }

    /// A role of the actor carries the deed for the whole municipality, but not for a child they are kept from.
    public static Rule entrustedUnlessKept() {
        return it -> entrusted().allows(it) && !it.relations().contains(Relation.DISQUALIFIED);
    }

    /// A role of the actor carries the deed, and the actor decides on the child in a group, or helps it. No role gives
    /// it alone, not even for the whole municipality.
    public static Rule decidesOrHelps() {
        var near = Set.of(Relation.GROUP_MEMBER, Relation.RESPONSIBLE, Relation.HELPER);
        return it -> it.reach().isPresent() && it.relations().stream().anyMatch(near::contains);
    }

    /// A role of the actor carries the deed, and the actor sits in the group that decides on the child.
    public static Rule sitsInTheGroup() {
        return it -> it.reach().isPresent() && it.relations().contains(Relation.GROUP_MEMBER);
    }

    /// A role of the actor carries the deed, and the actor stands to the child in one of these ways. No role gives it
    /// alone.
    public static Rule standsAs(Relation... relations) {
        var ways = Set.of(relations);
        return it -> it.reach().isPresent() && it.relations().stream().anyMatch(ways::contains);
    }

    /// The actor enquired or referred.
    public static Rule referredTheChild() {
        return it -> it.relations().contains(Relation.REFERRER);
    }

    /// One of the family, by its own log-in, and this is their child, or they are the child. No role gives it.
    public static Rule ofTheFamily() {
        return it -> isFamily(it)
                && (it.relations().contains(Relation.CUSTODIAN)
                        || it.relations().contains(Relation.SELF));
    }

    /// One of a family, by its own log-in, in what is nobody's.
    public static Rule aFamily() {
        return Rules::isFamily;
    }

    private static boolean isFamily(Circumstances it) {
        return it.actor().kind() == Actor.Kind.FAMILY;
    }

    /// Anyone at all, also without logging in.
    public static Rule anyone() {
        return it -> true;
    }

    /// Every professional who is logged in here.
    public static Rule anyProfessional() {
        return it -> it.actor().kind() != Actor.Kind.PUBLIC && it.actor().kind() != Actor.Kind.FAMILY;
    }
}
