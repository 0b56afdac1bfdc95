package dk.tidlig.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The PostgreSQL that the product carries and has started, on the bench's own data directory.
final class Database {
    private static final int PORT_LINE = 3;
    private final Path data;

    Database(Path data) {
        this.data = data;
    }

    int port() throws IOException {
        return Integer.parseInt(postmaster().get(PORT_LINE).strip());
    }

    long pid() throws IOException {
        return Long.parseLong(postmaster().getFirst().strip());
    }

    private java.util.List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    Path log() {
        return data.resolve("log/postgres.log");
    }

    String password(String user) throws IOException {
        return Files.readString(data.resolve("keys/" + user + ".password")).strip();
    }

    String url(String name) throws IOException {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), name);
    }

    /// As the one who may do everything, in words that read the same everywhere.
    Connection asSuperuser(String name) throws SQLException, IOException {
        var connection = DriverManager.getConnection(url(name), "postgres", password("postgres"));
        try (var statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
            statement.execute("set datestyle = 'ISO, YMD'");
        }
        return connection;
    }

    /// As the product does, within row-level security.
    Connection as(String role) throws SQLException, IOException {
        return DriverManager.getConnection(url("tidlig"), role, password(role));
    }
}
