package dk.tidlig.family.web;

import dk.tidlig.episode.ChildTab;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tab of a child's page for those around it, and the family's own menu.
@Configuration(proxyBeanMethods = false)
class FamilyPlugs {
    @Bean
    ChildTab familyAccessTab() {
        return new ChildTab("family.tab", 850, "/family-access", FamilyAction.READ_LOG_INS.code());
    }

    @Bean
    MenuEntry familyEntry() {
        return MenuEntry.ofFamily("family", "/family", 0);
    }

    @Bean
    MenuEntry familyAccountEntry() {
        return MenuEntry.ofFamily("my-account", "/my-account", 100);
    }
}
