package dk.tidlig.advice;

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

/// How consultations run, from `advice/<jurisdiction>.yaml`. A file that cannot be used stops the start.
@Component
public class AdviceRules {
    private static final List<String> STANDINGS =
            List.of("verified", "partly-verified", "unverified", "to-be-set", "local-decision", "example");

    private final Map<Jurisdiction, AdviceRule> known = new EnumMap<>(Jurisdiction.class);
    private final Municipalities municipalities;

    AdviceRules(Municipalities municipalities) throws IOException {
        this.municipalities = municipalities;
        for (var one : Jurisdiction.values()) {
            var file = new ClassPathResource("advice/" + one + ".yaml");
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                known.put(one, read(file.getPath(), reader));
            }
        }
    }

    /// Of the bound municipality.
    public AdviceRule here() {
        return Objects.requireNonNull(known.get(municipalities.current().jurisdiction()));
    }

    static AdviceRule read(String file, Reader reader) {
        var top = YamlPart.read(file, reader);
        var says = top.only("answer-days", "turns", "keep-days", "themes", "ages", "source", "standing");
        return new AdviceRule(
                top.need(says, "answer-days").atLeastOne(),
                top.need(says, "turns").atLeastOne(),
                top.need(says, "keep-days").atLeastOne(),
                top.need(says, "themes").names(),
                top.need(says, "ages").names(),
                top.need(says, "source").name(),
                top.need(says, "standing").among(STANDINGS));
    }
}
