package dk.tidlig.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/// The ways into the database: the application's pool, the figures' pool, and the owner's for migrations.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int APP_POOL = 10;
    private static final int FACT_POOL = 4;

    @Bean
    DataDirectory dataDirectory(@Value("${tidlig.data}") Path root) {
        return new DataDirectory(root);
    }

    @Bean
    Keys databaseKeys(DataDirectory data) {
        return new Keys(data);
    }

    @Bean
    EmbeddedServer embeddedServer(DataDirectory data, Keys keys, Environment environment) {
        var elsewhere = environment.getProperty("tidlig.postgres.programs");
        var programs = elsewhere == null ? data.programs() : Path.of(elsewhere);
        var port = environment.getProperty("tidlig.postgres.port", Integer.class, 0);
        var operator = environment.getProperty("tidlig.operator", Boolean.class, false);
        var settings = new EmbeddedServer.Settings(port, true, archive(environment), operator);
        return new EmbeddedServer(data, keys, programs, settings);
    }

    static @Nullable LogArchive archive(Environment environment) {
        var folder = environment.getProperty("tidlig.archive", "");
        return folder.isBlank() ? null : new LogArchive(Path.of(folder));
    }

    @Bean
    ArchiveWatch logArchiveHealth(DataDirectory data, Clock clock, Environment environment) {
        var watch = new ArchiveWatch(data, clock);
        return archive(environment) == null ? watch : watch.begin();
    }

    @Bean
    OpenDatabase openDatabase(DataDirectory data, Keys keys, EmbeddedServer server, Environment environment) {
        data.prepare();
        var address = externalAddress(environment);
        if (address != null) {
            return OpenDatabase.external(ExternalDatabase.at(address, environment));
        }
        return OpenDatabase.embedded(
                environment.getProperty("tidlig.operator", Boolean.class, false)
                        ? EmbeddedDatabase.forOperator(data, server, keys)
                        : EmbeddedDatabase.forApplication(data, server, keys));
    }

    static @Nullable String externalAddress(Environment environment) {
        for (var name : new String[] {"TIDLIG_DATABASE_URL", "spring.datasource.url"}) {
            var value = environment.getProperty(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    /// What every request works through, as a role that row-level security binds.
    @Bean
    @Primary
    DataSource dataSource(OpenDatabase database) throws SQLException {
        var connections = database.connections();
        var pool = connections.pool(connections.app(), "tidlig", APP_POOL);
        try (var connection = pool.getConnection()) {
            Roles.requireRestricted(connection);
        }
        return pool;
    }

    /// What readiness asks: the pool of every request, each wait of which has an end. The others are not pages' need.
    @Bean
    HealthIndicator dbHealthContributor(DataSource app) {
        return new DataSourceHealthIndicator(app);
    }

    /// For figures alone: a role that sees views without names and no table.
    @Bean(defaultCandidate = false)
    @Qualifier("fact")
    DataSource factDataSource(OpenDatabase database) {
        var connections = database.connections().forReading();
        return connections.pool(connections.fact(), "tidlig-fact", FACT_POOL);
    }

    /// For migrations alone.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(OpenDatabase database) {
        var connections = database.connections();
        return connections.unpooled(connections.owner());
    }
}
