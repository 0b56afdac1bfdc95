package dk.tidlig;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Looks whether the pages' port is free before anything is started, so that a start that cannot succeed ends at once.
final class EarlyPortLook implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var port = environment.getProperty("server.port", Integer.class, 0);
        if (port > 0 && context instanceof WebServerApplicationContext) {
            look(environment.getProperty("server.address", InetAddress.class), port);
        }
    }

    private static void look(@Nullable InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }
}
