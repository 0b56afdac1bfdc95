package dk.tidlig.programme.duty;

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

/// The duties around notifications, from `notifications/<jurisdiction>.yaml`. A file that cannot be used stops the
/// start.
@Component
public class NotificationDuties {
    private final Map<Jurisdiction, NotificationDuty> known = new EnumMap<>(Jurisdiction.class);
    private final Municipalities municipalities;

    NotificationDuties(Municipalities municipalities) throws IOException {
        this.municipalities = municipalities;
        for (var one : Jurisdiction.values()) {
            var file = new ClassPathResource("notifications/" + one + ".yaml");
            known.put(one, ProgrammeFile.duty(file.getPath(), file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /// Of the bound municipality.
    public NotificationDuty here() {
        return Objects.requireNonNull(known.get(municipalities.current().jurisdiction()));
    }
}
