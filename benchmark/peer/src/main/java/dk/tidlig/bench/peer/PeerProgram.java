package dk.tidlig.bench.peer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/// Flowable's case engine with its REST, as its starters set it up. One user, whose password costs nothing to check:
/// what is measured is the engine.
@SpringBootApplication
public class PeerProgram {
    public static void main(String[] arguments) {
        var context = (ServletWebServerApplicationContext) SpringApplication.run(PeerProgram.class, arguments);
        System.out.println(
                "Peer is ready at http://localhost:" + context.getWebServer().getPort());
    }

    @Bean
    InMemoryUserDetailsManager users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("bench").password("{noop}bench").build());
    }

    @Bean
    SecurityFilterChain everythingWithLogIn(HttpSecurity security) throws Exception {
        return security.authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
