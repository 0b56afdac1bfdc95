package dk.tidlig.offer;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The catalogue's rows. Nothing here is about a child, so no grant is asked for.
@Repository
class OfferRepository {
    private static final String SELECT = """
            select o.id, o.code, o.opened_on, o.closed_on, e.number,
                   e.name_da, e.name_en, e.name_kl, e.about_da, e.about_en, e.about_kl,
                   e.partner_kind, e.partner_name, e.partner_contact, e.partner_phone, e.partner_email,
                   e.from_pregnancy, e.from_years, e.until_birthday, e.audiences, e.themes, e.method, e.professions,
                   e.dose_least, e.dose_most, e.minutes, e.source_da, e.source_en, e.source_kl, e.source_standing,
                   e.group_least, e.group_most, e.place, e.languages, e.places, e.waiting_days, e.legal_basis,
                   e.prevents_placement, e.supplements_placement, e.written_at, e.written_by
              from offer.offer o
              join offer.edition e on e.municipality_id = o.municipality_id and e.offer_id = o.id
            """;
    private static final String STANDING = " and e.number = o.edition";

    private final JdbcClient jdbc;

    OfferRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Offer> all() {
        return jdbc.sql(SELECT + STANDING + " order by e.name_da, o.code")
                .query(OfferRows::offer)
                .list();
    }

    Optional<Offer> byCode(String code) {
        return jdbc.sql(SELECT + STANDING + " where o.code = :code")
                .param("code", code)
                .query(OfferRows::offer)
                .optional();
    }

    Optional<Offer> get(OfferId id) {
        return jdbc.sql(SELECT + STANDING + " where o.id = :id")
                .param("id", id.value())
                .query(OfferRows::offer)
                .optional();
    }

    Optional<Offer> edition(OfferId id, int number) {
        return jdbc.sql(SELECT + " where o.id = :id and e.number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(OfferRows::offer)
                .optional();
    }

    /// All that the offer ever said, the newest first.
    List<Offer> editions(OfferId id) {
        return jdbc.sql(SELECT + " where o.id = :id order by e.number desc")
                .param("id", id.value())
                .query(OfferRows::offer)
                .list();
    }

    /// Keeps others from giving a place of the offer until this transaction ends.
    boolean lock(OfferId id) {
        return jdbc.sql("select 1 from offer.offer where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// False when the code is taken.
    boolean add(Offer offer) {
        int added = jdbc.sql("""
                        insert into offer.offer (municipality_id, id, code, edition, opened_on, closed_on)
                        values (:municipality, :id, :code, :edition, :opened, :closed)
                        on conflict (municipality_id, code) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", offer.id().value())
                .param("code", offer.code())
                .param("edition", offer.edition())
                .param("opened", offer.openedOn())
                .param("closed", offer.closedOn())
                .update();
        if (added == 1) {
            addEdition(offer);
        }
        return added == 1;
    }

    /// False when another edition was written meanwhile.
    boolean amend(Offer offer) {
        int amended = jdbc.sql("""
                        update offer.offer set edition = :edition
                         where id = :id and edition = :edition - 1
                        """)
                .param("id", offer.id().value())
                .param("edition", offer.edition())
                .update();
        if (amended == 1) {
            addEdition(offer);
        }
        return amended == 1;
    }

    void close(OfferId id, LocalDate on, Stamp stamp) {
        jdbc.sql("""
                        update offer.offer set closed_on = :on, closed_at = :at, closed_by = :by
                         where municipality_id = :municipality and id = :id
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("on", on)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    void reopen(OfferId id) {
        jdbc.sql("""
                        update offer.offer set closed_on = null, closed_at = null, closed_by = null
                         where municipality_id = :municipality and id = :id
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    private void addEdition(Offer offer) {
        jdbc.sql("""
                        insert into offer.edition
                          (municipality_id, offer_id, number, name_da, name_en, name_kl, about_da, about_en, about_kl,
                           partner_kind, partner_name, partner_contact, partner_phone, partner_email,
                           from_pregnancy, from_years, until_birthday, audiences, themes, method, professions,
                           dose_least, dose_most, minutes, source_da, source_en, source_kl, source_standing,
                           group_least, group_most, place, languages, places, waiting_days, legal_basis,
                           prevents_placement, supplements_placement, written_at, written_by)
                        values
                          (:municipality, :id, :number, :nameDa, :nameEn, :nameKl, :aboutDa, :aboutEn, :aboutKl,
                           :partnerKind, :partnerName, :partnerContact, :partnerPhone, :partnerEmail,
                           :fromPregnancy, :fromYears, :untilBirthday, :audiences, :themes, :method, :professions,
                           :least, :most, :minutes, :sourceDa, :sourceEn, :sourceKl, :sourceStanding,
                           :groupLeast, :groupMost, :place, :languages, :places, :waitingDays, :legalBasis,
                           :preventsPlacement, :supplementsPlacement, :writtenAt, :writtenBy)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", offer.id().value())
                .param("number", offer.edition())
                .params(OfferRows.columns(offer.content()))
                .param("writtenAt", offer.written().at().atOffset(ZoneOffset.UTC))
                .param("writtenBy", offer.written().by().value())
                .update();
    }

    List<Certificate> certificates(OfferId id) {
        return jdbc.sql("""
                        select holder_id, title, valid_from, valid_to
                          from offer.certificate
                         where offer_id = :id and withdrawn_at is null
                         order by valid_from, holder_id
                        """)
                .param("id", id.value())
                .query(OfferRows::certificate)
                .list();
    }

    /// False when the holder has one from that day already.
    boolean certify(OfferId id, Certificate certificate, Stamp stamp) {
        return jdbc.sql("""
                        insert into offer.certificate
                          (municipality_id, offer_id, holder_id, title, valid_from, valid_to, entered_at, entered_by)
                        values (:municipality, :id, :holder, :title, :from, :to, :at, :by)
                        on conflict (municipality_id, offer_id, holder_id, valid_from) do update set
                          title = excluded.title, valid_to = excluded.valid_to, entered_at = excluded.entered_at,
                          entered_by = excluded.entered_by, withdrawn_at = null, withdrawn_by = null
                         where offer.certificate.withdrawn_at is not null
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("id", id.value())
                        .param("holder", certificate.holder().value())
                        .param("title", certificate.title())
                        .param("from", certificate.valid().from())
                        .param("to", certificate.valid().to())
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("by", stamp.by().value())
                        .update()
                == 1;
    }

    /// False when there is none.
    boolean withdraw(OfferId id, UserId holder, LocalDate from, Stamp stamp) {
        return jdbc.sql("""
                        update offer.certificate set withdrawn_at = :at, withdrawn_by = :by
                         where offer_id = :id and holder_id = :holder and valid_from = :from and withdrawn_at is null
                        """)
                        .param("id", id.value())
                        .param("holder", holder.value())
                        .param("from", from)
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("by", stamp.by().value())
                        .update()
                == 1;
    }
}
