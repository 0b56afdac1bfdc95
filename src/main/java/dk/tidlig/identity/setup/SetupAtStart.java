package dk.tidlig.identity.setup;

import dk.tidlig.identity.MunicipalitySetup;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings every municipality up to date with its set-up file, at every start, before anything else is loaded.
@Component
@Order(MunicipalitySetup.ORDER)
class SetupAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SetupAtStart.class);

    private final String[] locations;
    private final Municipalities municipalities;
    private final SetupRepository repository;
    private final ConsentPart consent;
    private final TransactionTemplate transaction;

    SetupAtStart(
            @Value("${tidlig.municipalities:classpath*:municipalities/*.yaml}") String[] locations,
            Municipalities municipalities,
            SetupRepository repository,
            ConsentPart consent,
            TransactionTemplate transaction) {
        this.locations = locations.clone();
        this.municipalities = municipalities;
        this.repository = repository;
        this.consent = consent;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var files = read();
        for (var file : files.values()) {
            load(file.rolesLike() == null ? file : file.withRoles(like(files, file)));
        }
        LOG.info("{} municipalities are set up", files.size());
    }

    private Map<String, MunicipalityFile> read() throws IOException {
        var files = new TreeMap<String, MunicipalityFile>();
        for (var location : locations) {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(location.trim())) {
                var name = String.valueOf(resource.getFilename());
                if (!name.matches("\\d{4}\\.yaml")) {
                    continue;
                }
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    var file = MunicipalityReader.read(name, reader);
                    files.put(file.municipality().code(), file);
                }
            }
        }
        return files;
    }

    private static Map<String, MunicipalityFile.Role> like(Map<String, MunicipalityFile> files, MunicipalityFile file) {
        var other = files.get(file.rolesLike());
        if (other == null || other.rolesLike() != null) {
            throw new SetupProblem(
                    file.municipality().code() + ".yaml",
                    1,
                    "roles-like",
                    "there is no municipality with roles of its own by that code");
        }
        return other.roles();
    }

    private void load(MunicipalityFile file) {
        transaction.executeWithoutResult(status -> {
            municipalities.keep(file.municipality());
            municipalities.receiveUnder(file.municipality().id(), file.sor());
        });
        Tenant.run(
                file.municipality().id(),
                () -> transaction.executeWithoutResult(status -> {
                    repository.localities(file.localities());
                    file.units().forEach(repository::unit);
                    file.professions().forEach(repository::profession);
                    if (file.consent() != null) {
                        consent.keep(file.consent());
                    }
                    repository.rules(file);
                    int position = 0;
                    for (var purpose : file.purposes().entrySet()) {
                        repository.purpose(purpose.getKey(), purpose.getValue(), position++);
                    }
                    for (var role : file.roles().entrySet()) {
                        repository.role(role.getKey(), role.getValue(), position++);
                    }
                }));
    }
}
