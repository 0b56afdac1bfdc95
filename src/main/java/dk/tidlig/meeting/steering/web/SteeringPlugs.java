package dk.tidlig.meeting.steering.web;

import dk.tidlig.meeting.MeetingAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where steering groups are found.
@Configuration(proxyBeanMethods = false)
class SteeringPlugs {
    @Bean
    MenuEntry steeringMenu() {
        return new MenuEntry("steering", "/steering", 196, MeetingAction.LIST_STEERING.code());
    }
}
