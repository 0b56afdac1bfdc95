package dk.tidlig.relaylog.section;

import dk.tidlig.programme.Programmes;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The menu's entry to the logs one takes part in.
@Configuration(proxyBeanMethods = false)
class RelayPlugs {
    @Bean
    MenuEntry relayMenu(Programmes programmes) {
        return new MenuEntry(
                "relay-logs",
                "/relay-logs",
                105,
                RelayAction.LIST.code(),
                () -> programmes.list().stream()
                        .anyMatch(it -> it.definition().relay().isPresent()));
    }
}
