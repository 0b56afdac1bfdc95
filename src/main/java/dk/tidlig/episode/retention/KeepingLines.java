package dk.tidlig.episode.retention;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.retention.KeepingPage.HeldLine;
import dk.tidlig.episode.retention.KeepingPage.ListedLine;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The lines of the pages. A child is named to those alone who may read it.
@Component
class KeepingLines {
    private static final String READS = "child.read";

    private final Verdicts verdicts;
    private final ChildNaming naming;
    private final KeepingWords says;
    private final Words words;

    KeepingLines(Verdicts verdicts, ChildNaming naming, KeepingWords says, Words words) {
        this.verdicts = verdicts;
        this.naming = naming;
        this.says = says;
        this.words = words;
    }

    List<ListedLine> going(Scope scope, List<Listed> listed) {
        var names = names(scope, listed.stream().map(Listed::child).toList());
        var kept = verdicts.of(listed.stream().map(Listed::child).toList()).stream()
                .collect(Collectors.toMap(ChildKeeping::child, it -> it));
        return listed.stream()
                .map(it -> line(it, of(names, it.child()), of(kept, it.child())))
                .toList();
    }

    List<HeldLine> held(Scope scope, List<Hold> holds) {
        var names = names(scope, holds.stream().map(Hold::child).toList());
        return holds.stream().map(it -> line(it, of(names, it.child()))).toList();
    }

    List<ErasurePage.ErasedLine> erased(List<Erased> register) {
        return register.stream()
                .map(it -> new ErasurePage.ErasedLine(
                        it.number(),
                        words.moment(it.at()),
                        it.byHand(),
                        it.rules().stream().map(says::line).toList(),
                        words.count(it.rows())))
                .toList();
    }

    KeepingPage page(Grant grant, String child, List<Hold> holds, Optional<Listed> listed) {
        var kept = verdicts.of(grant.child());
        var standing = holds.stream().filter(Hold::stands).findFirst();
        return new KeepingPage(
                child,
                kept.records().stream().map(says::line).toList(),
                standing.isPresent() ? null : kept.until().map(says::date).orElse(null),
                standing.map(it -> line(it, child)).orElse(null),
                holds.stream()
                        .filter(it -> !it.stands())
                        .map(it -> line(it, child))
                        .toList(),
                listed.map(it -> line(it, child, kept)).orElse(null));
    }

    HeldLine line(Hold it, String child) {
        var lifted = it.lifted();
        return new HeldLine(
                it.child().toString(),
                child,
                it.reason(),
                says.who(it.set()),
                says.moment(it.set()),
                lifted == null
                        ? null
                        : words.text(
                                "episode.keeping.lifted",
                                says.who(lifted),
                                says.moment(lifted),
                                String.valueOf(it.liftedReason())));
    }

    private ListedLine line(Listed it, String child, ChildKeeping kept) {
        var archived = it.archived();
        return new ListedLine(
                it.child().toString(),
                child,
                says.date(it.goesOn()),
                says.date(it.keptUntil()),
                kept.records().stream().map(says::line).toList(),
                it.waitsForArchive(),
                archived == null
                        ? null
                        : words.text("episode.keeping.archived", says.who(archived), says.moment(archived)));
    }

    private static <T> T of(Map<ChildId, T> known, ChildId child) {
        return Objects.requireNonNull(known.get(child));
    }

    private Map<ChildId, String> names(Scope scope, Collection<ChildId> children) {
        boolean reads = scope.actor().trusted()
                || scope.actor().reach(READS).filter(Reach.ALL::equals).isPresent();
        Map<ChildId, ChildName> known = reads ? naming.names(scope, children) : Map.of();
        var names = new HashMap<ChildId, String>();
        children.forEach(child -> names.put(
                child,
                Optional.ofNullable(known.get(child))
                        .map(ChildName::line)
                        .orElseGet(() -> words.text(
                                "episode.keeping.number", child.toString().substring(0, 8)))));
        return names;
    }
}
