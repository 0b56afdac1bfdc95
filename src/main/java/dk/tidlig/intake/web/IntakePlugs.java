package dk.tidlig.intake.web;

import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where enquiries are found: everyone who is logged in may send one in, and see what became of it.
@Configuration(proxyBeanMethods = false)
class IntakePlugs {
    @Bean
    MenuEntry enquiriesMenu() {
        return new MenuEntry("enquiries", "/enquiries", 200, "");
    }
}
