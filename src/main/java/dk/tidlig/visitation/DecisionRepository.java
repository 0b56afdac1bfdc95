package dk.tidlig.visitation;

import dk.tidlig.access.Grant;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Decisions and the answers to questions that bar.
@Repository
class DecisionRepository {
    private static final String SELECT = """
            select d.kind, d.decided_at, d.decided_by, d.place, d.situation, d.reason, d.answer_words,
                   array(select distinct on (a.rule_code) a.rule_code || ' ' || a.answer from visitation.bar_answer a
                          where a.municipality_id = d.municipality_id and a.enquiry_id = d.enquiry_id
                            and a.answered_at <= d.decided_at
                          order by a.rule_code, a.answered_at desc) as answers
              from visitation.decision d
             where d.municipality_id = :municipality
            """;
    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Grant grant, EnquiryId enquiry, ChildId child, Decision.Kind kind, Decision it, @Nullable String scale) {
        var accept = it.accept();
        jdbc.sql("""
                        insert into visitation.decision
                          (municipality_id, id, enquiry_id, child_id, kind, decided_at, decided_by, scale_code, place,
                           situation, reason, answer_words, responsible_id, helper_id)
                        values (:municipality, :id, :enquiry, :child, :kind, :at, :by, :scale, :place, :situation, :reason,
                                :words, :responsible, :helper)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", UUID.randomUUID())
                .param("enquiry", enquiry.value())
                .param("child", child.value())
                .param("kind", kind.name())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("scale", it.place() == null ? null : scale)
                .param("place", it.place())
                .param("situation", it.situation())
                .param("reason", it.reason())
                .param("words", it.words())
                .param(
                        "responsible",
                        accept == null ? null : accept.responsible().value())
                .param(
                        "helper",
                        accept == null || accept.helper() == null
                                ? null
                                : accept.helper().value())
                .update();
    }

    void answered(Grant grant, EnquiryId enquiry, ChildId child, String rule, Decision.Answer answer) {
        jdbc.sql("""
                        insert into visitation.bar_answer
                          (municipality_id, id, enquiry_id, child_id, rule_code, answer, answered_at, answered_by)
                        values (:municipality, :id, :enquiry, :child, :rule, :answer, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", UUID.randomUUID())
                .param("enquiry", enquiry.value())
                .param("child", child.value())
                .param("rule", rule)
                .param("answer", answer.name())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    List<DecisionView> ofEnquiry(Grant grant, EnquiryId enquiry) {
        return jdbc.sql(SELECT + " and d.child_id = :child and d.enquiry_id = :enquiry order by d.decided_at")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("enquiry", enquiry.value())
                .query(DecisionRepository::view)
                .list();
    }

    List<DecisionView> ofChild(Grant grant) {
        return jdbc.sql(SELECT + " and d.child_id = :child order by d.decided_at")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(DecisionRepository::view)
                .list();
    }

    /// What was decided and answered before the child was known moves with the enquiry.
    void move(Grant grant, EnquiryId enquiry, ChildId to) {
        for (var table : List.of("decision", "bar_answer")) {
            jdbc.sql("update visitation." + table
                            + " set child_id = :child where municipality_id = :municipality and enquiry_id = :enquiry")
                    .param("child", to.value())
                    .param("municipality", Tenant.current().value())
                    .param("enquiry", enquiry.value())
                    .update();
        }
    }

    int erase(Grant grant) {
        int rows = 0;
        for (var table : List.of("decision", "bar_answer")) {
            rows += jdbc.sql("delete from visitation." + table
                            + " where municipality_id = :municipality and child_id = :child")
                    .param("municipality", Tenant.current().value())
                    .param("child", grant.child().value())
                    .update();
        }
        return rows;
    }

    private static DecisionView view(ResultSet row, int number) throws SQLException {
        return new DecisionView(
                Decision.Kind.valueOf(row.getString("kind")),
                new Stamp(
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("decided_by", UUID.class))),
                row.getBigDecimal("place"),
                row.getString("situation"),
                row.getString("reason"),
                row.getString("answer_words"),
                answers((String[]) row.getArray("answers").getArray()));
    }

    private static Map<String, Decision.Answer> answers(String[] pairs) {
        var answers = new HashMap<String, Decision.Answer>();
        for (var pair : pairs) {
            int at = pair.lastIndexOf(' ');
            answers.put(pair.substring(0, at), Decision.Answer.valueOf(pair.substring(at + 1)));
        }
        return answers;
    }
}
