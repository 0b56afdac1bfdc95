package dk.tidlig.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

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
        var first = every.getFirst();
        all.add(new Column("nobody", "nobody", first.municipality(), anonymous(), first.own(), Kind.NOBODY));
        return all;
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
}
