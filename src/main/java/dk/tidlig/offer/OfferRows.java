package dk.tidlig.offer;

import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.TargetGroup;
import dk.tidlig.programme.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How an offer lies in its rows.
final class OfferRows {
    private OfferRows() {}

    static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getInt("number"),
                content(row),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                new Stamp(
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("written_by", UUID.class))));
    }

    static Certificate certificate(ResultSet row, int number) throws SQLException {
        return new Certificate(
                new UserId(row.getObject("holder_id", UUID.class)),
                row.getString("title"),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }

    private static OfferContent content(ResultSet row) throws SQLException {
        var name = wording(row, "name");
        if (name == null) {
            throw new SQLException("an offer has no name");
        }
        return new OfferContent(
                name,
                wording(row, "about"),
                partner(row),
                target(row),
                row.getString("method"),
                texts(row, "professions"),
                dose(row),
                new Setting(
                        whole(row, "group_least"),
                        whole(row, "group_most"),
                        row.getString("place"),
                        texts(row, "languages")),
                new Room(whole(row, "places"), whole(row, "waiting_days")),
                row.getString("legal_basis"),
                row.getBoolean("prevents_placement"),
                row.getBoolean("supplements_placement"));
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                Partner.Kind.valueOf(row.getString("partner_kind")),
                row.getString("partner_name"),
                row.getString("partner_contact"),
                row.getString("partner_phone"),
                row.getString("partner_email"));
    }

    private static Target target(ResultSet row) throws SQLException {
        var ages = new TargetGroup.Ages(
                row.getBoolean("from_pregnancy"), whole(row, "from_years"), whole(row, "until_birthday"));
        var audiences = texts(row, "audiences").stream().map(Audience::valueOf).collect(Collectors.toSet());
        return new Target(ages, audiences, texts(row, "themes"));
    }

    private static Dose dose(ResultSet row) throws SQLException {
        var words = wording(row, "source");
        var source =
                words == null ? null : new Source(words, Source.Standing.valueOf(row.getString("source_standing")));
        return new Dose(whole(row, "dose_least"), whole(row, "dose_most"), whole(row, "minutes"), source);
    }

    private static @Nullable Wording wording(ResultSet row, String column) throws SQLException {
        var danish = row.getString(column + "_da");
        return danish == null
                ? null
                : new Wording(danish, row.getString(column + "_en"), row.getString(column + "_kl"));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static Map<String, @Nullable Object> columns(OfferContent it) {
        var columns = new HashMap<String, @Nullable Object>();
        words(columns, "name", it.name());
        words(columns, "about", it.about());
        partner(columns, it.partner());
        target(columns, it.target());
        columns.put("method", it.method());
        columns.put("professions", it.professions().toArray(String[]::new));
        dose(columns, it.dose());
        columns.put("groupLeast", it.setting().groupLeast());
        columns.put("groupMost", it.setting().groupMost());
        columns.put("place", it.setting().place());
        columns.put("languages", it.setting().languages().toArray(String[]::new));
        columns.put("places", it.room().places());
        columns.put("waitingDays", it.room().waitingDays());
        columns.put("legalBasis", it.legalBasis());
        columns.put("preventsPlacement", it.preventsPlacement());
        columns.put("supplementsPlacement", it.supplementsPlacement());
        return columns;
    }

    private static void partner(Map<String, @Nullable Object> columns, Partner it) {
        columns.put("partnerKind", it.kind().name());
        columns.put("partnerName", it.name());
        columns.put("partnerContact", it.contact());
        columns.put("partnerPhone", it.phone());
        columns.put("partnerEmail", it.email());
    }

    private static void target(Map<String, @Nullable Object> columns, Target it) {
        columns.put("fromPregnancy", it.ages().fromPregnancy());
        columns.put("fromYears", it.ages().fromYears());
        columns.put("untilBirthday", it.ages().untilBirthday());
        columns.put(
                "audiences", it.audiences().stream().map(Enum::name).sorted().toArray(String[]::new));
        columns.put("themes", it.themes().toArray(String[]::new));
    }

    private static void dose(Map<String, @Nullable Object> columns, Dose dose) {
        columns.put("least", dose.least());
        columns.put("most", dose.most());
        columns.put("minutes", dose.minutes());
        var source = dose.source();
        words(columns, "source", source == null ? null : source.wording());
        columns.put("sourceStanding", source == null ? null : source.standing().name());
    }

    private static void words(Map<String, @Nullable Object> columns, String name, @Nullable Wording wording) {
        columns.put(name + "Da", wording == null ? null : wording.da());
        columns.put(name + "En", wording == null ? null : wording.en());
        columns.put(name + "Kl", wording == null ? null : wording.kl());
    }
}
