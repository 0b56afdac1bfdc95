package dk.tidlig.programme.reading;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.MunicipalitySetup;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Takes in the programmes that come with the program, `programmes/<municipality>/<programme>.yaml`, at every start.
/// What is there already is left alone. A file that cannot be used stops the start.
@Component
@Order(MunicipalitySetup.FILES)
class ShippedProgrammes implements ApplicationRunner {
    /// The one line of a file that takes over another municipality's.
    private static final Pattern SAME_AS = Pattern.compile("(?m)^same-as: \"(\\d{4})\"$");

    private final ProgrammeVersions versions;
    private final Municipalities municipalities;

    ShippedProgrammes(ProgrammeVersions versions, Municipalities municipalities) {
        this.versions = versions;
        this.municipalities = municipalities;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var municipality : municipalities.all()) {
            ship(municipality);
        }
    }

    private void ship(Municipality municipality) throws IOException {
        var folder = "programmes/" + municipality.code() + "/";
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "*.yaml")) {
            var text = own(file);
            var actor = Actor.system(municipality.id());
            Tenant.run(municipality.id(), () -> versions.ship(actor, folder + file.getFilename(), text));
        }
    }

    /// What the file says, or the file of that name of the municipality it points to.
    private static String own(Resource file) throws IOException {
        var text = file.getContentAsString(StandardCharsets.UTF_8);
        var same = SAME_AS.matcher(text);
        if (!same.find()) {
            return text;
        }
        var other = new ClassPathResource("programmes/" + same.group(1) + "/" + file.getFilename());
        return other.getContentAsString(StandardCharsets.UTF_8);
    }
}
