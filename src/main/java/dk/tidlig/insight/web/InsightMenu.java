package dk.tidlig.insight.web;

import dk.tidlig.insight.InsightAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightMenu {
    @Bean
    MenuEntry figuresEntry() {
        return new MenuEntry("figures", "/figures", 500, InsightAction.READ_FIGURES.code());
    }
}
