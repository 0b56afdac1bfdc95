package dk.tidlig.measure.instrument;

import dk.tidlig.access.Grant;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Instruments by their versions, and those that are not used here.
@Repository
class InstrumentRepository {
    private final JdbcClient jdbc;

    InstrumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Kept(String code, String definition) {}

    List<Kept> newestLocal() {
        return jdbc.sql("""
                        select distinct on (code) code, definition from measure.instrument
                         where municipality_id = :municipality and local
                         order by code, kept_at desc
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new Kept(row.getString("code"), row.getString("definition")))
                .list();
    }

    String definition(String code, String version) {
        return jdbc.sql("""
                        select definition from measure.instrument
                         where municipality_id = :municipality and code = :code and version = :version
                        """)
                .param("municipality", Tenant.current().value())
                .param("code", code)
                .param("version", version)
                .query(String.class)
                .single();
    }

    /// @return false when that version is here already
    boolean keep(Grant grant, Instrument instrument, boolean local) {
        return jdbc.sql("""
                                insert into measure.instrument
                                  (municipality_id, code, version, definition, local, kept_at, kept_by)
                                values (:municipality, :code, :version, :definition, :local, :at, :by)
                                on conflict (municipality_id, code, version) do nothing
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("code", instrument.code())
                        .param("version", instrument.version())
                        .param("definition", instrument.text())
                        .param("local", local)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    Set<String> stopped() {
        return new HashSet<>(
                jdbc.sql("select code from measure.stopped_instrument where municipality_id = :municipality")
                        .param("municipality", Tenant.current().value())
                        .query(String.class)
                        .list());
    }

    void stop(Grant grant, String code) {
        jdbc.sql("""
                        insert into measure.stopped_instrument (municipality_id, code, stopped_at, stopped_by)
                        values (:municipality, :code, :at, :by) on conflict do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("code", code)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    void useAgain(Grant grant, String code) {
        jdbc.sql("delete from measure.stopped_instrument where municipality_id = :municipality and code = :code")
                .param("municipality", Tenant.current().value())
                .param("code", code)
                .update();
    }
}
