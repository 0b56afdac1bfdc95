package dk.tidlig.administration.web;

import dk.tidlig.administration.AdministrationAction;
import dk.tidlig.administration.TrailAction;
import dk.tidlig.identity.CurrentActor;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.MenuEntry;
import dk.tidlig.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// The place in the main menu, and the strip of links on administration's own pages.
@Component
class AdministrationMenu {
    private static final List<String> PARTS = List.of("users", "groups", "setup", "roles", "trail");
    private final Words words;
    private final HttpServletRequest request;

    AdministrationMenu(Words words, HttpServletRequest request) {
        this.words = words;
        this.request = request;
    }

    @Bean
    static MenuEntry administrationEntry() {
        return new MenuEntry("administration", "/administration", 900, AdministrationAction.LIST_USERS.code());
    }

    List<Chip> tabs(String current) {
        return PARTS.stream()
                .filter(this::isOpen)
                .map(part -> new Chip(
                        words.text("administration.tab." + part), "/administration/" + part, part.equals(current)))
                .toList();
    }

    /// The trail is for those who protect the data; administrators have the rest.
    private boolean isOpen(String part) {
        return !part.equals("trail")
                || CurrentActor.of(request)
                        .filter(actor -> actor.may(TrailAction.SEARCH_TRAIL.code()))
                        .isPresent();
    }
}
