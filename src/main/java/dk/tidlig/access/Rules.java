package dk.tidlig.access;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import java.util.List;

/// The sentences that modules' actions are made of.
public final class Rules {
    private Rules() {}

    public static Rule anyOf(Rule... rules) {
        var sentences = List.of(rules);
        return circumstances -> sentences.stream().anyMatch(rule -> rule.allows(circumstances));
    }

    /// A role of the actor carries the deed for the whole municipality.
    public static Rule entrusted() {
        return it ->
                it.actor().trusted() || it.reach().filter(Reach.ALL::equals).isPresent();
    }

    /// A role of the actor carries the deed for the children the actor is around, and this is one of them now.
    public static Rule aroundTheChild() {
        return it ->
                it.reach().isPresent() && it.relations().stream().anyMatch(relation -> relation != Relation.REFERRER);
    }

    /// The actor enquired or referred.
    public static Rule referredTheChild() {
        return it -> it.relations().contains(Relation.REFERRER);
    }

    /// Anyone at all, also without logging in.
    public static Rule anyone() {
        return it -> true;
    }

    /// Every professional who is logged in here.
    public static Rule anyProfessional() {
        return it -> it.actor().kind() != Actor.Kind.PUBLIC;
    }
}
