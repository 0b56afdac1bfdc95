package dk.tidlig.relaylog.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.page.LogPage;
import dk.tidlig.relaylog.page.RelayPages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Puts a log on its pages. Who takes part in the log alone sees the log, and not the child's own head.
@Component
class LogShown {
    private final RelayPages pages;

    LogShown(RelayPages pages) {
        this.pages = pages;
    }

    RelayPages pages() {
        return pages;
    }

    String log(Actor actor, ChildId child, Model model) {
        put(pages.read(actor, child), model);
        return "relaylog/log";
    }

    void put(LogPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("childId", page.log().child().toString());
        model.addAttribute("base", base(page.log().child()));
        if (!page.around()) {
            model.addAttribute("childHeadless", true);
        }
    }

    /// A form of whoever holds the baton.
    String held(Actor actor, ChildId child, Model model, String view) {
        put(pages.read(actor, child), model);
        model.addAttribute("choices", pages.held(actor, child));
        return view;
    }

    static String base(ChildId child) {
        return "/children/" + child + "/relay-log";
    }

    static String back(ChildId child) {
        return "redirect:" + base(child);
    }

    /// A button: there is nothing to fill in.
    record Press() {}
}
