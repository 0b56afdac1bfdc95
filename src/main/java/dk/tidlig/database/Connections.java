package dk.tidlig.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// Where the database is and who may come: the four ways in that the rest of this module hands out.
record Connections(String url, Login owner, Login app, Login fact) {
    private static final int SOCKET_SECONDS = 7;
    private static final int CONNECT_SECONDS = 3;
    private static final int PATIENT_SECONDS = 30;
    private static final int POOL_WAIT_MILLIS = 2_000;
    private static final int VALIDATION_MILLIS = 1_000;

    /// One connection, outside any pool.
    static Connection open(String url, Login login) throws SQLException {
        return open(url, login, CONNECT_SECONDS);
    }

    /// One connection, outside any pool, to a server that may be slow to answer and has a log-in that takes its time.
    static Connection openPatiently(String url, Login login) throws SQLException {
        return open(url, login, PATIENT_SECONDS);
    }

    private static Connection open(String url, Login login, int seconds) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", Integer.toString(seconds));
        properties.setProperty("loginTimeout", Integer.toString(2 * seconds));
        properties.setProperty("ApplicationName", "tidlig");
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(url, properties);
    }

    /// Figures may be a moment old: where there are several servers, they are read from one that nobody writes to, and
    /// from the primary only while there is no other.
    Connections forReading() {
        return new Connections(
                url.replace("targetServerType=primary", "targetServerType=preferSecondary"), owner, app, fact);
    }

    /// A pool whose every wait has an end: a dead network or server becomes an error, never a frozen page.
    HikariDataSource pool(Login login, String name, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(Math.min(size, 2));
        pool.setConnectionTimeout(POOL_WAIT_MILLIS);
        pool.setValidationTimeout(VALIDATION_MILLIS);
        // the first to ask waits no longer than the others: connecting is not its work
        pool.setInitializationFailTimeout(-1);
        // as text: the driver passes over a property of any other type without a word
        properties(name).forEach(pool::addDataSourceProperty);
        return pool;
    }

    private static Map<String, String> properties(String name) {
        return Map.of(
                "socketTimeout",
                Integer.toString(SOCKET_SECONDS),
                "connectTimeout",
                Integer.toString(CONNECT_SECONDS),
                "loginTimeout",
                Integer.toString(CONNECT_SECONDS),
                "tcpKeepAlive",
                "true",
                "reWriteBatchedInserts",
                "true",
                "ApplicationName",
                name,
                // the detail of an error holds the row it was about, and errors are logged
                "logServerErrorDetail",
                "false");
    }

    /// For migrations, which may take their time.
    DataSource unpooled(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(2 * CONNECT_SECONDS);
        source.setApplicationName("tidlig-migration");
        source.setLogServerErrorDetail(false);
        return source;
    }
}
