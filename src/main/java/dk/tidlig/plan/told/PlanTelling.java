package dk.tidlig.plan.told;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.content.Goal;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.plan.content.Regard;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.PlanRules;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what a plan says into words, line by line, in the reader's language.
@Component
public class PlanTelling {
    private final Words words;
    private final Colleagues colleagues;

    PlanTelling(Words words, Colleagues colleagues) {
        this.words = words;
        this.colleagues = colleagues;
    }

    /// @param children how each child is spoken of
    public List<Line> lines(PlanContent content, PlanRules rules, Map<ChildId, String> children, Locale language) {
        var lines = new ArrayList<Line>();
        alone(lines, "purpose", content.purpose());
        alone(lines, "basis", basis(content, rules, language));
        alone(lines, "end", date(content.expectedEnd()));
        content.children().forEach(one -> child(lines, one, children));
        alone(lines, "childs-voice", content.childsVoice());
        alone(lines, "parents-voice", content.parentsVoice());
        alone(lines, "interpreter", content.interpreter());
        content.goals().forEach(goal -> goal(lines, goal));
        var owners = owners(content.actions(), language);
        content.actions().forEach(action -> {
            action(lines, action, rules, owners, language);
            goals(lines, action, content.goalsOf(action));
        });
        return List.copyOf(lines);
    }

    /// The owners of planned actions by their ids, as pages say them.
    public Map<String, String> owners(List<PlannedAction> actions, Locale language) {
        var inTheHouse = names(
                actions.stream()
                        .map(PlannedAction::owner)
                        .filter(Objects::nonNull)
                        .toList(),
                language);
        var owners = new HashMap<String, String>();
        for (var action : actions) {
            var owner = action.owner();
            owners.put(
                    action.id().toString(),
                    owner == null ? String.valueOf(action.ownerName()) : inTheHouse.getOrDefault(owner, ""));
        }
        return owners;
    }

    /// Names and professions; of one who is not known here, that it is somebody.
    public Map<UserId, String> names(List<UserId> users, Locale language) {
        var known = colleagues.of(users);
        var names = new HashMap<UserId, String>();
        users.forEach(user -> names.put(
                user,
                Optional.ofNullable(known.get(user))
                        .map(it -> it.line(language))
                        .orElseGet(() -> words.text("plan.somebody"))));
        return names;
    }

    private void child(List<Line> lines, Regard it, Map<ChildId, String> children) {
        var name = children.getOrDefault(it.child(), words.text("plan.other-child"));
        var item = "child." + it.child();
        var title = words.text("plan.line.child", name);
        add(lines, item, "child", title, "", name);
        add(lines, item, "regard", title, words.text("plan.regard"), it.words());
    }

    private void goal(List<Line> lines, Goal it) {
        var item = "goal." + it.id();
        var title = words.text("plan.line.goal", shortened(it.words()));
        add(lines, item, "words", title, words.text("plan.goal"), it.words());
        add(lines, item, "indicator", title, words.text("plan.goal.indicator"), it.indicator());
        add(lines, item, "baseline", title, words.text("plan.goal.baseline"), it.baseline());
        add(lines, item, "target", title, words.text("plan.goal.target"), it.target());
        add(lines, item, "by", title, words.text("plan.goal.by"), date(it.by()));
    }

    private void action(
            List<Line> lines, PlannedAction it, PlanRules rules, Map<String, String> owners, Locale language) {
        var item = "action." + it.id();
        var title = words.text("plan.line.action", shortened(it.what()));
        var side = rules.side(it.side()).map(found -> found.name().in(language)).orElse(it.side());
        add(lines, item, "what", title, words.text("plan.action"), it.what());
        add(lines, item, "kind", title, words.text("plan.action.kind"), choice("kind", it.kind()));
        add(lines, item, "side", title, words.text("plan.action.side"), side);
        add(
                lines,
                item,
                "owner",
                title,
                words.text("plan.action.owner"),
                owners.get(it.id().toString()));
        add(lines, item, "by", title, words.text("plan.action.by"), date(it.by()));
        add(lines, item, "status", title, words.text("plan.action.status"), choice("status", it.status()));
        add(lines, item, "dropped", title, words.text("plan.action.dropped-why"), it.droppedWhy());
    }

    private void goals(List<Line> lines, PlannedAction it, List<Goal> goals) {
        var title = words.text("plan.line.action", shortened(it.what()));
        var said = goals.stream().map(goal -> shortened(goal.words())).collect(Collectors.joining("\n"));
        add(lines, "action." + it.id(), "goals", title, words.text("plan.action.goals"), said);
    }

    private void alone(List<Line> lines, String item, @Nullable String text) {
        add(lines, item, item, words.text("plan.line." + item), "", text);
    }

    private static void add(
            List<Line> lines, String item, String field, String title, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new Line(item, field, title, label, text));
        }
    }

    private static @Nullable String basis(PlanContent content, PlanRules rules, Locale language) {
        return Stream.ofNullable(content.legalBasis())
                .map(code -> rules.legalBasis(code)
                        .map(found -> found.name().in(language))
                        .orElse(code))
                .findFirst()
                .orElse(null);
    }

    private String choice(String what, Enum<?> choice) {
        return words.text("plan." + what + "." + Codes.of(choice));
    }

    private @Nullable String date(java.time.@Nullable LocalDate day) {
        return day == null ? null : words.date(day);
    }

    private static String shortened(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.length() <= 60 ? first : first.substring(0, 59) + "…";
    }
}
