package dk.tidlig.advice.web;

import dk.tidlig.advice.AdviceAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where consultations are found.
@Configuration(proxyBeanMethods = false)
class AdvicePlugs {
    @Bean
    MenuEntry adviceMenu() {
        return new MenuEntry("advice", "/advice", 220, AdviceAction.LIST.code());
    }
}
