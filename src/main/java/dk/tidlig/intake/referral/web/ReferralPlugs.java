package dk.tidlig.intake.referral.web;

import dk.tidlig.intake.IntakeAction;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where referrals are found, by those who may refer, where a programme in use takes them.
@Configuration(proxyBeanMethods = false)
class ReferralPlugs {
    @Bean
    MenuEntry referralsMenu(Programmes programmes) {
        return new MenuEntry(
                "referrals",
                "/referrals",
                190,
                IntakeAction.REFER.code(),
                () -> programmes.entered(Intake.Kind.REFERRAL));
    }
}
