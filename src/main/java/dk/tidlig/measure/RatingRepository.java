package dk.tidlig.measure;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Scale;
import dk.tidlig.tenancy.Forgetting;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Places on scales.
@Repository
class RatingRepository {
    private record OfChild(ChildId child) {}

    private final JdbcClient jdbc;
    private final RatingImport imports;
    private final SeenRepository seen;

    RatingRepository(JdbcClient jdbc, RatingImport imports, SeenRepository seen) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.seen = seen;
    }

    /// All of the child's, also those that another stands instead of, oldest first.
    List<Rating> of(Grant grant) {
        return Reading.once(new OfChild(grant.child()), () -> read(grant));
    }

    private List<Rating> read(Grant grant) {
        var besides = seen.of(grant);
        return jdbc.sql("""
                        select id, episode_id, scale_code, scale_version, value, purpose, perspective, rater, context, words,
                               rated_on, rated_at, rated_by, superseded_at, superseded_by, reason
                          from measure.rating
                         where municipality_id = :municipality and child_id = :child
                         order by rated_on, rated_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) ->
                        rating(row, besides.getOrDefault(row.getObject("id", UUID.class), Seen.NOTHING)))
                .list();
    }

    Optional<Rating> find(Grant grant, RatingId rating) {
        return of(grant).stream().filter(it -> it.id().equals(rating)).findFirst();
    }

    /// The place that stands now in the stead of one that was corrected, perhaps more than once.
    Optional<Rating> instead(Grant grant, RatingId corrected) {
        return jdbc.sql("""
                        with recursive later as (
                          select id, superseded_at from measure.rating
                           where municipality_id = :municipality and child_id = :child and supersedes = :id
                          union all
                          select next.id, next.superseded_at from measure.rating next join later on later.id = next.supersedes
                           where next.municipality_id = :municipality and next.child_id = :child
                        )
                        select id from later where superseded_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", corrected.value())
                .query((row, number) -> new RatingId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(standing -> find(grant, standing));
    }

    /// @param supersedes the place this stands instead of, with its reason, or null
    void add(
            Grant grant,
            EpisodeView episode,
            PlaceRules.Sound sound,
            @Nullable RatingId supersedes,
            @Nullable String reason) {
        jdbc.sql("""
                        insert into measure.rating
                          (municipality_id, id, child_id, episode_id, programme_code, scale_code, scale_version, scale_min,
                           scale_max, scale_step, value, purpose, perspective, rater, context, words, rated_on, rated_at,
                           rated_by, counts, supersedes, reason)
                        values
                          (:municipality, :id, :child, :episode, :programme, :scale, :version, :min, :max, :step, :value,
                           :purpose, :perspective, :rater, :context, :words, :day, :at, :by, :counts, :supersedes, :reason)
                        """)
                .params(within(grant, episode))
                .params(scale(sound.scale()))
                .params(place(sound.place()))
                .param("counts", sound.counts())
                .param("supersedes", supersedes == null ? null : supersedes.value())
                .param("reason", reason)
                .update();
        seen.add(sound.place().id(), sound.place().seen());
    }

    private static Map<String, Object> within(Grant grant, EpisodeView episode) {
        return Map.of(
                "municipality", Tenant.current().value(),
                "child", grant.child().value(),
                "episode", episode.id().value(),
                "programme", episode.programmeCode(),
                "at", grant.at().atOffset(ZoneOffset.UTC),
                "by", grant.actor().id().value());
    }

    static Map<String, Object> scale(Scale scale) {
        return Map.of(
                "scale", scale.code(),
                "version", scale.version(),
                "min", scale.range().min(),
                "max", scale.range().max(),
                "step", scale.range().step());
    }

    private static Map<String, @Nullable Object> place(PlaceChild place) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", place.id().value());
        columns.put("value", place.value());
        columns.put("purpose", code(place.purpose()));
        columns.put("perspective", code(place.perspective()));
        columns.put("rater", place.rater());
        columns.put("context", place.context());
        columns.put("words", place.words());
        columns.put("day", place.day());
        return columns;
    }

    /// @return false when another stands instead of it already
    boolean supersede(Grant grant, RatingId rating) {
        return jdbc.sql("""
                                update measure.rating set superseded_at = :at, superseded_by = :by
                                 where municipality_id = :municipality and child_id = :child and id = :id
                                   and superseded_at is null
                                """)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .param("id", rating.value())
                        .update()
                == 1;
    }

    void importAll(Grant grant, ProgrammeVersion programme, Scale scale, String rater, List<ImportedRating> imported) {
        imports.take(grant, programme, scale, rater, imported);
    }

    /// What the figures need stays, and points at nobody.
    private void keepForFigures(Grant grant) {
        jdbc.sql("""
                        insert into measure.past_rating
                          (municipality_id, episode_key, programme_code, scale_code, purpose, value)
                        select distinct on (episode_id, scale_code, purpose)
                               municipality_id, md5(:salt || episode_id::text)::uuid, programme_code, scale_code,
                               purpose, value
                          from measure.rating
                         where municipality_id = :municipality and child_id = :child and counts
                           and superseded_at is null and purpose in ('start', 'end')
                         order by episode_id, scale_code, purpose,
                                  case when purpose = 'start' then rated_on end asc,
                                  case when purpose <> 'start' then rated_on end desc, rated_at desc
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("salt", Forgetting.salt())
                .update();
    }

    int erase(Grant grant) {
        keepForFigures(grant);
        return jdbc.sql("delete from measure.rating where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Rating rating(ResultSet row, Seen seen) throws SQLException {
        return new Rating(
                new RatingId(row.getObject("id", UUID.class)),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                row.getString("scale_code"),
                row.getInt("scale_version"),
                row.getBigDecimal("value"),
                Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                Perspective.valueOf(row.getString("perspective").toUpperCase(Locale.ROOT)),
                row.getString("rater"),
                row.getString("context"),
                row.getString("words"),
                row.getObject("rated_on", java.time.LocalDate.class),
                stamp(row, "rated_at", "rated_by"),
                row.getObject("superseded_at") == null ? null : stamp(row, "superseded_at", "superseded_by"),
                row.getString("reason"),
                seen);
    }

    private static Stamp stamp(ResultSet row, String at, String by) throws SQLException {
        return new Stamp(
                row.getObject(at, OffsetDateTime.class).toInstant(), new UserId(row.getObject(by, UUID.class)));
    }
}
