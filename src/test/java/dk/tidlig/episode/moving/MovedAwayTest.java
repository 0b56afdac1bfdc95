package dk.tidlig.episode.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.Institution;
import dk.tidlig.detection.RosterLine;
import dk.tidlig.detection.Rosters;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A child whose family another municipality has taken over goes in no room of the one that it left.
@TidligTest
class MovedAwayTest {
    @Autowired
    MovingDesk desk;

    @Autowired
    Rosters rosters;

    @Test
    void theRoomIsLeftWhenTheOtherMunicipalityAcceptsAndNotBefore() {
        var old = desk.people.with("coordinator");
        var fresh = desk.people.elsewhere("coordinator");
        var course = desk.course(old);
        goesSomewhere(old, course.child());
        var id = desk.offer(old, course);
        desk.open(fresh, id);
        assertThat(rooms(old, course.child())).isEqualTo(1);
        desk.accept(fresh, id);
        assertThat(rooms(old, course.child())).isZero();
    }

    /// A roster's child is made the one of the course.
    private void goesSomewhere(Actor old, ChildId child) {
        var name = FreshName.word();
        var line = new RosterLine(
                2,
                name,
                FreshName.word(),
                LocalDate.of(2022, 5, 3),
                null,
                FreshName.word(),
                Institution.Kind.DAYCARE,
                "Stuen");
        Tenant.run(
                old.municipality(),
                () -> rosters.take(Actor.operator(old.municipality()), List.of(line), List.of(), done -> {}));
        Tenant.run(
                old.municipality(),
                () -> desk.transaction.executeWithoutResult(status -> desk.jdbc
                        .sql("""
                        update detection.enrolment e set child_id = :child
                          from child.child c
                         where e.municipality_id = :here and c.municipality_id = e.municipality_id
                           and c.id = e.child_id and c.given_name = :name
                        """)
                        .param("child", child.value())
                        .param("here", old.municipality().value())
                        .param("name", name)
                        .update()));
    }

    private int rooms(Actor there, ChildId child) {
        return Tenant.in(
                there.municipality(),
                () -> desk.transaction.execute(status -> desk.jdbc
                        .sql("""
                        select count(*) from detection.enrolment
                         where municipality_id = :here and child_id = :child and ends_before is null
                        """)
                        .param("here", there.municipality().value())
                        .param("child", child.value())
                        .query(Integer.class)
                        .single()));
    }
}
