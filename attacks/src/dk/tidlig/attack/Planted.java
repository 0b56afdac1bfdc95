package dk.tidlig.attack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;

/// A server that is weak on purpose, on the loopback: what a tool does not find here it would not find elsewhere.
/// It is also where tools look whether somebody called out, so that none asks a server of strangers.
final class Planted implements AutoCloseable {
    private static final String FRONT =
            "<html><body><a href=\"/people?id=1\">one</a> <a href=\"/hello?name=you\">hello</a> <a href=\"/go?to=/hello\">go</a></body></html>";

    private final Database database;
    private final HttpServer server;
    private final List<String> calledOut = Collections.synchronizedList(new ArrayList<>());

    /// A database where nothing is lost; opened anew each time, as what is typed may leave a connection broken.
    interface Database {
        Connection open() throws SQLException;
    }

    Planted(Database database) throws IOException {
        this.database = database;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> answer(exchange, 200, FRONT));
        server.createContext("/people", this::people);
        server.createContext("/hello", this::hello);
        server.createContext("/go", this::go);
        server.createContext("/called", this::called);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Where tools are told to have the attacked server call.
    String endpoint() {
        return address() + "/called/";
    }

    /// Who called, other than to ask who did.
    List<String> calledOut() {
        return List.copyOf(calledOut);
    }

    /// Joins what came into a statement.
    private void people(HttpExchange exchange) throws IOException {
        var said = new StringBuilder("<html><body>");
        try {
            try (var connection = database.open();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select id, name from (values (1, 'En'), (2, 'To')) as people (id, name) where id = "
                                    + value(exchange))) {
                while (rows.next()) {
                    said.append("<p>").append(rows.getString(2)).append("</p>");
                }
            }
            answer(exchange, 200, said + "</body></html>");
        } catch (SQLException failure) {
            answer(exchange, 500, failure.toString());
        }
    }

    /// Gives back what came as it came.
    private void hello(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "<html><body><p>Hello " + value(exchange) + "</p></body></html>");
    }

    /// Sends on to wherever it is told.
    private void go(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", value(exchange).replaceAll("[^ -~]", ""));
        answer(exchange, 302, "");
    }

    private void called(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!path.contains("/get_") && !path.equals("/called/")) {
            calledOut.add(path);
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, 200, "{}");
    }

    private static String value(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        var value = query == null || !query.contains("=") ? "" : query.substring(query.indexOf('=') + 1);
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putIfAbsent("Content-Type", List.of("text/html; charset=utf-8"));
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
