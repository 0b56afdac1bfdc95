package dk.tidlig.shell;

import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/// The road back to a filled form.
///
/// A POST handler reads: `if (forms.refuses(errors, () -> plans.change(actor, form.toCommand()))) return "plan/form";
/// return "redirect:…";`
@Component
public class Forms {
    /// The field with which the same is sent again on purpose.
    public static final String AGAIN = "_again";

    /// Runs the deed unless the form has errors already. A refusal becomes an error over the form; what somebody else
    /// changed meanwhile becomes the model attribute `conflict` ([Stale]). True when the form must be shown
    /// again; the answer's status is then 422, or 409 for a conflict.
    public boolean refuses(BindingResult errors, Runnable deed) {
        if (!errors.hasErrors()) {
            try {
                deed.run();
                return false;
            } catch (Refused refused) {
                say(errors, refused);
                return true;
            } catch (Stale stale) {
                errors.reject("refused.shell.stale");
                errors.getModel().put("conflict", stale);
                request().getRequest().setAttribute("conflict", stale);
                answer(409);
                return true;
            }
        }
        answer(422);
        return true;
    }

    private static void say(BindingResult errors, Refused refused) {
        var refusal = refused.refusal();
        errors.reject(refusal.key(), refused.arguments().toArray(), refusal.key());
        if (refusal == ShellRefusal.SENT_BEFORE) {
            request().getRequest().setAttribute("sentBefore", true);
        }
        answer(refusal.status());
    }

    /// The same; when it was done, the page that follows says so.
    ///
    /// @param done a message's key
    public boolean refuses(BindingResult errors, String done, Runnable deed) {
        return refuses(errors, () -> {
            deed.run();
            RequestContextUtils.getOutputFlashMap(request().getRequest()).put("said", done);
        });
    }

    /// The same for a deed that adds something each time it is done: what this person sent a moment ago in the very
    /// same
    /// words is refused once, and added again when they send it knowingly.
    public boolean refusesTwin(BindingResult errors, Runnable deed) {
        Once.adds();
        return refuses(errors, deed);
    }

    /// The same; when it was done, the page that follows says so.
    ///
    /// @param done a message's key
    public boolean refusesTwin(BindingResult errors, String done, Runnable deed) {
        Once.adds();
        return refuses(errors, done, deed);
    }

    /// What stands now, by the form's fields, when the form in hand came second; empty when it did not.
    public Map<String, String> standing() {
        return request().getRequest().getAttribute("conflict") instanceof Stale stale ? stale.standing() : Map.of();
    }

    /// For a page that shows a form again for a reason of its own: the answer says that not all was taken.
    public void shownAgain() {
        answer(422);
    }

    private static void answer(int status) {
        HttpServletResponse response = request().getResponse();
        if (response != null) {
            response.setStatus(status);
        }
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
