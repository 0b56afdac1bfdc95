package dk.tidlig.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/// Looks at the folder and at who runs on it before anything is made, so that a start that cannot succeed ends at once.
/// What it finds is decided again, under the lock, when the database is opened.
final class EarlyLook implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var root = environment.getProperty("tidlig.data");
        if (root == null || environment.getProperty("tidlig.operator", Boolean.class, false)) {
            return;
        }
        var data = new DataDirectory(java.nio.file.Path.of(root)).prepare();
        if (DatabaseConfiguration.externalAddress(environment) == null) {
            EmbeddedDatabase.lockForApplication(data).close();
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
