package dk.tidlig.meeting;

import dk.tidlig.episode.ChildTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Network meetings as a tab of the child's page.
@Configuration(proxyBeanMethods = false)
class MeetingPlugs {
    @Bean
    ChildTab meetingTab() {
        return new ChildTab("meeting.tab", 45, "/meetings", MeetingAction.READ.code());
    }
}
