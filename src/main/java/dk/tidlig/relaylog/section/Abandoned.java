package dk.tidlig.relaylog.section;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.OpenLogs.UnderWay;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Open logs whose holder has left, or is away with nobody standing in: told to the leader of the holder's unit, and to
/// every leader where that unit has none. The baton stays where it is until another has accepted it.
@Component
class Abandoned {
    private final Gate gate;
    private final HoldersAway holders;
    private final Colleagues colleagues;
    private final ChildNaming naming;
    private final Words words;

    Abandoned(Gate gate, HoldersAway holders, Colleagues colleagues, ChildNaming naming, Words words) {
        this.gate = gate;
        this.holders = holders;
        this.colleagues = colleagues;
        this.naming = naming;
        this.words = words;
    }

    List<DayItem> items(Actor actor) {
        var scope = gate.scope(actor, RelayAction.WATCH, "holders away");
        var here = colleagues.here().stream().map(Colleague::id).collect(Collectors.toSet());
        var leaders = colleagues.whoMay(RelayAction.WATCH.code()).stream()
                .map(Colleague::id)
                .toList();
        var found = holders.away(here, words.today()).entrySet().stream()
                .filter(it -> holders.concerns(actor.id(), it.getValue(), leaders))
                .toList();
        var names = naming.names(
                scope, found.stream().map(it -> it.getKey().child()).toList());
        return found.stream()
                .map(it -> item(
                        it.getKey(),
                        it.getValue(),
                        Optional.ofNullable(names.get(it.getKey().child())),
                        here.contains(it.getValue())))
                .toList();
    }

    private DayItem item(UnderWay log, UserId holder, Optional<ChildName> name, boolean worksHere) {
        var who = colleagues.find(holder).map(Colleague::name).orElseGet(() -> words.text("relaylog.somebody"));
        var url = "/children/" + log.child() + "/relay-log/baton/offer-for";
        return new DayItem(
                null,
                0,
                name.map(ChildName::line).orElseGet(() -> words.text("relaylog.title")),
                url,
                log.offeredTo() != null
                                && !Objects.requireNonNull(log.answerBy()).isBefore(words.today())
                        ? words.text("relaylog.day.abandoned.offered", who)
                        : words.text(worksHere ? "relaylog.day.abandoned.away" : "relaylog.day.abandoned.left", who),
                words.text("relaylog.day.offer-on"),
                url);
    }
}
