package dk.tidlig.administration.web;

import dk.tidlig.administration.LostFactors;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A user who has lost what they log in with beside the password.
@Controller
class LostFactorController {
    private final LostFactors lost;

    LostFactorController(LostFactors lost) {
        this.lost = lost;
    }

    @PostMapping("/administration/users/{id}/second-factor")
    String reset(Actor actor, @PathVariable("id") String id, RedirectAttributes flash) {
        flash.addFlashAttribute("link", UserPages.link(lost.reset(actor, UserId.of(id))));
        return "redirect:/administration/users/" + UserId.of(id);
    }
}
