package dk.tidlig.measure;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.IdRun;
import dk.tidlig.programme.MeasurementNeed;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Scale;
import dk.tidlig.tenancy.PlannerStatistics;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Places from another register, many at once: overall professional assessments. They count where the programme's
/// figures count just those, on just that scale.
@Repository
class RatingImport {
    private final JdbcClient jdbc;
    private final PlannerStatistics planner;

    RatingImport(JdbcClient jdbc, PlannerStatistics planner) {
        this.jdbc = jdbc;
        this.planner = planner;
    }

    void take(Grant grant, ProgrammeVersion programme, Scale scale, String rater, List<ImportedRating> imported) {
        jdbc.sql("""
                        insert into measure.rating
                          (municipality_id, id, child_id, episode_id, programme_code, scale_code, scale_version, scale_min,
                           scale_max, scale_step, value, purpose, perspective, rater, rated_on, rated_at, rated_by, counts,
                           imported)
                        select :municipality, id, child, episode, :programme, :scale, :version, :min, :max,
                               :step, value, purpose, 'professional', :rater, day, :at, :by, purpose = any(:counted), true
                          from unnest(:ids, :children, :episodes, cast(:values as numeric[]), :purposes, cast(:days as date[]))
                               as place (id, child, episode, value, purpose, day)
                        """)
                .param("municipality", Tenant.current().value())
                .param("programme", programme.code())
                .params(RatingRepository.scale(scale))
                .param("rater", rater)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("counted", counted(programme, scale))
                .params(columns(imported))
                .update();
        planner.learn("measure.rating");
    }

    /// The purposes for which the programme counts what professionals say on that scale.
    private static String[] counted(ProgrammeVersion programme, Scale scale) {
        return Stream.of(Purpose.START, Purpose.END)
                .filter(purpose -> programme
                        .definition()
                        .measurement(purpose)
                        .filter(need -> counts(need, scale))
                        .isPresent())
                .map(RatingRepository::code)
                .toArray(String[]::new);
    }

    private static boolean counts(MeasurementNeed need, Scale scale) {
        return need.scale().equals(scale.code()) && need.counted() == Perspective.PROFESSIONAL;
    }

    private static Map<String, Object> columns(List<ImportedRating> imported) {
        return Map.of(
                "ids", IdRun.of(imported.size()),
                "children", ids(imported, one -> one.child().value()),
                "episodes", ids(imported, one -> one.episode().value()),
                "values", texts(imported, one -> one.value().toPlainString()),
                "purposes", texts(imported, one -> RatingRepository.code(one.purpose())),
                "days", texts(imported, one -> one.day().toString()));
    }

    private static UUID[] ids(List<ImportedRating> imported, Function<ImportedRating, UUID> which) {
        return imported.stream().map(which).toArray(UUID[]::new);
    }

    private static String[] texts(List<ImportedRating> imported, Function<ImportedRating, String> which) {
        return imported.stream().map(which).toArray(String[]::new);
    }
}
