package dk.tidlig.identity.web;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Actors;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.site.Back;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which municipality one works for now, and for what purpose.
@Controller
class ChoiceController {
    private final Accounts accounts;
    private final Employments employments;
    private final Municipalities municipalities;
    private final Actors actors;
    private final LoggedIn loggedIn;

    ChoiceController(
            Accounts accounts,
            Employments employments,
            Municipalities municipalities,
            Actors actors,
            LoggedIn loggedIn) {
        this.accounts = accounts;
        this.employments = employments;
        this.municipalities = municipalities;
        this.actors = actors;
        this.loggedIn = loggedIn;
    }

    @GetMapping(Places.CHOOSE)
    String choices(Principal who, HttpServletRequest request, Model model) {
        model.addAttribute("choices", employers(who));
        model.addAttribute("current", Visit.of(request).municipality().orElse(null));
        return "identity/choose-municipality";
    }

    @PostMapping(Places.CHOOSE)
    String choose(Principal who, HttpServletRequest request, @RequestParam("municipality") String municipality) {
        var id = MunicipalityId.of(municipality);
        var employers = employers(who);
        if (employers.stream().noneMatch(each -> each.id().equals(id))) {
            throw new NotFound();
        }
        Visit.of(request).choose(id);
        if (employers.size() > 1) {
            Visit.of(request).choseAmongSeveral();
        }
        return "redirect:" + loggedIn.next(request);
    }

    @GetMapping("/purpose")
    String purposes(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("purposes", actors.purposes());
        model.addAttribute("current", actor.purpose());
        model.addAttribute("back", Back.from(request));
        model.addAttribute("language", actor.language());
        return "identity/purpose";
    }

    @PostMapping("/purpose")
    String purpose(
            Actor actor,
            HttpServletRequest request,
            @RequestParam("purpose") String purpose,
            @RequestParam(name = "back", defaultValue = "/") String back) {
        if (!actors.purposes().containsKey(purpose)) {
            throw new NotFound();
        }
        Visit.of(request).workFor(purpose);
        return "redirect:" + Back.safe(back);
    }

    private List<Municipality> employers(Principal who) {
        return accounts.byUsername(who.getName()).stream()
                .flatMap(account -> employments.running(account.id()).stream())
                .map(employment -> municipalities.get(employment.municipality()))
                .distinct()
                .toList();
    }
}
