package dk.tidlig.intake.web;

import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.draft.DraftView;
import dk.tidlig.intake.draft.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills the last two pages of the public form.
@Component
class CheckPages {
    private final CheckViews views;
    private final NextLines next;
    private final PublicPages pages;
    private final Clock clock;

    CheckPages(CheckViews views, NextLines next, PublicPages pages, Clock clock) {
        this.views = views;
        this.next = next;
        this.pages = pages;
        this.clock = clock;
    }

    String check(DraftView draft, HttpServletRequest request, Model model) {
        var definition = draft.version().definition();
        var language = LocaleContextHolder.getLocale();
        var consent = definition.intake().consent();
        var page = definition.publicPage();
        var base = pages.base(request);
        pages.dress(model, request, definition);
        model.addAttribute("answers", views.answers(draft, base));
        model.addAttribute("next", next.of(draft.version(), clock.instant()));
        model.addAttribute("consent", consent == null ? null : consent.wording().in(language));
        model.addAttribute("privacy", page == null ? null : page.privacy().in(language));
        model.addAttribute(
                "backUrl", base + "/" + Step.askedBy(definition).getLast().path());
        return "intake/check";
    }

    String sent(DraftView draft, Enquiries.Receipt receipt, HttpServletRequest request, Model model) {
        pages.dress(model, request, draft.version().definition());
        model.addAttribute("receipt", receipt);
        model.addAttribute("next", next.of(draft.version(), receipt.receivedAt()));
        model.addAttribute("municipality", request.getRequestURI().split("/", 4)[2]);
        return "intake/sent";
    }
}
