package dk.tidlig.exchange.demo;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.need.AgeBand;
import dk.tidlig.offer.need.NeedThemes;
import dk.tidlig.offer.need.Needs;
import dk.tidlig.outreach.Outreach;
import dk.tidlig.outreach.OutreachAction;
import dk.tidlig.outreach.Telling;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fictitious places, some of them told, and needs that no offer met, where a coordinator recruits.
@Component
class DemoOutreach implements DemoPart {
    private final Outreach outreach;
    private final Needs needs;
    private final NeedThemes themes;
    private final DemoPeople people;
    private final Clock clock;

    DemoOutreach(Outreach outreach, Needs needs, NeedThemes themes, DemoPeople people, Clock clock) {
        this.outreach = outreach;
        this.needs = needs;
        this.themes = themes;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public void load(Municipality municipality) {
        if (!people.areThere()) {
            return;
        }
        var coordinator = people.by("prevention-coordinator", municipality);
        if (!coordinator.may(OutreachAction.KEEP.code())) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        place(coordinator, "school", "Fjordskolen", today.minusDays(40));
        place(coordinator, "daycare", "Børnehaven Mariehønen", today.minusDays(12));
        place(coordinator, "clinic", "Lægerne ved havnen", today.minusDays(420));
        place(coordinator, "church", "Vor Frue Sogn", null);
        place(coordinator, "job-centre", "Jobcentret", null);
        themes.offered().keySet().stream().findFirst().ifPresent(theme -> needs(coordinator, theme));
    }

    private void place(Actor by, String kind, String name, @Nullable LocalDate on) {
        var id = outreach.add(by, kind, name, null);
        if (on != null) {
            outreach.told(by, id, new Telling(on, "visit", by.id(), null));
        }
    }

    private void needs(Actor by, String theme) {
        needs.note(by, theme, AgeBand.TEN_TO_THIRTEEN, "En gruppe om aftenen for børn med skilte forældre.", "");
        needs.note(by, theme, AgeBand.FOURTEEN_TO_SEVENTEEN, "Samtaler for unge uden ventetid.", "");
    }
}
