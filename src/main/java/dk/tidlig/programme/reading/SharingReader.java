package dk.tidlig.programme.reading;

import dk.tidlig.programme.sharing.SharedData;
import dk.tidlig.programme.sharing.SharingBasis;
import dk.tidlig.programme.sharing.SharingLaw;
import java.util.Set;

/// Reads what may be passed on of a child, and on which basis.
final class SharingReader {
    private SharingReader() {}

    static Slot<SharingLaw> law(Section section) {
        var frame = section.list("frame", Values::text);
        var data = section.list("data", Spot.map(SharingReader::data));
        var bases = section.list("bases", Spot.map(SharingReader::basis));
        var movingDays = section.need("moving-days", Values::whole);
        return section.make(() -> new SharingLaw(Set.copyOf(frame.get()), data.get(), bases.get(), movingDays.get()));
    }

    private static Slot<SharedData> data(Section section) {
        var code = section.need("code", Values::code);
        var name = section.wording("name");
        var opens = section.mayList("opens", Values::text);
        return section.make(() -> new SharedData(code.get(), name.get(), Set.copyOf(opens.get())));
    }

    private static Slot<SharingBasis> basis(Section section) {
        var code = section.need("code", Values::code);
        var name = section.wording("name");
        var rule = section.wording("rule");
        var kind = section.need("kind", Values.choice(SharingBasis.Kind.class));
        var hours = section.may("hours", Values::whole);
        var meetings = section.may("meetings", Values::whole);
        var followUps = section.may("follow-ups", Values::whole);
        var source = section.source();
        return section.make(() -> new SharingBasis(
                code.get(),
                name.get(),
                rule.get(),
                kind.get(),
                hours.get().orElse(0),
                meetings.get().orElse(0),
                followUps.get().orElse(0),
                source.get()));
    }
}
