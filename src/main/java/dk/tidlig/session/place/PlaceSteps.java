package dk.tidlig.session.place;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.Episodes;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.Offers;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Courses;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How a kept place goes from one standing to the next. Of two who want a daycare's last place the second waits at
/// [Offers#hold] and is queued; the database refuses it whatever the program does.
@Component
class PlaceSteps {
    private final PlaceRecords records;
    private final Offers offers;
    private final Courses courses;
    private final Episodes episodes;
    private final Words words;

    PlaceSteps(PlaceRecords records, Offers offers, Courses courses, Episodes episodes, Words words) {
        this.records = records;
        this.offers = offers;
        this.courses = courses;
        this.episodes = episodes;
        this.words = words;
    }

    List<Offer> daycares() {
        var today = words.today();
        return offers.list().stream()
                .filter(offer -> offer.isOpenOn(today) && keepsPlaces(offer))
                .toList();
    }

    /// A daycare that keeps places says how many, and which method it is trained in.
    private static boolean keepsPlaces(Offer offer) {
        return offer.content().room().places() != null && offer.content().method() != null;
    }

    KeptPlace.Standing reserve(Grant grant, CourseId course, OfferId daycare, int within) {
        var offer = offers.hold(daycare);
        var training = courses.read(grant.actor(), grant.child(), course).course();
        if (!training.running() || !keepsPlaces(offer) || !offer.isOpenOn(words.today())) {
            throw new Refused(PlaceRefusal.PLACE_NOT_KEPT_HERE);
        }
        var standing = standing(offer);
        var place = KeptPlace.asked(grant.child(), course, daycare, standing, words.today(), within, grant.stamp());
        if (!records.add(
                grant, place, Objects.requireNonNull(offer.content().room().places()))) {
            throw new Refused(PlaceRefusal.PLACE_KEPT_ALREADY);
        }
        follow(grant, place.id());
        return standing;
    }

    private KeptPlace.Standing standing(Offer offer) {
        return hasPlace(offer) && records.next(offer.id()).isEmpty()
                ? KeptPlace.Standing.RESERVED
                : KeptPlace.Standing.QUEUED;
    }

    private boolean hasPlace(Offer offer) {
        return records.taken(offer.id())
                < Objects.requireNonNull(offer.content().room().places());
    }

    void offerOn(Grant grant, UUID id) {
        var offer = offers.hold(found(grant, id).offer());
        if (!records.next(offer.id()).filter(id::equals).isPresent()) {
            throw new Refused(PlaceRefusal.PLACE_NOT_NEXT);
        }
        if (!hasPlace(offer)) {
            throw new Refused(PlaceRefusal.PLACE_FULL);
        }
        records.counts(grant, id, Objects.requireNonNull(offer.content().room().places()));
        become(grant, id, KeptPlace.Standing.QUEUED, KeptPlace.Standing.RESERVED);
        follow(grant, id);
    }

    void handOver(Grant grant, UUID id, KeptPlace.HandOver it) {
        var place = found(grant, id);
        if (!trained(offers.get(place.offer()), it.staff())) {
            throw new Refused(PlaceRefusal.PLACE_STAFF_UNTRAINED);
        }
        if (!records.handOver(grant, id, it)) {
            throw new Refused(PlaceRefusal.PLACE_CHANGED);
        }
        var episode = courses.read(grant.actor(), grant.child(), place.course())
                .course()
                .episode();
        var around = episodes.read(grant.actor(), grant.child(), episode);
        var former = place.handOver();
        if (former != null
                && !former.staff().equals(it.staff())
                && around.helpers().contains(former.staff())) {
            episodes.releaseHelper(grant.actor(), grant.child(), episode, former.staff());
        }
        if (!around.helpers().contains(it.staff()) && !around.responsible().equals(it.staff())) {
            episodes.assignHelper(grant.actor(), grant.child(), episode, it.staff());
        }
    }

    /// A certificate of the daycare's that holds today.
    private boolean trained(Offer offer, UserId staff) {
        return offers.certified(offer.id(), staff, words.today());
    }

    void move(Grant grant, UUID id) {
        if (!found(grant, id).standing().ahead()) {
            throw new Refused(PlaceRefusal.PLACE_CHANGED);
        }
        follow(grant, id);
    }

    /// The first day is the one after the training; where that has no session there is nothing to follow, but a day
    /// that
    /// went by while the child waited.
    private void follow(Grant grant, UUID id) {
        var place = found(grant, id);
        var today = words.today();
        LocalDate step = place.inStep(today);
        LocalDate day = step == null && place.startsOn().isBefore(today) ? today : step;
        if (day != null && !records.become(grant, place, place.standing(), day)) {
            throw new Refused(PlaceRefusal.PLACE_CHANGED);
        }
    }

    void letGo(Grant grant, UUID id) {
        var place = found(grant, id);
        if (place.standing() == KeptPlace.Standing.STARTED) {
            throw new Refused(PlaceRefusal.PLACE_CHANGED);
        }
        var standing = place.lapsed(words.today()) ? KeptPlace.Standing.LAPSED : KeptPlace.Standing.DECLINED;
        become(grant, id, place.standing(), standing);
    }

    private void become(Grant grant, UUID id, KeptPlace.Standing from, KeptPlace.Standing to) {
        become(grant, found(grant, id), from, to);
    }

    /// @throws Refused with 409 when it stands otherwise by now, or is handed to somebody else
    void become(Grant grant, KeptPlace place, KeptPlace.Standing from, KeptPlace.Standing to) {
        if (place.standing() != from || !from.open() || !records.become(grant, place, to, place.startsOn())) {
            throw new Refused(PlaceRefusal.PLACE_CHANGED);
        }
    }

    private KeptPlace found(Grant grant, UUID id) {
        return records.find(grant, id).orElseThrow(NotFound::new);
    }
}
