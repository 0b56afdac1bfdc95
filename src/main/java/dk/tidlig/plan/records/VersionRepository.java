package dk.tidlig.plan.records;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.content.Regard;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions of plans. They are only added.
@Repository
public class VersionRepository {
    private static final String VERSION = "version";
    private static final String REGARD = "regard";
    private final JdbcClient jdbc;
    private final SealedPlan seals;

    VersionRepository(JdbcClient jdbc, SealedPlan seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /// All versions of a plan of the grant's child, the newest first.
    public List<PlanVersion> of(Grant grant, PlanId plan) {
        var regards = regards(grant, plan);
        return jdbc.sql("""
                        select v.number, v.made_at, v.made_by, v.reason, v.why, v.substance_since, v.content
                          from plan.version v
                         where v.municipality_id = :municipality and v.plan_id = :plan
                           and exists (select 1 from plan.subject s
                                        where s.municipality_id = v.municipality_id and s.plan_id = v.plan_id
                                          and s.child_id = :child)
                         order by v.number desc
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("child", grant.child().value())
                .query((row, number) -> version(row, plan, regards))
                .list();
    }

    public Optional<PlanVersion> find(Grant grant, PlanId plan, int number) {
        return of(grant, plan).stream().filter(one -> one.number() == number).findFirst();
    }

    public void add(Grant grant, PlanId plan, PlanVersion version) {
        jdbc.sql("""
                        insert into plan.version
                          (municipality_id, plan_id, number, made_at, made_by, reason, why, substance_since, content)
                        values (:municipality, :plan, :number, :at, :by, :reason, :why, :since, :content)
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("number", version.number())
                .param("at", version.made().at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("reason", version.reason().name())
                .param("why", seals.sealWords(version.why(), VERSION, plan.value(), "why." + version.number()))
                .param("since", version.substanceSince())
                .param(
                        "content",
                        seals.seal(
                                version.content().withChildren(List.of()),
                                VERSION,
                                plan.value(),
                                "content." + version.number()))
                .update();
        version.content().children().forEach(one -> add(plan, version.number(), one));
    }

    private void add(PlanId plan, int version, Regard regard) {
        jdbc.sql("""
                        insert into plan.regard (municipality_id, plan_id, version, child_id, words)
                        values (:municipality, :plan, :version, :child, :words)
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("version", version)
                .param("child", regard.child().value())
                .param("words", seals.sealWords(regard.words(), REGARD, plan.value(), place(version, regard.child())))
                .update();
    }

    /// By version; the child of the grant first.
    private Map<Integer, List<Regard>> regards(Grant grant, PlanId plan) {
        record Row(int version, Regard regard) {}
        var found = new TreeMap<Integer, List<Regard>>();
        jdbc.sql("""
                        select version, child_id, words from plan.regard
                         where municipality_id = :municipality and plan_id = :plan
                         order by version, child_id <> :child, child_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("child", grant.child().value())
                .query((row, number) -> new Row(row.getInt("version"), regard(row, plan)))
                .list()
                .forEach(row -> found.computeIfAbsent(row.version(), none -> new java.util.ArrayList<>())
                        .add(row.regard()));
        return found;
    }

    private Regard regard(ResultSet row, PlanId plan) throws SQLException {
        var child = new ChildId(row.getObject("child_id", UUID.class));
        return new Regard(
                child, seals.words(row.getBytes("words"), REGARD, plan.value(), place(row.getInt("version"), child)));
    }

    private static String place(int version, ChildId child) {
        return "words." + version + "." + child;
    }

    private PlanVersion version(ResultSet row, PlanId plan, Map<Integer, List<Regard>> regards) throws SQLException {
        int number = row.getInt("number");
        Stamp made = Rows.stamp(row, "made");
        return new PlanVersion(
                number,
                made,
                PlanVersion.Reason.valueOf(row.getString("reason")),
                seals.words(row.getBytes("why"), VERSION, plan.value(), "why." + number),
                row.getInt("substance_since"),
                seals.content(row.getBytes("content"), VERSION, plan.value(), "content." + number)
                        .withChildren(regards.getOrDefault(number, List.of())));
    }
}
