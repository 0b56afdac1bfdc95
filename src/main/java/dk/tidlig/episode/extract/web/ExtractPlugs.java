package dk.tidlig.episode.extract.web;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The menu's way to the children that families ask about.
@Configuration(proxyBeanMethods = false)
class ExtractPlugs {
    @Bean
    MenuEntry extractsInTheMenu() {
        return new MenuEntry("extracts", "/extracts", 840, EpisodeAction.EXTRACT.code());
    }
}
