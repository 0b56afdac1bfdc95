package dk.tidlig.session.records;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.IdRun;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.session.ImportedCourse;
import dk.tidlig.tenancy.PlannerStatistics;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes in many courses with their held sessions: three statements, however many there are.
@Component
public class CourseImport {
    private final JdbcClient jdbc;
    private final Offers offers;
    private final PlannerStatistics planner;

    CourseImport(JdbcClient jdbc, Offers offers, PlannerStatistics planner) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.planner = planner;
    }

    /// @throws IllegalArgumentException when the catalogue has no such offer
    public void take(Grant grant, ProgrammeVersionId version, List<ImportedCourse> all) {
        var catalogue = offers.list().stream().collect(Collectors.toMap(Offer::code, Function.identity()));
        var ids = IdRun.of(all.size());
        courses(grant, version, catalogue, all, ids);
        planner.learn("session.course");
        budgets(all);
        planner.learn("session.budget");
        sessions(all, ids);
        planner.learn("session.session");
    }

    private void courses(
            Grant grant,
            ProgrammeVersionId version,
            Map<String, Offer> catalogue,
            List<ImportedCourse> all,
            UUID[] ids) {
        var offered = all.stream().map(it -> offer(catalogue, it.offerCode())).toList();
        jdbc.sql("""
                        insert into session.course
                          (municipality_id, id, child_id, episode_id, programme_version_id, offer_id, offer_code,
                           offer_edition, audience, asked_at, asked_by, started_on, started_at, started_by,
                           ended_on, ended_at, ended_by, end_reason, imported)
                        select :municipality, id, child, episode, :version, offer, code, edition, audience,
                               :at, :by, started, :at, :by, ended,
                               case when ended is not null then :at::timestamptz end,
                               case when ended is not null then :by::uuid end,
                               case when ended is not null then 'COMPLETED' end, true
                          from unnest(:ids::uuid[], :children::uuid[], :episodes::uuid[], :offers::uuid[], :codes::text[],
                                      :editions::integer[], :audiences::text[], :started::date[], :ended::date[])
                               as it (id, child, episode, offer, code, edition, audience, started, ended)
                        """)
                .param("municipality", Tenant.current().value())
                .param("version", version.value())
                .param("at", grant.at().atOffset(java.time.ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("ids", ids)
                .param("children", all.stream().map(it -> it.child().value()).toArray(UUID[]::new))
                .param("episodes", all.stream().map(it -> it.episode().value()).toArray(UUID[]::new))
                .param("offers", offered.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .param("codes", offered.stream().map(Offer::code).toArray(String[]::new))
                .param("editions", offered.stream().map(Offer::edition).toArray(Integer[]::new))
                .param("audiences", offered.stream().map(CourseImport::audience).toArray(String[]::new))
                .param(
                        "started",
                        all.stream().map(it -> it.startedOn().toString()).toArray(String[]::new))
                .param("ended", all.stream().map(it -> text(it.endedOn())).toArray(String[]::new))
                .update();
    }

    private void budgets(List<ImportedCourse> all) {
        jdbc.sql("""
                        insert into session.budget (municipality_id, episode_id, child_id)
                        select distinct :municipality::uuid, episode, child
                          from unnest(:episodes::uuid[], :children::uuid[]) as it (episode, child)
                        on conflict (municipality_id, episode_id) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("episodes", all.stream().map(it -> it.episode().value()).toArray(UUID[]::new))
                .param("children", all.stream().map(it -> it.child().value()).toArray(UUID[]::new))
                .update();
    }

    private void sessions(List<ImportedCourse> all, UUID[] ids) {
        jdbc.sql("""
                        insert into session.session
                          (municipality_id, id, child_id, episode_id, course_id, number, imported)
                        select :municipality, (:rows::uuid[])[row_number() over ()], child, episode, course, number, true
                          from unnest(:courses::uuid[], :children::uuid[], :episodes::uuid[], :held::integer[])
                               as it (course, child, episode, held),
                               generate_series(1, held) as number
                        """)
                .param("municipality", Tenant.current().value())
                .param(
                        "rows",
                        IdRun.of(all.stream()
                                .mapToInt(ImportedCourse::sessionsHeld)
                                .sum()))
                .param("courses", ids)
                .param("children", all.stream().map(it -> it.child().value()).toArray(UUID[]::new))
                .param("episodes", all.stream().map(it -> it.episode().value()).toArray(UUID[]::new))
                .param("held", all.stream().map(ImportedCourse::sessionsHeld).toArray(Integer[]::new))
                .update();
    }

    private static Offer offer(Map<String, Offer> catalogue, String code) {
        var offer = catalogue.get(code);
        if (offer == null) {
            throw new IllegalArgumentException("the catalogue has no offer " + code);
        }
        return offer;
    }

    /// A file does not say who it was given to: what the offer is for first of all.
    private static String audience(Offer offer) {
        return offer.content().target().audiences().stream()
                .sorted()
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static @org.jspecify.annotations.Nullable String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
