package dk.tidlig.detection.web;

import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.InstitutionsHere;
import dk.tidlig.episode.ChildTab;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where rounds are found: in the menu, and at the child, where the municipality has institutions at all.
@Configuration(proxyBeanMethods = false)
class DetectionPlugs {
    @Bean
    MenuEntry roundsMenu(InstitutionsHere institutions) {
        return new MenuEntry("rounds", "/rounds", 107, DetectionAction.LIST_ROUNDS.code(), institutions::any);
    }

    @Bean
    MenuEntry institutionsMenu() {
        return new MenuEntry("institutions", "/institutions", 710, DetectionAction.READ_INSTITUTIONS.code());
    }

    @Bean
    ChildTab roundsTab(InstitutionsHere institutions) {
        return new ChildTab("detection.tab", 47, "/rounds", DetectionAction.READ_HISTORY.code(), institutions::any);
    }
}
