package dk.tidlig.identity.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/// What is turned away before any page is asked, and what the answer to it says about itself: the server and the
/// firewall answer some requests without the filters that protect every other answer.
@Configuration(proxyBeanMethods = false)
class FrontDoor {
    /// The database holds every sign but this one, and no keyboard sends it.
    private static final char NUL = '\0';

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf(NUL) < 0);
        return firewall;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> protectedFromTheFirst(MessageSource texts) {
        return server -> {
            server.addEngineValves(new FirstHeaders());
            server.addContextCustomizers(context -> answerOurselves((StandardHost) context.getParent(), texts));
        };
    }

    /// The server's own page gives way to ours.
    private static void answerOurselves(StandardHost host, MessageSource texts) {
        for (var valve : host.getPipeline().getValves()) {
            if (valve instanceof ErrorReportValve) {
                host.getPipeline().removeValve(valve);
            }
        }
        host.setErrorReportValveClass("");
        host.getPipeline().addValve(new OwnErrors(texts));
    }

    private static final class FirstHeaders extends ValveBase {
        FirstHeaders() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
            getNext().invoke(request, response);
        }
    }
}
