package dk.tidlig.insight.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.insight.TogetherPicture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All fields of work on one page.
@Controller
class TogetherController {
    private final TogetherPicture picture;

    TogetherController(TogetherPicture picture) {
        this.picture = picture;
    }

    @GetMapping("/figures/together")
    String together(Actor actor, Model model) {
        model.addAttribute("parts", picture.of(actor));
        return "insight/together";
    }
}
