package dk.tidlig.session.place;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.DayItem;
import java.util.List;
import java.util.Optional;

/// What is to be done about kept places, told to those who can do it.
@UseCase
class PlaceWatch {
    private final Gate gate;
    private final PlaceRecords records;
    private final PlaceKeepers keepers;
    private final PlaceNews news;

    PlaceWatch(Gate gate, PlaceRecords records, PlaceKeepers keepers, PlaceNews news) {
        this.gate = gate;
        this.records = records;
        this.keepers = keepers;
        this.news = news;
    }

    public List<DayItem> waiting(Actor actor) {
        var scope = gate.scope(actor, PlaceAction.PLACE_LIST, "kept places");
        return keepers.theirs(scope, records.open(scope)).stream()
                .map(it -> news.of(scope, it))
                .flatMap(Optional::stream)
                .toList();
    }
}
