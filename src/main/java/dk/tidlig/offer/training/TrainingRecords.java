package dk.tidlig.offer.training;

import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of what offers ask of a team, and of who can what.
@Repository
class TrainingRecords {
    private final JdbcClient jdbc;

    TrainingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Training> find(OfferId offer) {
        return jdbc.sql("""
                        select needs, steps from offer.training
                         where municipality_id = :municipality and offer_id = :offer
                        """)
                .param("municipality", Tenant.current().value())
                .param("offer", offer.value())
                .query((row, number) -> new Training(texts(row, "needs"), texts(row, "steps")))
                .optional();
    }

    Set<OfferId> offers() {
        return jdbc
                .sql("select offer_id from offer.training where municipality_id = :municipality")
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new OfferId(row.getObject("offer_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void save(OfferId offer, Training training, Stamp stamp) {
        jdbc.sql("""
                        insert into offer.training (municipality_id, offer_id, needs, steps, written_at, written_by)
                        values (:municipality, :offer, :needs, :steps, :at, :by)
                        on conflict (municipality_id, offer_id) do update
                           set needs = excluded.needs, steps = excluded.steps,
                               written_at = excluded.written_at, written_by = excluded.written_by
                        """)
                .param("municipality", Tenant.current().value())
                .param("offer", offer.value())
                .param("needs", training.needs().toArray(String[]::new))
                .param("steps", training.steps().toArray(String[]::new))
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    /// Those that stand, also such as have run out.
    List<Competence> competences() {
        return jdbc.sql("""
                        select holder_id, profession, valid_from, valid_to from offer.competence
                         where municipality_id = :municipality and withdrawn_at is null
                         order by profession, valid_from, holder_id
                        """)
                .param("municipality", Tenant.current().value())
                .query(TrainingRecords::competence)
                .list();
    }

    boolean add(Competence it, Stamp stamp) {
        return jdbc.sql("""
                        insert into offer.competence
                          (municipality_id, holder_id, profession, valid_from, valid_to, entered_at, entered_by)
                        values (:municipality, :holder, :profession, :from, :to, :at, :by)
                        on conflict (municipality_id, holder_id, profession, valid_from) do update
                           set valid_to = excluded.valid_to, entered_at = excluded.entered_at,
                               entered_by = excluded.entered_by, withdrawn_at = null, withdrawn_by = null
                         where competence.withdrawn_at is not null
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("holder", it.holder().value())
                        .param("profession", it.profession())
                        .param("from", it.valid().from())
                        .param("to", it.valid().to())
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("by", stamp.by().value())
                        .update()
                == 1;
    }

    boolean withdraw(UserId holder, String profession, LocalDate from, Stamp stamp) {
        return jdbc.sql("""
                        update offer.competence set withdrawn_at = :at, withdrawn_by = :by
                         where municipality_id = :municipality and holder_id = :holder and profession = :profession
                           and valid_from = :from and withdrawn_at is null
                        """)
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("by", stamp.by().value())
                        .param("municipality", Tenant.current().value())
                        .param("holder", holder.value())
                        .param("profession", profession)
                        .param("from", from)
                        .update()
                == 1;
    }

    private static Competence competence(ResultSet row, int number) throws SQLException {
        return new Competence(
                new UserId(row.getObject("holder_id", UUID.class)),
                row.getString("profession"),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
