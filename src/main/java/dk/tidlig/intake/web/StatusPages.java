package dk.tidlig.intake.web;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.EnquiryStatus;
import dk.tidlig.intake.Standing;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Municipalities;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Says where an enquiry stands, in words for the one who sent it.
@Component
class StatusPages {
    private final NextLines next;
    private final Colleagues colleagues;
    private final Municipalities municipalities;
    private final Words words;

    StatusPages(NextLines next, Colleagues colleagues, Municipalities municipalities, Words words) {
        this.next = next;
        this.colleagues = colleagues;
        this.municipalities = municipalities;
        this.words = words;
    }

    /// @param limits the days that were promised, as long as they matter
    /// @param answer words from the one who read it
    /// @param open whether it can still be taken back
    record Shown(
            String reference,
            String programme,
            String title,
            String text,
            String received,
            List<String> limits,
            @Nullable String answer,
            boolean open) {}

    String standing(EnquiryStatus.View it, HttpServletRequest request, Model model) {
        var language = LocaleContextHolder.getLocale();
        var key =
                "intake.status." + it.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean settled = it.standing() == Standing.DECLINED || it.standing() == Standing.WITHDRAWN;
        boolean open = !settled && it.standing() != Standing.ACCEPTED;
        model.addAttribute(
                "status",
                new Shown(
                        it.reference().spaced(),
                        it.version().definition().name().in(language),
                        words.text(key),
                        it.standing() == Standing.ACCEPTED ? helper(it, language) : words.text(key + ".text"),
                        words.moment(it.receivedAt()),
                        settled ? List.of() : next.limits(it.version(), it.receivedAt()),
                        it.answer(),
                        open));
        model.addAttribute("base", request.getRequestURI());
        return "intake/status";
    }

    private String helper(EnquiryStatus.View it, Locale language) {
        var found = it.helper() == null ? null : colleagues.find(it.helper()).orElse(null);
        return found == null
                ? words.text("intake.status.accepted.no-helper")
                : words.text(
                        "intake.status.accepted.helper",
                        found.name().split(" ")[0],
                        found.professionName().in(language));
    }

    /// Several municipalities live here: which of them was it sent to?
    String choose(Model model) {
        model.addAttribute("municipalities", municipalities.all());
        return "intake/status-choose";
    }

    /// The address without its last part.
    String above(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(0, path.lastIndexOf('/'));
    }
}
