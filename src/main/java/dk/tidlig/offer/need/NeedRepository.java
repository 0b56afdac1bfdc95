package dk.tidlig.offer.need;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.offer.OfferId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Needs as they lie. Nothing here is about a child, so no grant is asked for.
@Repository
class NeedRepository {
    private static final String SELECT = """
            select id, theme, age, missing, noted_on, offer_id from offer.need where municipality_id = :municipality
            """;

    private final JdbcClient jdbc;

    NeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Need> all(boolean met) {
        return on(SELECT + " and (offer_id is not null) = :met order by noted_on desc, noted_at desc limit 500")
                .param("met", met)
                .query(NeedRepository::need)
                .list();
    }

    Optional<Need> get(NeedId id) {
        return on(SELECT + " and id = :id")
                .param("id", id.value())
                .query(NeedRepository::need)
                .optional();
    }

    void add(Need it, Stamp stamp) {
        on("""
                        insert into offer.need
                          (municipality_id, id, theme, age, missing, noted_on, noted_at, noted_by)
                        values (:municipality, :id, :theme, :age, :missing, :on, :at, :by)
                        """)
                .param("id", it.id().value())
                .param("theme", it.theme())
                .param("age", it.age().name())
                .param("missing", it.missing())
                .param("on", it.notedOn())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    /// @return false when an offer met it already
    boolean meet(NeedId id, OfferId offer, Stamp stamp) {
        return on("""
                        update offer.need set offer_id = :offer, met_at = :at, met_by = :by
                         where municipality_id = :municipality and id = :id and offer_id is null
                        """)
                        .param("id", id.value())
                        .param("offer", offer.value())
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("by", stamp.by().value())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec on(String sql) {
        return jdbc.sql(sql).param("municipality", Tenant.current().value());
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        var offer = row.getObject("offer_id", UUID.class);
        return new Need(
                new NeedId(row.getObject("id", UUID.class)),
                row.getString("theme"),
                AgeBand.valueOf(row.getString("age")),
                row.getString("missing"),
                row.getObject("noted_on", LocalDate.class),
                offer == null ? null : new OfferId(offer));
    }
}
