package dk.tidlig.programme.reading;

import dk.tidlig.programme.PlanRules;

/// Reads what an action plan is bound by.
final class PlanReader {
    private PlanReader() {}

    static Slot<PlanRules> plan(Section section) {
        var bases = section.list("legal-bases", Spot.map(PlanReader::basis));
        var sides = section.list("sides", Spot.map(PlanReader::side));
        var parties = section.list("agreement", Spot.map(PlanReader::party));
        var followUp = section.need("follow-up", Spot.map(PlanReader::followUp));
        var approval = section.may("needs-approval", Values::flag);
        return section.make(() -> new PlanRules(
                bases.get(),
                sides.get(),
                parties.get(),
                followUp.get(),
                approval.get().orElse(false)));
    }

    private static Slot<PlanRules.Basis> basis(Section section) {
        var code = section.need("code", Values::code);
        var name = section.wording("name");
        var source = section.source();
        return section.make(() -> new PlanRules.Basis(code.get(), name.get(), source.get()));
    }

    private static Slot<PlanRules.Side> side(Section section) {
        var code = section.need("code", Values::code);
        var name = section.wording("name");
        return section.make(() -> new PlanRules.Side(code.get(), name.get()));
    }

    private static Slot<PlanRules.Party> party(Section section) {
        var code = section.need("code", Values::code);
        var name = section.wording("name");
        return section.make(() -> new PlanRules.Party(code.get(), name.get()));
    }

    private static Slot<PlanRules.FollowUp> followUp(Section section) {
        var first = section.need("first-within", Values::period);
        var rhythms = section.list("rhythms", Spot.map(PlanReader::rhythm));
        var source = section.source();
        return section.make(() -> new PlanRules.FollowUp(first.get(), rhythms.get(), source.get()));
    }

    private static Slot<PlanRules.Rhythm> rhythm(Section section) {
        var code = section.need("code", Values::code);
        var name = section.wording("name");
        var every = section.need("every", Values::period);
        return section.make(() -> new PlanRules.Rhythm(code.get(), name.get(), every.get()));
    }
}
