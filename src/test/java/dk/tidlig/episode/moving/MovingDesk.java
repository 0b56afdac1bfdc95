package dk.tidlig.episode.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A family that moves from the one municipality to the other, and the coordinators of both.
@Component
class MovingDesk {
    @Autowired
    Departures departures;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Episodes episodes;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    EpisodeSamples.Course course(Actor responsible) {
        return samples.open(responsible);
    }

    OfferMoving offerTo(String municipality, EpisodeSamples.Course course) {
        return new OfferMoving(
                course.episode(),
                municipality,
                "consent",
                "Moderen sagde ja på mødet i dag.",
                Set.of("family"),
                "unchanged",
                "De flytter til maj.");
    }

    MovingId offer(Actor actor, EpisodeSamples.Course course) {
        return Tenant.in(
                actor.municipality(), () -> departures.offer(actor, course.child(), offerTo(People.ELSEWHERE, course)));
    }

    void takeBack(Actor actor, ChildId child, MovingId id) {
        Tenant.run(actor.municipality(), () -> departures.takeBack(actor, child, id));
    }

    ArrivalPage open(Actor actor, MovingId id) {
        return Tenant.in(actor.municipality(), () -> arrivals.open(actor, id));
    }

    ChildId accept(Actor actor, MovingId id) {
        var version = samples.programme(actor.municipality()).id();
        var taken = new AcceptMoving(null, Set.of(), version, actor.id());
        return Tenant.in(actor.municipality(), () -> arrivals.accept(actor, id, taken));
    }

    void decline(Actor actor, MovingId id, String why) {
        Tenant.run(actor.municipality(), () -> arrivals.decline(actor, id, why));
    }

    List<MovingPage.Arriving> waiting(Actor actor) {
        return Tenant.in(actor.municipality(), () -> arrivals.waiting(actor));
    }

    MovingPage page(Actor actor, ChildId child) {
        return Tenant.in(actor.municipality(), () -> departures.page(actor, child));
    }

    EpisodeView newest(Actor actor, ChildId child) {
        return Tenant.in(actor.municipality(), () -> episodes.of(actor, child).getFirst());
    }

    /// How many entries of the action on the child the municipality's trail has.
    int noted(Actor actor, String action, String outcome) {
        return Tenant.in(
                actor.municipality(),
                () -> transaction.execute(status -> jdbc.sql("""
                                select count(*) from audit.entry
                                 where municipality_id = :municipality and actor_id = :actor and action = :action
                                   and outcome = :outcome
                                """)
                        .param("municipality", actor.municipality().value())
                        .param("actor", actor.id().value())
                        .param("action", action)
                        .param("outcome", outcome)
                        .query(Integer.class)
                        .single()));
    }

    /// How many entries of the program itself on the child the municipality's trail has.
    int notedOn(Actor there, ChildId child, String action, String outcome) {
        return Tenant.in(
                there.municipality(),
                () -> transaction.execute(status -> jdbc.sql("""
                                select count(*) from audit.entry
                                 where municipality_id = :municipality and child_id = :child and action = :action
                                   and outcome = :outcome
                                """)
                        .param("municipality", there.municipality().value())
                        .param("child", child.value())
                        .param("action", action)
                        .param("outcome", outcome)
                        .query(Integer.class)
                        .single()));
    }

    /// Whether anything of what was sent lies there still.
    boolean lies(Actor there, MovingId id) {
        return Tenant.in(
                there.municipality(),
                () -> transaction.execute(status -> jdbc.sql("""
                                select package is not null from episode.arrival
                                 where municipality_id = :municipality and id = :id
                                """)
                        .param("municipality", there.municipality().value())
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single()));
    }

    void refuses(Refusal refusal, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
