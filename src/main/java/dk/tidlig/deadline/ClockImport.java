package dk.tidlig.deadline;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.IdRun;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.PlannerStatistics;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sets the limits of many enquiries: two statements for a chunk of any size. Of the limits only the one to the first
/// contact can be told from a register; it knows days and no hours.
@Component
class ClockImport {
    private final JdbcClient jdbc;
    private final LimitRules rules;
    private final ClockKeeper keeper;
    private final Municipalities municipalities;
    private final PlannerStatistics planner;

    ClockImport(
            JdbcClient jdbc,
            LimitRules rules,
            ClockKeeper keeper,
            Municipalities municipalities,
            PlannerStatistics planner) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.keeper = keeper;
        this.municipalities = municipalities;
        this.planner = planner;
    }

    private record Row(ImportedLimits it, LimitRule rule, String calendar, Instant start, Limit limit) {}

    void importAll(Grant grant, List<ImportedLimits> imported) {
        var municipality = municipalities.current();
        var versions = new HashMap<ProgrammeVersionId, ProgrammeVersion>();
        var rows = new ArrayList<Row>();
        for (var it : imported) {
            LimitRules.of(versions.computeIfAbsent(it.version(), rules::version)).stream()
                    .filter(ClockImport::endsWithContact)
                    .forEach(rule -> rows.add(row(it, rule, municipality)));
        }
        insertClocks(grant, rows, municipality);
        planner.learn("deadline.clock");
        insertCourses(imported.stream().filter(it -> it.episode() != null).toList(), versions, municipality);
        planner.learn("deadline.course");
    }

    private static boolean endsWithContact(LimitRule rule) {
        return rule instanceof LimitRule.Promise promise
                && promise.rule().starts() == ClockRule.Event.ENQUIRY_RECEIVED
                && promise.rule().stops() == ClockRule.Event.FIRST_CONTACT;
    }

    private Row row(ImportedLimits it, LimitRule rule, Municipality municipality) {
        var calendar = rule.calendar().isEmpty() ? municipality.calendar() : rule.calendar();
        var start = it.receivedOn().atStartOfDay(municipality.zone()).toInstant();
        return new Row(it, rule, calendar, start, keeper.limit(rule, start, municipality.zone(), calendar));
    }

    private void insertClocks(Grant grant, List<Row> rows, Municipality municipality) {
        jdbc.sql("""
                        insert into deadline.clock
                          (municipality_id, id, child_id, subject_id, episode_id, programme_version_id, rule_code, started_at,
                           started_by, due_on, due_at, warn_at, by_day, zone, calendar, stopped_at, stopped_on, stopped_by,
                           cancelled_at, cancelled_by)
                        select :municipality, f.id, f.child, f.subject, f.episode, f.version, f.rule,
                               f.started::timestamptz, :by, f.due_on::date, f.due_at::timestamptz, f.warn_at::timestamptz,
                               f.by_day::boolean, :zone, f.calendar,
                               f.stopped::date::timestamp at time zone :zone, f.stopped::date,
                               case when f.stopped is not null then :by::uuid end,
                               f.cancelled::date::timestamp at time zone :zone,
                               case when f.cancelled is not null then :by::uuid end
                          from unnest(:ids::uuid[], :children::uuid[], :subjects::uuid[], :episodes::uuid[], :versions::uuid[],
                                      :rules::text[], :starts::text[], :dueOns::text[], :dueAts::text[], :warnAts::text[],
                                      :byDays::text[], :calendars::text[], :stops::text[], :cancels::text[])
                            as f (id, child, subject, episode, version, rule, started, due_on, due_at, warn_at, by_day,
                                  calendar, stopped, cancelled)
                        on conflict (municipality_id, subject_id, rule_code, coalesce(occasion, subject_id)) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("by", grant.actor().id().value())
                .param("zone", municipality.zone().getId())
                .param("ids", IdRun.of(rows.size()))
                .param("children", uuids(rows, row -> row.it().child().value()))
                .param("subjects", uuids(rows, row -> row.it().enquiry()))
                .param("episodes", uuids(rows, row -> episode(row.it())))
                .param("versions", uuids(rows, row -> row.it().version().value()))
                .param("rules", texts(rows, row -> row.rule().code()))
                .param("starts", texts(rows, Row::start))
                .param("dueOns", texts(rows, row -> row.limit().dueOn()))
                .param("dueAts", texts(rows, row -> row.limit().dueAt()))
                .param("warnAts", texts(rows, row -> row.limit().warnAt()))
                .param("byDays", texts(rows, row -> row.limit().byDay()))
                .param("calendars", texts(rows, Row::calendar))
                .param("stops", texts(rows, row -> row.it().firstContactOn()))
                .param("cancels", texts(rows, row -> cancelledOn(row.it())))
                .update();
    }

    /// A course that ended without a contact: its clock runs no longer.
    private static @Nullable LocalDate cancelledOn(ImportedLimits it) {
        return it.firstContactOn() == null ? it.closedOn() : null;
    }

    private void insertCourses(
            List<ImportedLimits> imported,
            HashMap<ProgrammeVersionId, ProgrammeVersion> versions,
            Municipality municipality) {
        jdbc.sql("""
                        insert into deadline.course
                          (municipality_id, episode_id, child_id, programme_version_id, responsible_id, measured, opened_at,
                           reached_at, closed_at)
                        select :municipality, f.episode, f.child, f.version, f.responsible,
                               string_to_array(f.measured, ' '), f.opened::date::timestamp at time zone :zone,
                               f.reached::date::timestamp at time zone :zone, f.closed::date::timestamp at time zone :zone
                          from unnest(:episodes::uuid[], :children::uuid[], :versions::uuid[], :responsibles::uuid[],
                                      :measured::text[], :opened::text[], :reached::text[], :closed::text[])
                            as f (episode, child, version, responsible, measured, opened, reached, closed)
                        on conflict (municipality_id, episode_id) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("zone", municipality.zone().getId())
                .param("episodes", uuids(imported, ClockImport::episode))
                .param("children", uuids(imported, it -> it.child().value()))
                .param("versions", uuids(imported, it -> it.version().value()))
                .param(
                        "responsibles",
                        uuids(
                                imported,
                                it -> it.responsible() == null
                                        ? null
                                        : it.responsible().value()))
                .param("measured", texts(imported, it -> measured(it, versions.get(it.version()))))
                .param("opened", texts(imported, ImportedLimits::receivedOn))
                .param("reached", texts(imported, ImportedLimits::firstContactOn))
                .param("closed", texts(imported, ImportedLimits::closedOn))
                .update();
    }

    private static String measured(ImportedLimits it, @Nullable ProgrammeVersion version) {
        return version == null
                ? ""
                : version.definition().measurements().stream()
                        .filter(need -> it.measured().contains(need.purpose()))
                        .map(need -> new Fact.Measured(need.purpose(), need.scale()).remembered())
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable UUID episode(ImportedLimits it) {
        var episode = it.episode();
        return episode == null ? null : episode.value();
    }

    private static <T> UUID[] uuids(List<T> rows, Function<T, @Nullable UUID> of) {
        var all = new ArrayList<@Nullable UUID>();
        rows.forEach(row -> all.add(of.apply(row)));
        return all.toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable Object> of) {
        var all = new ArrayList<@Nullable String>();
        rows.forEach(row -> {
            var value = of.apply(row);
            all.add(value == null ? null : value.toString());
        });
        return all.toArray(String[]::new);
    }
}
