package dk.tidlig.administration.web;

import dk.tidlig.administration.TrailAction;
import dk.tidlig.episode.ChildTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tab of a child's page that says who has seen it.
@Configuration(proxyBeanMethods = false)
class TrailTab {
    @Bean
    ChildTab seenTab() {
        return new ChildTab("administration.seen.tab", 900, "/seen", TrailAction.READ_SEEN.code());
    }
}
