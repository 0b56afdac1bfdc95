package dk.tidlig.outreach;

import dk.tidlig.identity.setup.YamlPart;
import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipalities;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Which places are told, and how, from `outreach/<jurisdiction>.yaml`. A file that cannot be used stops the start.
@Component
public class OutreachRules {
    private static final List<String> STANDINGS =
            List.of("verified", "partly-verified", "unverified", "to-be-set", "local-decision", "example");

    private final Map<Jurisdiction, OutreachRule> known = new EnumMap<>(Jurisdiction.class);
    private final Municipalities municipalities;

    OutreachRules(Municipalities municipalities) throws IOException {
        this.municipalities = municipalities;
        for (var one : Jurisdiction.values()) {
            var file = new ClassPathResource("outreach/" + one + ".yaml");
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                known.put(one, read(file.getPath(), reader));
            }
        }
    }

    /// Of the bound municipality.
    public OutreachRule here() {
        return Objects.requireNonNull(known.get(municipalities.current().jurisdiction()));
    }

    static OutreachRule read(String file, Reader reader) {
        var top = YamlPart.read(file, reader);
        var says = top.only("again-days", "kinds", "ways", "source", "standing");
        return new OutreachRule(
                top.need(says, "again-days").atLeastOne(),
                top.need(says, "kinds").names(),
                top.need(says, "ways").names(),
                top.need(says, "source").name(),
                top.need(says, "standing").among(STANDINGS));
    }
}
