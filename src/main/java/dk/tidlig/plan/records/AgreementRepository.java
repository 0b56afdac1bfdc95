package dk.tidlig.plan.records;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the parties said of a plan's versions, and who approved one. They are only added.
@Repository
public class AgreementRepository {
    private static final String TABLE = "agreement";
    private final JdbcClient jdbc;
    private final SealedPlan seals;

    AgreementRepository(JdbcClient jdbc, SealedPlan seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /// In the order they were noted.
    public List<PartyAnswer> of(Grant grant, PlanId plan) {
        return jdbc.sql("""
                        select a.id, a.version, a.party, a.answer, a.answered_on, a.how, a.words, a.noted_at, a.noted_by
                          from plan.agreement a
                         where a.municipality_id = :municipality and a.plan_id = :plan
                           and exists (select 1 from plan.subject s
                                        where s.municipality_id = a.municipality_id and s.plan_id = a.plan_id
                                          and s.child_id = :child)
                         order by a.noted_at, a.id
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("child", grant.child().value())
                .query((row, number) -> answer(row))
                .list();
    }

    public void add(Grant grant, PlanId plan, PartyAnswer it) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan.agreement
                          (municipality_id, id, plan_id, version, party, answer, answered_on, how, words, noted_at,
                           noted_by)
                        values (:municipality, :id, :plan, :version, :party, :answer, :on, :how, :words, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("plan", plan.value())
                .param("version", it.version())
                .param("party", it.party())
                .param("answer", it.answer().name())
                .param("on", it.on())
                .param("how", it.how().name())
                .param("words", seals.sealWords(it.words(), TABLE, id, "words"))
                .param("at", it.noted().at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    /// Who approved a version, by its number.
    public Map<Integer, Stamp> approvals(PlanId plan) {
        record Row(int version, Stamp stamp) {}
        var found = new TreeMap<Integer, Stamp>();
        jdbc.sql("""
                        select version, approved_at, approved_by from plan.approval
                         where municipality_id = :municipality and plan_id = :plan
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .query((row, number) -> new Row(row.getInt("version"), Rows.stamp(row, "approved")))
                .list()
                .forEach(row -> found.put(row.version(), row.stamp()));
        return found;
    }

    public void approve(Grant grant, PlanId plan, int version) {
        jdbc.sql("""
                        insert into plan.approval (municipality_id, plan_id, version, approved_at, approved_by)
                        values (:municipality, :plan, :version, :at, :by)
                        on conflict do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("version", version)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    private PartyAnswer answer(ResultSet row) throws SQLException {
        return new PartyAnswer(
                row.getInt("version"),
                row.getString("party"),
                PartyAnswer.Answer.valueOf(row.getString("answer")),
                row.getObject("answered_on", LocalDate.class),
                PartyAnswer.How.valueOf(row.getString("how")),
                seals.words(row.getBytes("words"), TABLE, row.getObject("id", UUID.class), "words"),
                Rows.stamp(row, "noted"));
    }
}
