package dk.tidlig.detection.round;

import dk.tidlig.access.Grant;
import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.InstitutionId;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoundId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rounds, the rooms in them, and the two who rate each.
@Repository
class RoundRepository {
    private static final String ROUND = """
            select r.id, r.label, r.opens_on, r.closes_on, r.scale_code, r.scale_version, r.from_age, r.until_age
              from detection.round r
             where r.municipality_id = :municipality
            """;

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Refused when none of the places and rooms is here
    RoundId plan(Grant grant, PlanRound it, int scaleVersion) {
        var id = RoundId.random();
        jdbc.sql("""
                        insert into detection.round
                          (municipality_id, id, label, opens_on, closes_on, scale_code, scale_version, from_age, until_age,
                           planned_at, planned_by)
                        values (:municipality, :id, :name, :opens, :closes, :scale, :version, :from, :until, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("name", it.name())
                .param("opens", it.opensOn())
                .param("closes", it.closesOn())
                .param("scale", it.scale())
                .param("version", scaleVersion)
                .param("from", it.fromAge())
                .param("until", it.untilAge())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
        addRooms(id, it);
        return id;
    }

    private void addRooms(RoundId id, PlanRound it) {
        int rooms = jdbc.sql("""
                        insert into detection.round_room (municipality_id, round_id, room_id)
                        select :municipality, :id, id from detection.room
                         where municipality_id = :municipality
                           and (id = any(:rooms) or institution_id = any(:places))
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("rooms", it.rooms().stream().map(RoomId::value).toArray(UUID[]::new))
                .param("places", it.places().stream().map(InstitutionId::value).toArray(UUID[]::new))
                .update();
        if (rooms == 0) {
            throw new Refused(DetectionRefusal.NO_ROOMS);
        }
    }

    void endOn(Grant grant, Round it, LocalDate day, String reason) {
        jdbc.sql("""
                        with changed as (
                          update detection.round set closes_on = :day where municipality_id = :municipality and id = :round)
                        insert into detection.window_change
                          (municipality_id, id, round_id, closed_on, closes_on, reason, changed_at, changed_by)
                        values (:municipality, gen_random_uuid(), :round, :before, :day, :reason, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", it.id().value())
                .param("before", it.closesOn())
                .param("day", day)
                .param("reason", reason)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    /// The newest first.
    List<Round> all() {
        return jdbc.sql(ROUND + " order by r.opens_on desc, r.label limit 60")
                .param("municipality", Tenant.current().value())
                .query(RoundRepository::round)
                .list();
    }

    /// @throws NotFound when there is none such here
    Round get(RoundId id) {
        return jdbc.sql(ROUND + " and r.id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .query(RoundRepository::round)
                .optional()
                .orElseThrow(NotFound::new);
    }

    boolean has(RoundId round, RoomId room) {
        return jdbc.sql("""
                        select exists (select from detection.round_room
                                        where municipality_id = :municipality and round_id = :round and room_id = :room)
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .query(Boolean.class)
                .single();
    }

    boolean jointBegan(RoundId round, RoomId room) {
        return jdbc.sql("""
                        select joint_at is not null from detection.round_room
                         where municipality_id = :municipality and round_id = :round and room_id = :room
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .query(Boolean.class)
                .single();
    }

    /// Whoever else writes in the same room waits.
    void hold(RoundId round, RoomId room) {
        jdbc.sql("""
                        select 1 from detection.round_room
                         where municipality_id = :municipality and round_id = :round and room_id = :room for update
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .query(Integer.class)
                .single();
    }

    void beginJoint(Grant grant, RoundId round, RoomId room) {
        jdbc.sql("""
                        update detection.round_room set joint_at = :at, joint_by = :by
                         where municipality_id = :municipality and round_id = :round and room_id = :room
                           and joint_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    List<Rater> raters(RoundId round, RoomId room) {
        return jdbc.sql("""
                        select rater_id, finished_at is not null as finished from detection.rater
                         where municipality_id = :municipality and round_id = :round and room_id = :room order by place
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .query((row, number) ->
                        new Rater(new UserId(row.getObject("rater_id", UUID.class)), row.getBoolean("finished")))
                .list();
    }

    void takePlace(Grant grant, RoundId round, RoomId room, int place) {
        jdbc.sql("""
                        insert into detection.rater (municipality_id, round_id, room_id, place, rater_id, began_at)
                        values (:municipality, :round, :room, :place, :by, :at)
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .param("place", place)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    void finish(Grant grant, RoundId round, RoomId room) {
        jdbc.sql("""
                        update detection.rater set finished_at = :at
                         where municipality_id = :municipality and round_id = :round and room_id = :room
                           and rater_id = :by and finished_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("label"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getString("scale_code"),
                row.getInt("scale_version"),
                row.getObject("from_age", Integer.class),
                row.getObject("until_age", Integer.class));
    }
}
