package dk.tidlig.episode.sharing;

import dk.tidlig.episode.ChildTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What has been passed on, as a tab of the child's page.
@Configuration(proxyBeanMethods = false)
class SharingPlugs {
    @Bean
    ChildTab sharingTab() {
        return new ChildTab("episode.sharing.tab", 57, "/sharings", SharingAction.READ_SHARINGS.code());
    }
}
