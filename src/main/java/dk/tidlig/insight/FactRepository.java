package dk.tidlig.insight;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.programme.Wording;
import dk.tidlig.shell.cells.Hidden;
import dk.tidlig.tenancy.FactTransactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts in the views without names, as the database role that can see nothing else.
@Component
class FactRepository {
    /// The period's enquiries, each with what became of it. Every view is read once, whatever the planner believes of
    /// its size.
    private static final String COURSES = """
            with start_place as materialized (
                select episode_key, value from measure.rating_fact
                 where municipality_id = :municipality and scale_code = :scale and purpose = 'start' and counts
            ), end_place as materialized (
                select episode_key, value from measure.rating_fact
                 where municipality_id = :municipality and scale_code = :scale and purpose = 'end' and counts
            ), held as materialized (
                select episode_key, offer_code, sum(sessions_held) as sessions
                  from session.session_fact where municipality_id = :municipality group by episode_key, offer_code
            ), ended as materialized (
                select episode_key, first_contact_on, closed_on, upper(replace(outcome_kind, '-', '_')) as outcome
                  from episode.episode_fact where municipality_id = :municipality
            ), clock as materialized (
                select subject_key, due_on from deadline.clock_fact
                 where municipality_id = :municipality and clock_code = :clock
            ), course as materialized (
                select e.episode_key, f.first_contact_on, f.closed_on, f.outcome,
                       s.value as start_place, t.value as end_place, coalesce(x.sessions, 0) as sessions,
                       coalesce(c.due_on, e.received_on + :days) as due_on
                  from intake.enquiry_fact e
                  left join ended f on f.episode_key = e.episode_key
                  left join start_place s on s.episode_key = e.episode_key
                  left join end_place t on t.episode_key = e.episode_key
                  left join (select episode_key, sum(sessions) as sessions from held group by episode_key) x
                    on x.episode_key = e.episode_key
                  left join clock c on c.subject_key = e.enquiry_key
                 where e.municipality_id = :municipality and e.programme_code = :programme
                   and e.received_on between :from and :to
            )
            """;

    private final FactTransactions facts;

    FactRepository(FactTransactions facts) {
        this.facts = facts;
    }

    Tally tally(Map<String, Object> question) {
        return facts.read(jdbc -> jdbc.sql(COURSES + """
                        select count(*) as enquiries, count(episode_key) as accepted, count(closed_on) as ended,
                               count(*) filter (where outcome = 'LIFTED') as lifted,
                               count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                               count(*) filter (where outcome = 'HANDED_ON') as handed_on,
                               count(*) filter (where outcome = 'LIFTED' and start_place is not null and end_place is not null) as lifted_n,
                               round(avg(start_place) filter (where outcome = 'LIFTED' and end_place is not null), 2) as lifted_start,
                               round(avg(end_place) filter (where outcome = 'LIFTED' and start_place is not null), 2) as lifted_end,
                               count(*) filter (where closed_on is not null and start_place is not null and end_place is not null) as both_n,
                               round(avg(start_place) filter (where closed_on is not null and end_place is not null), 2) as both_start,
                               round(avg(end_place) filter (where closed_on is not null and start_place is not null), 2) as both_end,
                               count(*) filter (where closed_on is not null and end_place is null) as missing_end,
                               round(avg(sessions) filter (where closed_on is not null), 2) as sessions_mean,
                               count(*) filter (where first_contact_on <= due_on) as contact_within,
                               count(first_contact_on) as contact_known
                          from course
                        """)
                .params(question)
                .query(FactRepository::tally)
                .single());
    }

    List<OfferFigures> byOffer(Map<String, Object> question) {
        return facts.read(jdbc -> jdbc.sql(COURSES + """
                        select o.offer_code, coalesce(n.name_da, o.offer_code) as name_da, n.name_en, n.name_kl,
                               coalesce(n.prevents_placement, false) as prevents,
                               coalesce(n.supplements_placement, false) as supplements,
                               count(*) filter (where start_place is not null and end_place is not null) as n,
                               count(*) filter (where start_place is null or end_place is null) as missing,
                               round(avg(start_place) filter (where end_place is not null), 2) as start_mean,
                               round(avg(end_place) filter (where start_place is not null), 2) as end_mean,
                               round(100.0 * count(*) filter (where outcome = 'LIFTED') / count(*), 1) as lifted_share
                          from course
                          join held o on o.episode_key = course.episode_key
                          left join offer.offer_fact n
                            on n.municipality_id = :municipality and n.offer_code = o.offer_code
                         where closed_on is not null
                         group by o.offer_code, n.name_da, n.name_en, n.name_kl, n.prevents_placement,
                                  n.supplements_placement
                         order by o.offer_code
                        """)
                .params(question)
                .query(FactRepository::offer)
                .list());
    }

    private static OfferFigures offer(ResultSet row, int number) throws SQLException {
        return new OfferFigures(
                row.getString("offer_code"),
                new Wording(row.getString("name_da"), row.getString("name_en"), row.getString("name_kl")),
                row.getLong("n"),
                row.getLong("missing"),
                row.getBigDecimal("start_mean"),
                row.getBigDecimal("end_mean"),
                row.getBigDecimal("lifted_share"),
                new OfferFigures.Placement(row.getBoolean("prevents"), row.getBoolean("supplements")),
                Hidden.NO);
    }

    /// @param channel the way in; null where the child has been erased since
    record Source(String programme, @Nullable String channel, long count) {}

    /// Where the period's enquiries came from.
    List<Source> bySource(MunicipalityId municipality, Period period) {
        return facts.read(jdbc -> jdbc.sql("""
                        select programme_code, channel, count(*) as n from intake.enquiry_fact
                         where municipality_id = :municipality and received_on between :from and :to
                         group by programme_code, channel
                        """)
                .param("municipality", municipality.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) ->
                        new Source(row.getString("programme_code"), row.getString("channel"), row.getLong("n")))
                .list());
    }

    private static Tally tally(ResultSet row, int number) throws SQLException {
        long ended = row.getLong("ended");
        long lifted = row.getLong("lifted");
        long unchanged = row.getLong("unchanged");
        long handedOn = row.getLong("handed_on");
        return new Tally(
                row.getLong("enquiries"),
                row.getLong("accepted"),
                ended,
                new Tally.Outcomes(lifted, unchanged, handedOn, ended - lifted - unchanged - handedOn),
                new Means(row.getLong("lifted_n"), row.getBigDecimal("lifted_start"), row.getBigDecimal("lifted_end")),
                new Means(row.getLong("both_n"), row.getBigDecimal("both_start"), row.getBigDecimal("both_end")),
                row.getLong("missing_end"),
                row.getBigDecimal("sessions_mean"),
                row.getLong("contact_within"),
                row.getLong("contact_known"));
    }
}
