package dk.tidlig.database;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.Driver;
import org.springframework.core.env.Environment;

/// The municipality's own PostgreSQL, named by a URL whose log-in may create roles.
///
/// Many instances run on one database and share nothing else, so the restricted roles' passwords are derived from
/// the log-in's own unless they are given: every instance comes to the same ones.
final class ExternalDatabase {
    private static final int LEAST_VERSION = 150_000;
    private static final int PER_MAJOR = 10_000;
    private static final String UNPROVED = "tidlig.database.unproved";
    private static final Pattern HERE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(?:0*+:)++0*+1]?");

    private final String url;
    private final Login admin;
    private final Environment environment;

    private ExternalDatabase(String url, Login admin, Environment environment) {
        this.url = url;
        this.admin = admin;
        this.environment = environment;
    }

    /// @param address `postgres://user:password@host:port/database`, with several `host:port` set apart by commas where
    ///     one of them is the primary, or a JDBC URL
    /// @throws EnvironmentProblem when it is neither, names no log-in, or lies elsewhere and need not prove itself
    static ExternalDatabase at(String address, Environment environment) {
        var url = address.startsWith("postgres") ? fromUri(address) : address;
        var parsed = new Driver().acceptsURL(url) ? Driver.parseURL(url, new Properties()) : null;
        if (parsed == null) {
            throw new EnvironmentProblem(
                    "TIDLIG_DATABASE_URL is not a PostgreSQL address: write postgres://user:password@host:5432/database.");
        }
        var name = parsed.getProperty("user", environment.getProperty("spring.datasource.username"));
        var secret = parsed.getProperty("password", environment.getProperty("spring.datasource.password"));
        if (name == null || secret == null) {
            throw new EnvironmentProblem(
                    "TIDLIG_DATABASE_URL names no user and password: write postgres://user:password@host:5432/database.");
        }
        if (!environment.getProperty(UNPROVED, Boolean.class, false)) {
            requireProof(parsed);
        }
        return new ExternalDatabase(withoutLogin(url), new Login(name, secret), environment);
    }

    /// Another machine must prove who it is, and nobody between may read along (OWASP ASVS 5.0.0, 12.3.1 and 12.3.2).
    private static void requireProof(Properties parsed) {
        var elsewhere = Stream.of(parsed.getProperty("PGHOST", "").split(","))
                .filter(host -> !host.isEmpty() && !HERE.matcher(host).matches())
                .findFirst();
        if (elsewhere.isPresent() && !"verify-full".equals(parsed.getProperty("sslmode"))) {
            throw new EnvironmentProblem(
                    "The database at %s is on another machine, and the connection would not prove it: add ?sslmode=verify-full to TIDLIG_DATABASE_URL, or set TIDLIG_DATABASE_UNPROVED=true where nobody else is on the network between (docs/operations.md)."
                            .formatted(elsewhere.get()));
        }
    }

    /// Checks the version, makes the roles, and says how to come in as each.
    Connections prepare() {
        var connections = connections();
        try (var connection = Connections.open(url, admin)) {
            requireVersion(version(connection));
            Roles.ensure(connection, List.of(connections.owner(), connections.app(), connections.fact()));
            Roles.grant(connection);
            return connections;
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    Connections connections() {
        return new Connections(url, login(Roles.OWNER), login(Roles.APP), login(Roles.FACT));
    }

    static void requireVersion(int number) {
        if (number < LEAST_VERSION) {
            throw new EnvironmentProblem(
                    "The database is PostgreSQL %d; Tidlig needs 15 or newer.".formatted(number / PER_MAJOR));
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("show server_version_num")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private EnvironmentProblem problem(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        var where = url.replaceFirst("\\?.*", "");
        if (state.startsWith("08")) {
            return new EnvironmentProblem(
                    "The database at %s does not answer: check that it runs and that TIDLIG_DATABASE_URL is right."
                            .formatted(where));
        }
        if (state.startsWith("28")) {
            return new EnvironmentProblem(
                    "The database at %s refuses the user %s: check the password in TIDLIG_DATABASE_URL."
                            .formatted(where, admin.user()));
        }
        if (state.equals("42501")) {
            return new EnvironmentProblem(
                    "The user %s may not create roles in the database at %s: grant it createrole and ownership of the database."
                            .formatted(admin.user(), where));
        }
        return new EnvironmentProblem("The database at %s cannot be used: %s".formatted(where, firstLine(e)), e);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private Login login(String role) {
        if (role.equals(admin.user())) {
            return admin;
        }
        var given = environment.getProperty(role.toUpperCase(java.util.Locale.ROOT) + "_PASSWORD");
        return new Login(role, given != null && !given.isBlank() ? given : derived(role));
    }

    private String derived(String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(admin.password().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal(("tidlig role password 1 " + role).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hosts are read from the whole authority: with several of them, `java.net.URI` knows no host.
    private static String fromUri(String address) {
        var uri = URI.create(address);
        var authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        var at = authority.lastIndexOf('@');
        var hosts = authority.substring(at + 1);
        var parts = authority.substring(0, Math.max(at, 0)).split(":", 2);
        var query = new StringBuilder(uri.getRawQuery() == null ? "" : uri.getRawQuery());
        if (hosts.contains(",") && query.indexOf("targetServerType=") < 0) {
            query.append(query.isEmpty() ? "" : "&").append("targetServerType=primary");
        }
        if (parts.length == 2) {
            query.append(query.isEmpty() ? "" : "&").append("user=").append(parts[0]);
            query.append("&password=").append(parts[1]);
        }
        return "jdbc:postgresql://%s%s?%s".formatted(hosts, uri.getRawPath(), query);
    }

    private static String withoutLogin(String url) {
        return url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
    }
}
