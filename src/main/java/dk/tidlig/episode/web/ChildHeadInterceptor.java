package dk.tidlig.episode.web;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.episode.page.ChildHead;
import dk.tidlig.episode.page.ChildPages;
import dk.tidlig.identity.CurrentActor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.PurposeLine;
import dk.tidlig.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/// Puts the child's head on every page under `/children/{childId}`, whichever module draws it: the model attributes
/// `childHead`, `childTabs` and `childPurpose` that `episode/parts` draws, and `childRights`, the codes of what the
/// actor's roles let them do with this child (or at all, where there is none yet). A child that is not registered yet
/// has none; nor does anybody see one whose roles
/// never let them read courses: the trail would note a denied try that nobody made.
@Component
class ChildHeadInterceptor implements HandlerInterceptor {
    static final String HEAD = "childHead";
    /// Set by a page whose reader may read it and nothing else of the child.
    static final String WITHOUT = "childHeadless";

    private final ChildPages pages;
    private final Words words;

    ChildHeadInterceptor(ChildPages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view == null || view.getViewName() == null || view.getViewName().startsWith("redirect:")) {
            return;
        }
        CurrentActor.of(request)
                .ifPresent(actor -> view.addObject("childRights", actor.rights().keySet()));
        head(request, view).ifPresent(head -> {
            var current = head.currentTab(request.getRequestURI());
            view.addObject(HEAD, head);
            view.addObject("childRights", head.rights());
            view.addObject("childPurpose", new PurposeLine(head.purpose(), "/purpose"));
            view.addObject(
                    "childTabs",
                    head.tabs().stream()
                            .map(tab -> new Chip(
                                    words.text(tab.key()), tab.url(), tab.url().equals(current)))
                            .toList());
        });
    }

    private Optional<ChildHead> head(HttpServletRequest request, ModelAndView view) {
        if (view.getModel().containsKey(WITHOUT)) {
            return Optional.empty();
        }
        if (view.getModel().get(HEAD) instanceof ChildHead known) {
            return Optional.of(known);
        }
        var child = childId(request);
        try {
            return CurrentActor.of(request)
                    .filter(actor -> actor.may(EpisodeAction.READ.code()))
                    .flatMap(actor -> child.map(id -> pages.head(actor, id)));
        } catch (NotFound | Refused noHead) {
            return Optional.empty();
        }
    }

    private static Optional<ChildId> childId(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("childId") instanceof String id
                ? Optional.of(ChildId.of(id))
                : Optional.empty();
    }
}
