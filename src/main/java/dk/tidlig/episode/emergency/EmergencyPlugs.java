package dk.tidlig.episode.emergency;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.MenuEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Openings in an emergency on My day, and in the menu of who protects the data.
@Configuration(proxyBeanMethods = false)
class EmergencyPlugs {
    @Bean
    MenuEntry emergenciesInTheMenu() {
        return new MenuEntry("emergencies", "/emergencies", 850, EpisodeAction.LIST_EMERGENCIES.code());
    }

    @Bean
    DaySource emergenciesOnTheDay(EmergencyDay day) {
        return new DaySource() {
            @Override
            public List<DayItem> waiting(Actor actor) {
                return !actor.trusted() && actor.may(EpisodeAction.SEE_EMERGENCY.code())
                        ? day.waiting(actor)
                        : List.of();
            }
        };
    }
}
