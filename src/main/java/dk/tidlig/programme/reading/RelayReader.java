package dk.tidlig.programme.reading;

import dk.tidlig.programme.relay.RelayRules;

/// Reads what a relay log is bound by.
final class RelayReader {
    private RelayReader() {}

    static Slot<RelayRules> relay(Section section) {
        var scale = section.need("scale", Values.names(Reading.Kind.SCALE));
        var answerWithin = section.need("answer-within", Values::period);
        var followUpWithin = section.need("follow-up-within", Values::period);
        var consent = section.need("consent", Spot.map(RelayReader::consent));
        var closings = section.list("closings", Spot.map(RelayReader::closing));
        var source = section.source();
        return section.make(() -> new RelayRules(
                scale.get(), answerWithin.get(), followUpWithin.get(), consent.get(), closings.get(), source.get()));
    }

    private static Slot<RelayRules.ConsentAsked> consent(Section section) {
        var data = section.need("data", Values::code);
        var purpose = section.need("purpose", Values::code);
        return section.make(() -> new RelayRules.ConsentAsked(data.get(), purpose.get()));
    }

    private static Slot<RelayRules.Closing> closing(Section section) {
        var code = section.need("code", Values::code);
        var kind = section.need("kind", Values.choice(RelayRules.Kind.class));
        var wording = section.wording("wording");
        var outcome = section.need("outcome", Values.names(Reading.Kind.OUTCOME));
        return section.make(() -> new RelayRules.Closing(code.get(), kind.get(), wording.get(), outcome.get()));
    }
}
