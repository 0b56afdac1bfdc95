package dk.tidlig.outreach;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Places and tellings as they lie. Nothing here is about a child, so no grant is asked for.
@Repository
class PlaceRepository {
    private static final String SELECT = """
            select p.id, p.kind, p.name, p.contact, p.ended,
                   (select max(t.told_on) from outreach.telling t
                     where t.municipality_id = p.municipality_id and t.place_id = p.id) as told_on
              from outreach.place p where p.municipality_id = :municipality
            """;

    private final JdbcClient jdbc;

    PlaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> all() {
        return on(SELECT + " order by p.ended, p.name collate \"da-x-icu\" limit 2000")
                .query(PlaceRepository::place)
                .list();
    }

    Optional<Place> get(PlaceId id) {
        return on(SELECT + " and p.id = :id")
                .param("id", id.value())
                .query(PlaceRepository::place)
                .optional();
    }

    List<Telling> tellings(PlaceId id) {
        return on("""
                        select told_on, way, told_by, words from outreach.telling
                         where municipality_id = :municipality and place_id = :id
                         order by told_on desc, entered_at desc
                        """)
                .param("id", id.value())
                .query((row, number) -> new Telling(
                        row.getObject("told_on", LocalDate.class),
                        row.getString("way"),
                        new UserId(row.getObject("told_by", UUID.class)),
                        row.getString("words")))
                .list();
    }

    /// @return false when a place of that kind has the name
    boolean add(PlaceId id, String kind, String name, @Nullable String contact, Stamp stamp) {
        return on("""
                        insert into outreach.place (municipality_id, id, kind, name, contact, entered_at, entered_by)
                        values (:municipality, :id, :kind, :name, :contact, :at, :by)
                        on conflict (municipality_id, kind, name) do nothing
                        """)
                        .param("id", id.value())
                        .param("kind", kind)
                        .param("name", name)
                        .param("contact", contact)
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("by", stamp.by().value())
                        .update()
                == 1;
    }

    void told(PlaceId id, Telling it, Stamp stamp) {
        on("""
                        insert into outreach.telling
                          (municipality_id, id, place_id, told_on, way, told_by, words, entered_at, entered_by)
                        values (:municipality, :row, :id, :on, :way, :who, :words, :at, :by)
                        """)
                .param("row", UUID.randomUUID())
                .param("id", id.value())
                .param("on", it.on())
                .param("way", it.way())
                .param("who", it.by().value())
                .param("words", it.words())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    void end(PlaceId id, boolean ended) {
        on("update outreach.place set ended = :ended where municipality_id = :municipality and id = :id")
                .param("id", id.value())
                .param("ended", ended)
                .update();
    }

    private JdbcClient.StatementSpec on(String sql) {
        return jdbc.sql(sql).param("municipality", Tenant.current().value());
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new PlaceId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                row.getString("contact"),
                row.getBoolean("ended"),
                row.getObject("told_on", LocalDate.class));
    }
}
