package dk.tidlig.measure.instrument;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.measure.instrument.definition.Informant;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Between the rows and the results; what people wrote lies sealed.
@Component
class ResultRows {
    private static final String RESULT = "measure.instrument_result";

    private final Secrets secrets;

    ResultRows(Secrets secrets) {
        this.secrets = secrets;
    }

    byte @Nullable [] seal(ResultId id, String column, @Nullable String open) {
        return secrets.sealIfPresent(open, place(RESULT, id.value(), column));
    }

    byte @Nullable [] sealAnswer(ResultId id, String question, @Nullable String open) {
        return secrets.sealIfPresent(open, answer(id.value(), question));
    }

    InstrumentResult result(ResultSet row, List<InstrumentResult.Number> numbers, List<InstrumentResult.Given> answers)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new InstrumentResult(
                new ResultId(id),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                row.getString("instrument_code"),
                row.getString("instrument_version"),
                Informant.of(row.getString("informant")).orElseThrow(),
                row.getObject("given_on", LocalDate.class),
                row.getBoolean("critical"),
                row.getObject("retest_on", LocalDate.class),
                open(row, id, "note"),
                Objects.requireNonNull(stamp(row, "noted")),
                stamp(row, "superseded"),
                open(row, id, "reason"),
                review(row, id),
                numbers,
                answers);
    }

    InstrumentResult.Given answer(ResultSet row) throws SQLException {
        var question = row.getString("question");
        var place = answer(row.getObject("result_id", UUID.class), question);
        return new InstrumentResult.Given(
                question,
                row.getString("option_code"),
                row.getBigDecimal("points"),
                secrets.openIfPresent(row.getBytes("words"), place));
    }

    static InstrumentResult.Number number(ResultSet row) throws SQLException {
        return new InstrumentResult.Number(
                row.getString("score"),
                row.getBigDecimal("points"),
                row.getInt("answered"),
                row.getInt("asked"),
                row.getString("band_code"),
                row.getString("band_version"));
    }

    private InstrumentResult.@Nullable Review review(ResultSet row, UUID id) throws SQLException {
        var stamp = stamp(row, "reviewed");
        return stamp == null
                ? null
                : new InstrumentResult.Review(stamp, Objects.requireNonNull(open(row, id, "decision")));
    }

    private @Nullable String open(ResultSet row, UUID id, String column) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), place(RESULT, id, column));
    }

    private static @Nullable Stamp stamp(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new Stamp(at.toInstant(), new UserId(row.getObject(what + "_by", UUID.class)));
    }

    private static Place answer(UUID result, String question) {
        return place("measure.instrument_answer", result, "words-" + question);
    }

    private static Place place(String table, UUID row, String column) {
        return new Place(Tenant.current(), table, row, column);
    }
}
