package dk.tidlig.programme.sharing;

import dk.tidlig.programme.reading.ProgrammeFile;
import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipalities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// What may be passed on, from `sharing/<jurisdiction>.yaml`. A file that cannot be used stops the start.
@Component
public class SharingLaws {
    private final Map<Jurisdiction, SharingLaw> known = new EnumMap<>(Jurisdiction.class);
    private final Municipalities municipalities;

    SharingLaws(Municipalities municipalities) throws IOException {
        this.municipalities = municipalities;
        for (var one : Jurisdiction.values()) {
            known.put(one, read(one));
        }
    }

    /// Of the bound municipality.
    public SharingLaw here() {
        return Objects.requireNonNull(known.get(municipalities.current().jurisdiction()));
    }

    static SharingLaw read(Jurisdiction one) throws IOException {
        var file = new ClassPathResource("sharing/" + one + ".yaml");
        return ProgrammeFile.sharing(file.getPath(), file.getContentAsString(StandardCharsets.UTF_8));
    }
}
