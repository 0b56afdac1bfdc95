package dk.tidlig.episode.retention;

import dk.tidlig.episode.ChildTab;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tab that says how long a child's record is kept, and the menu's entry to what is erased.
@Configuration(proxyBeanMethods = false)
class KeepingPlugs {
    @Bean
    MenuEntry erasuresInTheMenu() {
        return new MenuEntry("erasures", "/erasures", 860, EpisodeAction.LIST_ERASURES.code());
    }

    @Bean
    ChildTab keepingTab() {
        return new ChildTab("episode.tab.keeping", 910, "/keeping", EpisodeAction.SEE_KEEPING.code());
    }
}
