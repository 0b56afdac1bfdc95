package dk.tidlig.plan.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.DraftView;
import dk.tidlig.plan.PlanAction;
import dk.tidlig.plan.PlanDrafts;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.plan.told.Difference;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the pages of a draft need.
@Component
class DraftPage {
    private final PlanDrafts drafts;
    private final Colleagues colleagues;
    private final Words words;

    DraftPage(PlanDrafts drafts, Colleagues colleagues, Words words) {
        this.drafts = drafts;
        this.colleagues = colleagues;
        this.words = words;
    }

    DraftView read(Actor actor, String childId, String planId) {
        return drafts.read(actor, ChildId.of(childId), PlanId.of(planId));
    }

    /// All answers on one page. After a conflict both versions stand beside each other.
    String show(DraftView view, String childId, Model model) {
        put(view, childId, model);
        var mine = Difference.texts(view.merged());
        var theirs = Difference.texts(view.stands());
        var labels = new LinkedHashMap<String, String>(Difference.titles(view.stands()));
        labels.putAll(Difference.titles(view.merged()));
        model.addAttribute("mine", mine);
        model.addAttribute("theirs", theirs);
        model.addAttribute("labels", labels);
        return "plan/draft";
    }

    /// One question.
    String ask(DraftView view, String childId, String template, Model model) {
        put(view, childId, model);
        return template;
    }

    List<Choice> bases(DraftView view, Locale language) {
        return view.rules().legalBases().stream()
                .map(one -> new Choice(
                        one.code(),
                        one.name().in(language),
                        one.source().wording().in(language)))
                .toList();
    }

    List<Choice> sides(DraftView view, Locale language) {
        return view.rules().sides().stream()
                .map(one -> new Choice(one.code(), one.name().in(language)))
                .toList();
    }

    List<Choice> goals(DraftView view) {
        return view.content().goals().stream()
                .map(one -> new Choice(one.id().toString(), one.words()))
                .toList();
    }

    /// Those whose roles let them write on plans.
    List<Choice> owners(Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("plan.action.owner.other"))),
                        colleagues.whoMay(PlanAction.WRITE.code()).stream()
                                .map(one -> new Choice(one.id().toString(), one.line(language))))
                .toList();
    }

    List<Choice> kinds() {
        return of("kind", PlannedAction.Kind.values());
    }

    List<Choice> statuses() {
        return of("status", PlannedAction.Status.values());
    }

    List<Choice> yesNo() {
        return List.of(new Choice("true", words.text("plan.yes")), new Choice("false", words.text("plan.no")));
    }

    @SafeVarargs
    final <E extends Enum<E>> List<Choice> of(String what, E... constants) {
        return Arrays.stream(constants)
                .map(one -> new Choice(
                        one.name(),
                        words.text("plan." + what + "."
                                + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .toList();
    }

    private static void put(DraftView view, String childId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("view", view);
        model.addAttribute("saying", view.content());
        model.addAttribute(
                "base", "/children/" + childId + "/plans/" + view.plan().id());
        model.addAttribute("told", new PlanPage.Told(view.rules()));
        model.addAttribute("changes", Map.of("since", view.since(), "own", view.changes()));
    }
}
