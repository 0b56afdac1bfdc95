package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.group.GroupDecision;
import dk.tidlig.visitation.group.GroupDecisionId;
import dk.tidlig.visitation.group.GroupDecisionView;
import dk.tidlig.visitation.group.GroupDecisionView.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// A group's decisions in the reader's words. Why stands there for those alone who were given it.
@Component
class ShownDecisions {
    private final Colleagues colleagues;
    private final Words words;

    ShownDecisions(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param lines what may stand in minutes: who is responsible, when it is followed up, who was there, who saw it
    ///     otherwise
    /// @param why the rest; empty for one who may not read it
    /// @param replaced another took its place
    record Shown(
            GroupDecisionId id,
            String referral,
            String kind,
            String when,
            boolean amends,
            boolean replaced,
            List<Answer> lines,
            List<Answer> why) {}

    List<Shown> of(List<GroupDecisionView> decisions) {
        var replaced =
                decisions.stream().flatMap(it -> Stream.ofNullable(it.amends())).collect(Collectors.toSet());
        return decisions.stream()
                .map(it -> new Shown(
                        it.id(),
                        it.referral().toString(),
                        kind(it.kind()),
                        words.text(
                                "visitation.decided.by",
                                words.moment(it.decided().at()),
                                name(it.decided().by())),
                        it.amends() != null,
                        replaced.contains(it.id()),
                        lines(it),
                        why(it.why())))
                .toList();
    }

    String kind(GroupDecision.Kind kind) {
        return words.text(
                "visitation.group.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String name(UserId user) {
        return colleagues
                .find(user)
                .map(one -> one.line(LocaleContextHolder.getLocale()))
                .orElse("");
    }

    private List<Answer> lines(GroupDecisionView it) {
        var lines = new ArrayList<Answer>();
        var responsible = it.responsible();
        add(lines, "reference", it.reference().spaced());
        add(lines, "responsible", responsible == null ? null : name(responsible));
        add(lines, "follow-up", it.followUpOn() == null ? null : words.date(it.followUpOn()));
        add(lines, "present", present(it.present(), one -> !one.disqualified()));
        add(lines, "no-part", present(it.present(), Presence::disqualified));
        add(
                lines,
                "dissenters",
                it.dissenters().stream().map(this::name).sorted().collect(Collectors.joining("; ")));
        return lines;
    }

    private List<Answer> why(GroupDecisionView.@Nullable Why why) {
        var lines = new ArrayList<Answer>();
        if (why != null) {
            add(lines, "because", why.amendedBecause());
            add(lines, "reason", why.reason());
            add(lines, "answer", why.answer());
            why.dissent()
                    .forEach((user, said) ->
                            lines.add(new Answer(words.text("visitation.group.line.dissent", name(user)), said, null)));
        }
        return lines;
    }

    private String present(List<Presence> present, Predicate<Presence> which) {
        return present.stream()
                .filter(which)
                .map(one -> words.text(
                        one.standsIn() ? "visitation.group.stands-in-seat" : "visitation.group.seat",
                        seat(one.profession()),
                        colleagues.find(one.user()).map(it -> it.name()).orElse("")))
                .collect(Collectors.joining("; "));
    }

    String seat(String profession) {
        return colleagues.profession(profession).in(LocaleContextHolder.getLocale());
    }

    private void add(List<Answer> lines, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new Answer(words.text("visitation.group.line." + key), text, null));
        }
    }
}
