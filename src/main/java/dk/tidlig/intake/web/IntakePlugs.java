package dk.tidlig.intake.web;

import dk.tidlig.programme.Intake.Kind;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where enquiries are found, where a programme in use takes them: everyone who is logged in may send one in, and see
/// what became of it.
@Configuration(proxyBeanMethods = false)
class IntakePlugs {
    @Bean
    MenuEntry enquiriesMenu(Programmes programmes) {
        return new MenuEntry("enquiries", "/enquiries", 200, "", () -> programmes.entered(Kind.ENQUIRY));
    }
}
