package dk.tidlig.intake.referral.web;

import dk.tidlig.intake.IntakeAction;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where referrals are found, by those who may refer.
@Configuration(proxyBeanMethods = false)
class ReferralPlugs {
    @Bean
    MenuEntry referralsMenu() {
        return new MenuEntry("referrals", "/referrals", 190, IntakeAction.REFER.code());
    }
}
