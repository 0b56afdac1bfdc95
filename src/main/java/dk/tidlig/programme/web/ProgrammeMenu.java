package dk.tidlig.programme.web;

import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Programmes are there for every professional to read.
@Configuration(proxyBeanMethods = false)
class ProgrammeMenu {
    @Bean
    MenuEntry programmesEntry() {
        return new MenuEntry("programmes", "/programmes", 600, "");
    }
}
