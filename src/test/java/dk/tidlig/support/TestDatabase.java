package dk.tidlig.support;

import dk.tidlig.database.TestServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/// Points a context at the server that all tests of this JVM share, before the program looks at the folder it would run
/// on: two JVMs that looked at the same one in the same moment would think each other the program.
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestServer.url(),
                        "tidlig.data=" + TestServer.folder(),
                        "tidlig.jobs=false",
                        "tidlig.demo=false",
                        "tidlig.figures.kept-for=0s",
                        "tidlig.log-in.per-address=10000")
                .applyTo(context);
    }
}
