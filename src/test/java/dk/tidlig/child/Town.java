package dk.tidlig.child;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.HelpLine;
import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Municipalities of a test's own, and people who work there with the rights a test gives them.
@Component
public class Town {
    private static final AtomicInteger CODES = new AtomicInteger(9000);

    private final Municipalities municipalities;

    Town(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /// A new municipality, in Copenhagen's zone.
    public MunicipalityId found() {
        String code = nextFree();
        var id = MunicipalityId.random();
        municipalities.keep(new Municipality(
                id,
                code,
                "Kommune " + code,
                Jurisdiction.DK,
                ZoneId.of("Europe/Copenhagen"),
                "DK",
                List.of("da", "en"),
                5,
                new HelpLine("12 34 56 70", "8-15")));
        return id;
    }

    private String nextFree() {
        String code = String.valueOf(CODES.incrementAndGet());
        return municipalities.byCode(code).isEmpty() ? code : nextFree();
    }

    /// Somebody who may do these deeds with every child there.
    public static Actor coordinator(MunicipalityId there, String... actions) {
        return somebody(there, "Birgitte Søe", "prevention-coordinator", Reach.ALL, actions);
    }

    /// Somebody who may do these deeds with the children they are around.
    public static Actor helper(MunicipalityId there, String... actions) {
        return somebody(there, "Jonas Bech", "family-therapist", Reach.AROUND, actions);
    }

    private static Actor somebody(
            MunicipalityId there, String name, String profession, Reach reach, String... actions) {
        var rights = new TreeMap<String, Reach>();
        Stream.of(actions).forEach(action -> rights.put(action, reach));
        return new Actor(
                Actor.Kind.PROFESSIONAL,
                UserId.random(),
                there,
                name,
                profession,
                "",
                Map.copyOf(rights),
                Actor.PURPOSE_FOLLOW_UP,
                Locale.of("da"));
    }
}
