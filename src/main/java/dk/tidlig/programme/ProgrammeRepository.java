package dk.tidlig.programme;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.reading.ProgrammeFile;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions of the bound municipality's programmes.
@Repository
class ProgrammeRepository {
    private static final String COLUMNS = """
            select id, code, number, sha256, drafted_at, drafted_by, published_at, published_by, retired_at, retired_by
              from programme.definition
            """;

    private final JdbcClient jdbc;
    /// What a text says never changes, so it is read once; the key is its SHA-256.
    private final Map<String, ProgrammeDefinition> read = new ConcurrentHashMap<>();

    ProgrammeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All versions, the newest of each programme first.
    List<ProgrammeVersion> all() {
        return jdbc.sql(COLUMNS + " order by code, number desc nulls first, drafted_at desc")
                .query(this::version)
                .list();
    }

    Optional<ProgrammeVersion> find(ProgrammeVersionId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(this::version)
                .optional();
    }

    Optional<ProgrammeVersion> find(String code, int number) {
        return jdbc.sql(COLUMNS + " where code = :code and number = :number")
                .param("code", code)
                .param("number", number)
                .query(this::version)
                .optional();
    }

    /// The newest published, also when it is retired.
    Optional<ProgrammeVersion> newest(String code) {
        return jdbc.sql(COLUMNS + " where code = :code and number is not null order by number desc limit 1")
                .param("code", code)
                .query(this::version)
                .optional();
    }

    /// The newest published of each programme that is in use, by code.
    List<ProgrammeVersion> inUse() {
        return jdbc.sql(COLUMNS + """
                         where retired_at is null
                           and (code, number) in (select code, max(number) from programme.definition group by code)
                         order by code
                        """).query(this::version).list();
    }

    Optional<ProgrammeVersion> withContent(String code, byte[] sha256) {
        return jdbc.sql(COLUMNS + " where code = :code and sha256 = :sha256")
                .param("code", code)
                .param("sha256", sha256)
                .query(this::version)
                .optional();
    }

    String text(ProgrammeVersionId id) {
        return jdbc.sql("select yaml from programme.definition where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    void add(ProgrammeVersionId id, String code, String yaml, Stamp drafted) {
        jdbc.sql("""
                        insert into programme.definition (municipality_id, id, code, yaml, sha256, drafted_at, drafted_by)
                        values (:municipality, :id, :code, :yaml, sha256(:bytes), :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("code", code)
                .param("yaml", yaml)
                .param("bytes", yaml.getBytes(StandardCharsets.UTF_8))
                .param("at", drafted.at().atOffset(ZoneOffset.UTC))
                .param("by", drafted.by().value())
                .update();
    }

    void remove(ProgrammeVersionId draft) {
        jdbc.sql("delete from programme.definition where id = :id and published_at is null")
                .param("id", draft.value())
                .update();
    }

    /// Holds the programme's versions until the transaction ends, so that two cannot be published at once.
    void lock(String code) {
        jdbc.sql("select id from programme.definition where code = :code order by id for update")
                .param("code", code)
                .query(UUID.class)
                .list();
    }

    void publish(ProgrammeVersion draft, Stamp stamp) {
        jdbc.sql("""
                        update programme.definition
                           set published_at = :at, published_by = :by,
                               number = (select coalesce(max(number), 0) + 1 from programme.definition where code = :code)
                         where id = :id and published_at is null
                        """)
                .param("id", draft.id().value())
                .param("code", draft.code())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    void retire(ProgrammeVersionId id, Stamp stamp) {
        jdbc.sql("""
                        update programme.definition set retired_at = :at, retired_by = :by
                         where id = :id and retired_at is null
                        """)
                .param("id", id.value())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    private ProgrammeVersion version(ResultSet row, int line) throws SQLException {
        var id = new ProgrammeVersionId(row.getObject("id", UUID.class));
        return new ProgrammeVersion(
                id,
                row.getString("code"),
                row.getObject("number", Integer.class),
                new Stamp(
                        row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("drafted_by", UUID.class))),
                stamp(row, "published"),
                stamp(row, "retired"),
                definition(id, java.util.HexFormat.of().formatHex(row.getBytes("sha256")), row.getString("code")));
    }

    private ProgrammeDefinition definition(ProgrammeVersionId id, String sha256, String code) {
        var known = read.get(sha256);
        if (known != null) {
            return known;
        }
        var definition = ProgrammeFile.read(code + ".yaml", text(id));
        read.put(sha256, definition);
        return definition;
    }

    private static @Nullable Stamp stamp(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new Stamp(at.toInstant(), new UserId(row.getObject(what + "_by", UUID.class)));
    }
}
