package dk.tidlig.episode;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.IdRun;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.PlannerStatistics;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes in many courses at once: three statements for a chunk of any size.
@Component
class EpisodeImport {
    private final JdbcClient jdbc;
    private final PinnedProgramme programme;
    private final PlannerStatistics planner;
    private final EpisodeRepository episodes;

    EpisodeImport(JdbcClient jdbc, PinnedProgramme programme, PlannerStatistics planner, EpisodeRepository episodes) {
        this.jdbc = jdbc;
        this.episodes = episodes;
        this.programme = programme;
        this.planner = planner;
    }

    private record Fresh(UUID id, ImportedEpisode it, ProgrammeVersion version) {}

    Map<String, EpisodeId> importAll(Grant grant, List<ImportedEpisode> imported) {
        var versions = new HashMap<ProgrammeVersionId, ProgrammeVersion>();
        imported.forEach(it -> versions.computeIfAbsent(it.version(), programme::version));
        var ids = here(imported, versions.values());
        var run = new IdRun();
        var fresh = new LinkedHashMap<String, Fresh>();
        for (var it : imported) {
            if (!ids.containsKey(it.ref())) {
                fresh.computeIfAbsent(
                        it.ref(), ref -> new Fresh(run.next(), it, Objects.requireNonNull(versions.get(it.version()))));
            }
        }
        var rows = List.copyOf(fresh.values());
        requireOneOpenEach(rows);
        insertEpisodes(grant, rows);
        planner.learn("episode.episode");
        insertResponsible(grant, rows);
        planner.learn("episode.responsibility");
        insertContacts(
                grant,
                rows.stream().filter(row -> row.it().firstContactAt() != null).toList());
        planner.learn("episode.contact");
        fresh.forEach((ref, row) -> ids.put(ref, new EpisodeId(row.id())));
        return ids;
    }

    Set<ChildId> inOpenCourse(String programmeCode, Collection<ChildId> children) {
        episodes.holdChildren(children);
        return episodes.withOpen(programmeCode, children);
    }

    private void requireOneOpenEach(List<Fresh> rows) {
        var opening = new HashMap<String, Set<ChildId>>();
        for (var row : rows) {
            boolean opens = row.it().closedAt() == null;
            var others = opening.computeIfAbsent(row.version().code(), code -> new HashSet<>());
            if (opens && !others.add(row.it().child())) {
                throw new Refused(EpisodeRefusal.OPEN_ALREADY);
            }
        }
        opening.forEach((code, children) -> {
            if (!inOpenCourse(code, children).isEmpty()) {
                throw new Refused(EpisodeRefusal.OPEN_ALREADY);
            }
        });
    }

    private Map<String, EpisodeId> here(List<ImportedEpisode> imported, Collection<ProgrammeVersion> versions) {
        var found = new HashMap<String, EpisodeId>();
        jdbc.sql("""
                        select source_ref, id from episode.episode
                         where municipality_id = :municipality and programme_code = any(:codes::text[])
                           and source_ref = any(:refs::text[])
                        """)
                .param("municipality", Tenant.current().value())
                .param("codes", versions.stream().map(ProgrammeVersion::code).toArray(String[]::new))
                .param("refs", imported.stream().map(ImportedEpisode::ref).toArray(String[]::new))
                .query((row, number) ->
                        found.put(row.getString("source_ref"), new EpisodeId(row.getObject("id", UUID.class))))
                .list();
        return found;
    }

    private void insertEpisodes(Grant grant, List<Fresh> rows) {
        var zone = programme.zone();
        statement(grant, rows, """
                insert into episode.episode
                  (municipality_id, id, child_id, programme_version_id, programme_code, source_ref, opened_at, opened_by,
                   closed_at, closed_by, outcome_code, outcome_kind, keep_until)
                select :municipality, f.id, f.child, f.version, f.code, f.ref, f.opened::timestamptz, :by,
                       f.closed::timestamptz, case when f.closed is not null then :by::uuid end,
                       f.outcome, f.kind, f.keep_until::date
                  from unnest(:ids::uuid[], :children::uuid[], :versions::uuid[], :codes::text[], :refs::text[],
                              :opened::text[], :closed::text[], :outcomes::text[], :kinds::text[], :keeps::text[])
                    as f (id, child, version, code, ref, opened, closed, outcome, kind, keep_until)
                """)
                .param("versions", uuids(rows, row -> row.it().version().value()))
                .param("codes", texts(rows, row -> row.version().code()))
                .param("refs", texts(rows, row -> row.it().ref()))
                .param("outcomes", texts(rows, row -> row.it().outcomeCode()))
                .param("kinds", texts(rows, this::kind))
                .param("keeps", texts(rows, row -> keepUntil(row, zone)))
                .update();
    }

    private void insertResponsible(Grant grant, List<Fresh> rows) {
        statement(grant, rows, """
                insert into episode.responsibility
                  (municipality_id, id, episode_id, child_id, user_id, from_at, from_by, to_at, to_by)
                select :municipality, f.row, f.id, f.child, f.responsible, f.opened::timestamptz, :by,
                       f.closed::timestamptz, case when f.closed is not null then :by::uuid end
                  from unnest(:rows::uuid[], :ids::uuid[], :children::uuid[], :responsible::uuid[], :opened::text[], :closed::text[])
                    as f (row, id, child, responsible, opened, closed)
                """)
                .param("rows", IdRun.of(rows.size()))
                .param("responsible", uuids(rows, row -> row.it().responsible().value()))
                .update();
    }

    private void insertContacts(Grant grant, List<Fresh> rows) {
        statement(grant, rows, """
                insert into episode.contact
                  (municipality_id, id, episode_id, child_id, at, made, recorded_at, recorded_by)
                select :municipality, f.row, f.id, f.child, f.contact::timestamptz, true, :at, :by
                  from unnest(:rows::uuid[], :ids::uuid[], :children::uuid[], :contacts::text[]) as f (row, id, child, contact)
                """)
                .param("rows", IdRun.of(rows.size()))
                .param("contacts", texts(rows, row -> row.it().firstContactAt()))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec statement(Grant grant, List<Fresh> rows, String sql) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("by", grant.actor().id().value())
                .param("ids", uuids(rows, Fresh::id))
                .param("children", uuids(rows, row -> row.it().child().value()))
                .param("opened", texts(rows, row -> row.it().openedAt()))
                .param("closed", texts(rows, row -> row.it().closedAt()));
    }

    private @Nullable Object kind(Fresh row) {
        var code = row.it().outcomeCode();
        return code == null ? null : programme.outcome(row.version(), code).kind();
    }

    private @Nullable Object keepUntil(Fresh row, ZoneId zone) {
        var closedAt = row.it().closedAt();
        return closedAt == null ? null : programme.keepUntil(row.version(), closedAt, zone);
    }

    private static UUID[] uuids(List<Fresh> rows, Function<Fresh, UUID> of) {
        return rows.stream().map(of).toArray(UUID[]::new);
    }

    private static String[] texts(List<Fresh> rows, Function<Fresh, @Nullable Object> of) {
        var texts = new ArrayList<@Nullable String>();
        rows.forEach(row -> {
            var value = of.apply(row);
            texts.add(value == null ? null : value.toString());
        });
        return texts.toArray(String[]::new);
    }
}
