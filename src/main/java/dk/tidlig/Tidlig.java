package dk.tidlig;

import dk.tidlig.operator.OperatorTool;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.Modulithic;

/// The program: with `operator` as first argument the operator's tool, otherwise the pages.
/// Beans are named by their whole names, since two modules may use one word.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Tidlig", sharedModules = "kernel")
public class Tidlig {
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("operator")) {
            System.exit(OperatorTool.run(Tidlig.class, Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        try {
            SpringApplication.run(Tidlig.class, arguments);
        } catch (RuntimeException e) {
            System.exit(StartProblem.exitCode(e));
        }
    }

    /// The only clock there is; tests put their own in its place.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.printf(
                    "Tidlig is ready at http://localhost:%d%n",
                    web.getWebServer().getPort());
        }
    }
}
