package dk.tidlig.database;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A program of its own that only writes: the real database module, eight threads, one insert at a time. It says
/// `ready`, then `ack N` for every write that was answered; it ends when its standard input does.
final class Writer {
    private static final int THREADS = 8;

    private Writer() {}

    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration({
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Application {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    public static void main(String[] arguments) throws IOException {
        try {
            writeUntilHungUp(arguments);
        } catch (RuntimeException e) {
            for (Throwable each = e; each != null; each = each.getCause()) {
                if (each instanceof EnvironmentProblem) {
                    System.exit(EnvironmentProblem.EXIT_CODE);
                }
            }
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void writeUntilHungUp(String[] arguments) throws IOException {
        var context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
        var jdbc = context.getBean(JdbcClient.class);
        var ids = new AtomicLong(jdbc.sql("select coalesce(max(id), 0) + 1000 from crash.write")
                .query(Long.class)
                .single());
        say("ready");
        for (var thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().daemon().start(() -> write(jdbc, ids));
        }
        while (System.in.read() >= 0) {
            // the parent says nothing; it only hangs up
        }
        System.exit(0);
    }

    private static void write(JdbcClient jdbc, AtomicLong ids) {
        while (true) {
            var id = ids.getAndIncrement();
            try {
                jdbc.sql("insert into crash.write (id) values (:id)")
                        .param("id", id)
                        .update();
                say("ack " + id);
            } catch (DataAccessException _) {
                // not answered: it may be there or not
            }
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
