package dk.tidlig.intake;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.IdRun;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.PlannerStatistics;
import dk.tidlig.tenancy.Tenant;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes in many enquiries at once: a handful of statements for a chunk of any size.
@Component
class EnquiryImport {
    private final JdbcClient jdbc;
    private final Words words;
    private final PlannerStatistics planner;
    private final SecureRandom random = new SecureRandom();

    EnquiryImport(JdbcClient jdbc, Words words, PlannerStatistics planner) {
        this.jdbc = jdbc;
        this.words = words;
        this.planner = planner;
    }

    private record Fresh(UUID id, ImportedEnquiry it, Reference reference) {}

    Set<String> known(String programme, Collection<String> externalIds) {
        return here(programme, externalIds).keySet();
    }

    Map<String, EnquiryId> importAll(Grant grant, String programme, List<ImportedEnquiry> imported) {
        var ids = here(
                programme, imported.stream().map(ImportedEnquiry::externalId).toList());
        var run = new IdRun();
        var fresh = new LinkedHashMap<String, Fresh>();
        for (var it : imported) {
            if (!ids.containsKey(it.externalId())) {
                fresh.computeIfAbsent(it.externalId(), ref -> new Fresh(run.next(), it, Reference.random(random)));
            }
        }
        insert(grant, programme, freeOfClashes(List.copyOf(fresh.values())));
        planner.learn("intake.enquiry");
        fresh.forEach((ref, row) -> ids.put(ref, new EnquiryId(row.id())));
        return ids;
    }

    private Map<String, EnquiryId> here(String programme, Collection<String> externalIds) {
        var found = new HashMap<String, EnquiryId>();
        jdbc.sql("""
                        select external_id, id from intake.enquiry
                         where municipality_id = :municipality and programme_code = :programme
                           and external_id = any(:refs::text[])
                        """)
                .param("municipality", Tenant.current().value())
                .param("programme", programme)
                .param("refs", externalIds.toArray(String[]::new))
                .query((row, number) ->
                        found.put(row.getString("external_id"), new EnquiryId(row.getObject("id", UUID.class))))
                .list();
        return found;
    }

    /// Numbers are drawn, so two can be the same: in a file of a hundred thousand about once.
    private List<Fresh> freeOfClashes(List<Fresh> drawn) {
        var taken = new HashSet<>(jdbc.sql("""
                        select reference from intake.enquiry
                         where municipality_id = :municipality and reference = any(:drawn::text[])
                        """)
                .param("municipality", Tenant.current().value())
                .param("drawn", texts(drawn, row -> row.reference().value()))
                .query(String.class)
                .list());
        var rows = new ArrayList<Fresh>();
        for (var row : drawn) {
            var reference = row.reference();
            while (!taken.add(reference.value())) {
                reference = Reference.random(random);
            }
            rows.add(new Fresh(row.id(), row.it(), reference));
        }
        return rows;
    }

    private void insert(Grant grant, String programme, List<Fresh> rows) {
        jdbc.sql("""
                        insert into intake.enquiry
                          (municipality_id, id, child_id, programme_code, programme_version_id, reference, external_id, door,
                           channel, subject, themes, received_at, received_on, received_by, birth_date,
                           decided_at, decided_by, decided, episode_id)
                        select :municipality, f.id, f.child, :programme, f.version, f.reference, f.external, 'IMPORT',
                               f.channel, f.subject, array[f.theme], f.received_on::date::timestamp at time zone :zone,
                               f.received_on::date, :by, f.born::date,
                               case when f.episode is not null then :at::timestamptz end,
                               case when f.episode is not null then :by::uuid end,
                               case when f.episode is not null then 'accepted' end, f.episode
                          from unnest(:ids::uuid[], :children::uuid[], :versions::uuid[], :references::text[],
                                      :externals::text[], :channels::text[], :subjects::text[], :themes::text[],
                                      :received::text[], :borns::text[], :episodes::uuid[])
                            as f (id, child, version, reference, external, channel, subject, theme, received_on, born, episode)
                        """)
                .param("municipality", Tenant.current().value())
                .param("programme", programme)
                .param("zone", words.zone().getId())
                .param("by", grant.actor().id().value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .params(columns(rows))
                .update();
    }

    private static Map<String, Object> columns(List<Fresh> rows) {
        return Map.ofEntries(
                Map.entry("ids", uuids(rows, Fresh::id)),
                Map.entry("children", uuids(rows, row -> row.it().child().value())),
                Map.entry("versions", uuids(rows, row -> row.it().version().value())),
                Map.entry("references", texts(rows, row -> row.reference().value())),
                Map.entry("externals", texts(rows, row -> row.it().externalId())),
                Map.entry("channels", texts(rows, row -> row.it().channel())),
                Map.entry("subjects", texts(rows, row -> row.it().unborn() ? "UNBORN_CHILD" : "CHILD")),
                Map.entry("themes", texts(rows, row -> row.it().problem())),
                Map.entry("received", texts(rows, row -> row.it().receivedOn())),
                Map.entry("borns", texts(rows, row -> row.it().bornOn())),
                Map.entry("episodes", uuids(rows, EnquiryImport::episode)));
    }

    private static @Nullable UUID episode(Fresh row) {
        var episode = row.it().episode();
        return episode == null ? null : episode.value();
    }

    private static UUID[] uuids(List<Fresh> rows, Function<Fresh, @Nullable UUID> of) {
        var all = new ArrayList<@Nullable UUID>();
        rows.forEach(row -> all.add(of.apply(row)));
        return all.toArray(UUID[]::new);
    }

    private static String[] texts(List<Fresh> rows, Function<Fresh, @Nullable Object> of) {
        var all = new ArrayList<@Nullable String>();
        rows.forEach(row -> {
            var value = of.apply(row);
            all.add(value == null ? null : value.toString());
        });
        return all.toArray(String[]::new);
    }
}
