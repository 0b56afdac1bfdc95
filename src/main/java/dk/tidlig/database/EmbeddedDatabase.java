package dk.tidlig.database;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The embedded server together with its database and roles, and the rule for who may stop it.
///
/// A running application holds `server.lock` for its life: a second one is turned away. The operator's tool does
/// without it; it borrows the server that runs or starts one, and the last to leave stops it.
final class EmbeddedDatabase implements AutoCloseable {
    static final String NAME = "tidlig";

    private final DataDirectory data;
    private final EmbeddedServer server;
    private final Keys keys;
    private final FolderLock ours;
    private final boolean operator;
    private @Nullable ServerWatch watch;

    private EmbeddedDatabase(DataDirectory data, EmbeddedServer server, Keys keys, FolderLock ours, boolean operator) {
        this.data = data;
        this.server = server;
        this.keys = keys;
        this.ours = ours;
        this.operator = operator;
    }

    /// For the application: alone on its data directory, and watched.
    static EmbeddedDatabase forApplication(DataDirectory data, EmbeddedServer server, Keys keys) {
        return new EmbeddedDatabase(data, server, keys, lockForApplication(data), false);
    }

    static FolderLock lockForApplication(DataDirectory data) {
        return FolderLock.tryAlone(data.serverLock())
                .orElseThrow(() -> new EnvironmentProblem(
                        "Tidlig is already running on %s: stop it first, or choose another folder with --data DIR."
                                .formatted(data.root())));
    }

    /// For the operator's tool: beside a running application, or alone.
    static EmbeddedDatabase forOperator(DataDirectory data, EmbeddedServer server, Keys keys) {
        var lock = FolderLock.tryShared(data.operatorLock())
                .orElseThrow(() -> new EnvironmentProblem(
                        "The data in %s is being restored: wait until that is done.".formatted(data.root())));
        return new EmbeddedDatabase(data, server, keys, lock, true);
    }

    /// Starts or adopts, makes database and roles where they are missing.
    Connections open() {
        try {
            var postmaster = server.start();
            if (!operator) {
                watch = ServerWatch.over(server, postmaster);
            }
            return prepare(postmaster.port());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Connections prepare(int port) {
        var url = EmbeddedServer.address(port, NAME);
        var connections = new Connections(url, keys.login(Roles.OWNER), keys.login(Roles.APP), keys.login(Roles.FACT));
        try (var admin = server.connect(port, EmbeddedServer.SUPERUSER)) {
            Roles.ensure(admin, List.of(connections.owner(), connections.app(), connections.fact()));
            makeDatabase(admin);
        } catch (SQLException e) {
            throw unusable(e);
        }
        try (var admin = server.connect(port, NAME)) {
            Roles.grant(admin);
            return connections;
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private EnvironmentProblem unusable(SQLException e) {
        return new EnvironmentProblem(
                "The database in %s cannot be used: %s".formatted(data.root(), e.getMessage()), e);
    }

    private static void makeDatabase(java.sql.Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            boolean there;
            try (var rows = statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(NAME))) {
                there = rows.next();
            }
            if (!there) {
                statement.execute("create database %s owner %s".formatted(NAME, Roles.OWNER));
            }
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        if (operator) {
            leave();
        } else {
            try (ours) {
                server.stop();
            }
        }
    }

    /// Whoever still uses the server holds a lock that we then do not get.
    private void leave() {
        ours.close();
        try (var alone = FolderLock.attempt(data.operatorLock());
                var serverless = FolderLock.attempt(data.serverLock())) {
            if (alone.got() && serverless.got()) {
                server.stop();
            }
        }
    }
}
