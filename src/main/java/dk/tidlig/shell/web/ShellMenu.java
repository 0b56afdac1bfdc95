package dk.tidlig.shell.web;

import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShellMenu {
    @Bean
    MenuEntry myDayEntry() {
        return new MenuEntry("my-day", "/my-day", 0, "");
    }
}
