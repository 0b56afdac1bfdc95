package dk.tidlig.visitation.group.web;

import dk.tidlig.shell.MenuEntry;
import dk.tidlig.visitation.VisitationAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where groups are found, by those who sit in one.
@Configuration(proxyBeanMethods = false)
class GroupPlugs {
    @Bean
    MenuEntry groupsMenu() {
        return new MenuEntry("groups", "/groups", 195, VisitationAction.LIST_GROUP.code());
    }
}
