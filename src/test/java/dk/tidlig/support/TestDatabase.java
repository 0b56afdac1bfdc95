package dk.tidlig.support;

import dk.tidlig.database.TestServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points a context at the server that all tests of this JVM share.
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestServer.url(),
                        "tidlig.data=" + TestServer.folder(),
                        "tidlig.jobs=false",
                        "tidlig.demo=false",
                        "tidlig.log-in.per-address=10000")
                .applyTo(context);
    }
}
