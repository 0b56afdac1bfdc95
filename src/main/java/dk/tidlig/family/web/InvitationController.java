package dk.tidlig.family.web;

import dk.tidlig.identity.IdentityRefusal;
import dk.tidlig.identity.family.FamilyInvitations;
import dk.tidlig.kernel.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the code on the paper is typed, and the own password chosen. What is typed here is never kept.
@Controller
class InvitationController {
    private static final String VIEW = "family/invitation";
    private final FamilyInvitations invitations;

    InvitationController(FamilyInvitations invitations) {
        this.invitations = invitations;
    }

    record CodeForm(
            @NotBlank(message = "{family.invitation.code.missing}")
            String code,

            @NotEmpty(message = "{family.invitation.password.missing}")
            String password) {
        CodeForm {
            code = code == null ? "" : code.strip();
            password = password == null ? "" : password;
        }
    }

    @GetMapping("/family-invitation")
    String page(Model model) {
        model.addAttribute("form", new CodeForm("", ""));
        return VIEW;
    }

    @PostMapping("/family-invitation")
    String use(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var account = invitations.use(form.code(), form.password());
                flash.addFlashAttribute("username", account.username());
                return "redirect:/family-invitation/done";
            } catch (Refused refused) {
                boolean code = refused.refusal() == IdentityRefusal.LINK_DEAD;
                var key = code ? "family.invitation.dead" : refused.refusal().key();
                errors.rejectValue(
                        code ? "code" : "password", key, refused.arguments().toArray(), key);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return VIEW;
    }

    @GetMapping("/family-invitation/done")
    String done() {
        return "family/done";
    }
}
