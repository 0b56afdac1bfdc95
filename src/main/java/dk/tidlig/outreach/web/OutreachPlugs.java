package dk.tidlig.outreach.web;

import dk.tidlig.outreach.OutreachAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where places that ought to know are found.
@Configuration(proxyBeanMethods = false)
class OutreachPlugs {
    @Bean
    MenuEntry outreachMenu() {
        return new MenuEntry("outreach", "/outreach", 310, OutreachAction.READ.code());
    }
}
