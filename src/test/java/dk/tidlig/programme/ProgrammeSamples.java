package dk.tidlig.programme;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.HelpLine;
import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Programmes, and those who keep and read them.
public final class ProgrammeSamples {
    private static final Map<String, Reach> RIGHTS =
            Map.of("programme.draft", Reach.ALL, "programme.publish", Reach.ALL, "programme.retire", Reach.ALL);

    private ProgrammeSamples() {}

    public static Actor keeper(MunicipalityId municipality) {
        return actor(municipality, RIGHTS);
    }

    public static Actor anyone(MunicipalityId municipality) {
        return actor(municipality, Map.of());
    }

    /// A sound programme of Greenland's law under that code; another mark makes another text.
    public static String named(String code, String mark) {
        try (var file = ProgrammeSamples.class.getResourceAsStream("/programmes/example.yaml")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return "# " + mark + "\n" + text.replaceFirst("code: example", "code: " + code);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A municipality of Greenland that no other test knows.
    public static MunicipalityId municipality(Municipalities municipalities, String code) {
        return municipalities.byCode(code).map(Municipality::id).orElseGet(() -> {
            var id = MunicipalityId.random();
            municipalities.keep(new Municipality(
                    id,
                    code,
                    "Kommune " + code,
                    Jurisdiction.GL,
                    ZoneId.of("America/Nuuk"),
                    "GL",
                    List.of("da"),
                    5,
                    new HelpLine("12 34 56 78", "8-15")));
            return id;
        });
    }

    private static Actor actor(MunicipalityId municipality, Map<String, Reach> rights) {
        return new Actor(
                Actor.Kind.PROFESSIONAL,
                UserId.random(),
                municipality,
                "Ane",
                "case-worker",
                "",
                rights,
                Actor.PURPOSE_FOLLOW_UP,
                Locale.of("da"));
    }
}
