package dk.tidlig.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The PostgreSQL beneath a program under drill: looked at, killed and started from outside.
public final class Cellar {
    private final DataDirectory data;
    private final EmbeddedServer server;

    private Cellar(DataDirectory data, EmbeddedServer server) {
        this.data = data;
        this.server = server;
    }

    /// @param programs where PostgreSQL lies unpacked, or is to
    public static Cellar of(Path folder, Path programs) {
        var data = new DataDirectory(folder).prepare();
        return new Cellar(data, new EmbeddedServer(data, new Keys(data), programs, EmbeddedServer.Settings.NORMAL));
    }

    /// Starts the server without the program.
    ///
    /// @return its port
    public int start() {
        return server.start().port();
    }

    public void stop() {
        server.stop();
    }

    public int port() {
        return postmaster().port();
    }

    public long pid() {
        return postmaster().pid();
    }

    private Postmaster postmaster() {
        return Postmaster.of(data.cluster()).orElseThrow(() -> new IllegalStateException("no server in " + data));
    }

    /// Every process of the server, its first one too.
    public List<ProcessHandle> processes() {
        return Postmaster.processesOn(data.cluster());
    }

    /// As the one who may see everything.
    public Connection connect() throws SQLException {
        return server.connect(port(), EmbeddedDatabase.NAME);
    }

    /// To a server where no program has been: nothing is lost there.
    public Connection connectToNothing() throws SQLException {
        return server.connect(port(), "postgres");
    }

    /// How the program comes in when it is told to by an address.
    ///
    /// @param port the server's, or of what stands before it
    public String address(int port) {
        var login = new Keys(data).login(EmbeddedServer.SUPERUSER);
        return "postgres://%s:%s@127.0.0.1:%d/%s"
                .formatted(login.user(), login.password(), port, EmbeddedDatabase.NAME);
    }

    public static int freePort() {
        return FreePort.find();
    }
}
