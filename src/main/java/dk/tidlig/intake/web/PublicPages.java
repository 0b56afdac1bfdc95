package dk.tidlig.intake.web;

import dk.tidlig.intake.draft.Step;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What every public page carries: the address it belongs to, whom to call, and the way back.
@Component
class PublicPages {
    private final Programmes programmes;

    PublicPages(Programmes programmes) {
        this.programmes = programmes;
    }

    /// Where to go on when a question is answered.
    String after(String programme, Step step) {
        var steps = Step.askedBy(programmes.published(programme).definition());
        int at = steps.indexOf(step);
        return at < 0 || at == steps.size() - 1
                ? "/check"
                : "/" + steps.get(at + 1).path();
    }

    /// The programme's public page, from the address of any page under it.
    String base(HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", 5);
        return "/" + parts[1] + "/" + parts[2] + "/" + parts[3];
    }

    void dress(Model model, HttpServletRequest request, ProgrammeDefinition programme) {
        var name = programme.name().in(LocaleContextHolder.getLocale());
        model.addAttribute("base", base(request));
        model.addAttribute("programme", name);
        model.addAttribute("frame", calling((Frame) Objects.requireNonNull(request.getAttribute("frame")), name));
    }

    /// The public calls the programme, not the help for those who work with the program.
    private static Frame calling(Frame frame, String owner) {
        return new Frame(
                frame.municipalityName(),
                frame.userName(),
                frame.profession(),
                frame.menu(),
                frame.language(),
                frame.loggedIn(),
                frame.helpPhone(),
                frame.helpHours(),
                owner,
                frame.path(),
                frame.several());
    }
}
