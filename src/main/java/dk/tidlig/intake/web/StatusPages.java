package dk.tidlig.intake.web;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.EnquiryStatus;
import dk.tidlig.intake.Standing;
import dk.tidlig.programme.Programmes;
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
    private final Programmes programmes;
    private final Words words;

    StatusPages(
            NextLines next, Colleagues colleagues, Municipalities municipalities, Programmes programmes, Words words) {
        this.programmes = programmes;
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
        var version = programmes.version(it.version());
        var step = step(it);
        model.addAttribute(
                "status",
                new Shown(
                        it.reference().spaced(),
                        version.definition().name().in(LocaleContextHolder.getLocale()),
                        words.text("intake.status." + step),
                        text(it, step),
                        words.moment(it.receivedAt()),
                        awaited(it) ? next.limits(version, it.receivedAt()) : List.of(),
                        it.answer(),
                        undecided(it)));
        model.addAttribute("base", request.getRequestURI());
        return "intake/status";
    }

    /// How far it is: of an accepted one also what has come of it since.
    private static String step(EnquiryStatus.View it) {
        if (it.ended() != null) {
            return "ended";
        }
        return it.begun() != null
                ? "begun"
                : it.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(EnquiryStatus.View it, String step) {
        if (it.ended() != null) {
            return words.text("intake.status.ended.text", words.day(words.dayOf(it.ended())));
        }
        if (it.begun() != null) {
            return words.text("intake.status.begun.text", words.day(words.dayOf(it.begun())));
        }
        return it.standing() == Standing.ACCEPTED ? helper(it) : words.text("intake.status." + step + ".text");
    }

    /// Whether what was promised is still to come.
    private static boolean awaited(EnquiryStatus.View it) {
        return undecided(it) || (it.standing() == Standing.ACCEPTED && it.begun() == null && it.ended() == null);
    }

    private static boolean undecided(EnquiryStatus.View it) {
        return switch (it.standing()) {
            case RECEIVED, BEING_READ, MORE_ASKED -> true;
            case ACCEPTED, JOINED, DECLINED, HANDED_ON, WITHDRAWN -> false;
        };
    }

    private String helper(EnquiryStatus.View it) {
        var language = LocaleContextHolder.getLocale();
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
