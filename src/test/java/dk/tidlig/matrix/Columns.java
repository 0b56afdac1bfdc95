package dk.tidlig.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.tidlig.identity.family.FamilyInvitations;
import dk.tidlig.matrix.Column.Kind;
import dk.tidlig.support.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Everybody who asks, in the order of the file.
@Component
class Columns {
    private static final String PASSWORD = "vindmølle-gummistøvle-rugbrød-5";

    private final Towns towns;
    private final People people;
    private final FamilyInvitations invitations;
    private final List<Town> every = new ArrayList<>();
    private final List<Column> made = new ArrayList<>();

    Columns(Towns towns, People people, FamilyInvitations invitations) {
        this.towns = towns;
        this.people = people;
        this.invitations = invitations;
    }

    /// Made once: it takes seconds.
    synchronized List<Column> all() {
        if (made.isEmpty()) {
            made.addAll(make());
        }
        return made;
    }

    private List<Column> make() {
        var all = new ArrayList<Column>();
        every.addAll(towns.all());
        for (int at = 0; at < every.size(); at++) {
            professionals(all, every.get(at), every.get((at + 1) % every.size()));
        }
        every.forEach(town -> family(all, town, every.get((every.indexOf(town) + 1) % every.size())));
        var first = every.getFirst();
        all.add(new Column("nobody", "nobody", first.municipality(), anonymous(), first.own(), Kind.NOBODY));
        return all;
    }

    /// With every role at once, about the child they are around.
    List<Column> withEveryRole() {
        all();
        return every.stream()
                .map(it -> new Column(
                        it.code() + " own",
                        "all-roles",
                        it.municipality(),
                        people.loggedIn(it.all()),
                        it.own(),
                        Kind.OWN))
                .toList();
    }

    private void professionals(List<Column> all, Town town, Town other) {
        roles(all, town, "own", town.own(), Kind.OWN);
        roles(all, town, "stranger", town.stranger(), Kind.STRANGER);
        var as = people.loggedIn(town.all());
        all.add(new Column(
                town.code() + " elsewhere", "all-roles", town.municipality(), as, other.own(), Kind.ELSEWHERE));
        all.add(new Column(
                town.code() + " elsewhere", "unknown", town.municipality(), as, unknown(other.own()), Kind.UNKNOWN));
    }

    private static Map<String, String> unknown(Map<String, String> known) {
        return known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> Endpoint.isId(it.getValue()) ? UUID.randomUUID().toString() : it.getValue()));
    }

    private void roles(List<Column> all, Town town, String whose, Map<String, String> known, Kind kind) {
        town.roles()
                .forEach((role, actor) -> all.add(new Column(
                        town.code() + " " + whose, role, town.municipality(), people.loggedIn(actor), known, kind)));
    }

    private void family(List<Column> all, Town town, Town other) {
        var username = town.own().getOrDefault("invited", "");
        invitations.use(town.own().getOrDefault("code", ""), PASSWORD);
        var as = user(username).authorities();
        var group = town.code() + " family";
        all.add(new Column(group, "own", town.municipality(), as, town.own(), Kind.FAMILY));
        all.add(new Column(group, "stranger", town.municipality(), as, town.stranger(), Kind.FAMILY_ELSEWHERE));
        all.add(new Column(group, "elsewhere", town.municipality(), as, other.own(), Kind.FAMILY_ELSEWHERE));
    }
}
