package dk.tidlig.relaylog.baton;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayLogId;
import dk.tidlig.relaylog.RelayRefusal;
import dk.tidlig.relaylog.RelayRows;
import dk.tidlig.relaylog.RelayTexts;
import dk.tidlig.relaylog.events.BatonEvent;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Offers of the baton. The database holds that one waits at a time.
@Repository
public class OfferRepository {
    private final JdbcClient jdbc;
    private final RelayTexts texts;
    private final ApplicationEventPublisher events;

    OfferRepository(JdbcClient jdbc, RelayTexts texts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.events = events;
    }

    /// All of the log's, oldest first.
    public List<Offer> of(Grant grant, RelayLogId log) {
        return jdbc.sql("""
                        select id, log_id, from_user, to_user, words, offered_at, offered_by, answer_by, over_at, over_by,
                               over_how, declined_why
                          from relaylog.offer
                         where municipality_id = :municipality and child_id = :child and log_id = :log
                         order by offered_at, over_at nulls last, id
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("log", log.value())
                .query(this::offer)
                .list();
    }

    Optional<Offer> find(Grant grant, RelayLogId log, BatonOfferId id) {
        return of(grant, log).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    void add(Grant grant, RelayLog log, UserId from, UserId to, LocalDate answerBy, @Nullable String words) {
        var id = BatonOfferId.random();
        jdbc.sql("""
                        insert into relaylog.offer
                          (municipality_id, id, log_id, child_id, from_user, to_user, words, offered_at, offered_by, answer_by)
                        values (:municipality, :id, :log, :child, :from, :to, :words, :at, :by, :answerBy)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("log", log.id().value())
                .param("child", grant.child().value())
                .param("from", from.value())
                .param("to", to.value())
                .param("words", texts.seal(words, "offer", id.value(), "words"))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("answerBy", answerBy)
                .update();
        events.publishEvent(new BatonEvent.Offered(log.episode(), id.value(), grant.stamp()));
    }

    /// @throws Refused when it is over already
    void end(Grant grant, RelayLog log, BatonOfferId id, Offer.How how, @Nullable String why) {
        int ended = jdbc.sql("""
                        update relaylog.offer set over_at = :at, over_by = :by, over_how = :how, declined_why = :why
                         where municipality_id = :municipality and child_id = :child and id = :id and over_at is null
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("how", how.name())
                .param("why", texts.seal(why, "offer", id.value(), "declined_why"))
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", id.value())
                .update();
        if (ended == 0) {
            throw new Refused(RelayRefusal.OFFER_OVER);
        }
        events.publishEvent(
                how == Offer.How.TAKEN_BACK
                        ? new BatonEvent.TakenBack(log.episode(), grant.stamp())
                        : new BatonEvent.Answered(log.episode(), grant.stamp()));
    }

    private Offer offer(ResultSet row, int number) throws SQLException {
        var how = row.getString("over_how");
        return new Offer(
                new BatonOfferId(row.getObject("id", UUID.class)),
                new RelayLogId(row.getObject("log_id", UUID.class)),
                new UserId(row.getObject("from_user", UUID.class)),
                new UserId(row.getObject("to_user", UUID.class)),
                texts.open(row, "offer", "words"),
                RelayRows.stamp(row, "offered_at", "offered_by"),
                row.getObject("answer_by", LocalDate.class),
                how == null
                        ? null
                        : new Offer.Over(
                                Offer.How.valueOf(how),
                                RelayRows.stamp(row, "over_at", "over_by"),
                                texts.open(row, "offer", "declined_why")));
    }
}
