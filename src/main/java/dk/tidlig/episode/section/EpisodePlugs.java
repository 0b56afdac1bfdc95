package dk.tidlig.episode.section;

import dk.tidlig.episode.ChildTab;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tabs of the child's courses and of its record, and the menu's entry to the lists.
@Configuration(proxyBeanMethods = false)
class EpisodePlugs {
    @Bean
    MenuEntry childrenEntry() {
        return new MenuEntry("children", "/children", 100, "episode.list");
    }

    @Bean
    ChildTab coursesTab() {
        return new ChildTab("episode.tab.courses", 20, "/episodes", "episode.read");
    }

    @Bean
    ChildTab familyTab() {
        return new ChildTab("child.tab.family", 50, "/family", "child.read");
    }

    @Bean
    ChildTab consentTab() {
        return new ChildTab("child.tab.consent", 55, "/consents", "child.read-consent");
    }

    @Bean
    ChildTab historyTab() {
        return new ChildTab("child.tab.history", 90, "/history", "child.read-history");
    }
}
