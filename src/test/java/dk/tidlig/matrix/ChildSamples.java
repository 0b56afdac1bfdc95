package dk.tidlig.matrix;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.family.LogIns;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.safeguarding.NotificationSamples;
import dk.tidlig.safeguarding.Notifications;
import dk.tidlig.support.FreshName;
import dk.tidlig.tenancy.Tenant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What every child can have, and what is found of it in the tables.
@Component
class ChildSamples {
    /// By what stands before an id in an address: the table that has it.
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("episodes", "episode.episode"),
            Map.entry("family", "child.kin"),
            Map.entry("family-access", "family.log_in"),
            Map.entry("consents", "child.consent"),
            Map.entry("courses", "session.course"),
            Map.entry("sessions", "session.session"),
            Map.entry("appointmentId", "session.appointment"),
            Map.entry("children/notifications", "safeguarding.notification"),
            Map.entry("entries", "relaylog.entry"),
            Map.entry("children/meetings", "meeting.network_meeting"),
            Map.entry("ratings", "measure.rating"),
            Map.entry("places", "session.kept_place"));

    private final Relatives relatives;
    private final LogIns logIns;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ChildSamples(
            Relatives relatives,
            LogIns logIns,
            Notifications notifications,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.relatives = relatives;
        this.logIns = logIns;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Map<String, String> around(Actor coordinator, ChildId child) {
        return Tenant.in(coordinator.municipality(), () -> {
            var known = new HashMap<>(Map.of("children", child.toString()));
            var invited = logIns.invite(coordinator, child, parent(coordinator, child));
            known.put("invited", invited.username());
            known.put("code", Objects.requireNonNullElse(invited.code(), ""));
            notifications.write(coordinator, child, null, NotificationSamples.plain());
            TABLES.forEach((before, table) -> known.putAll(first(before, table, child)));
            return known;
        });
    }

    private KinId parent(Actor coordinator, ChildId child) {
        var adult = AdultDetails.named("P" + FreshName.word(), FreshName.word());
        return relatives.of(coordinator, child).kin().stream()
                .filter(KinView::custody)
                .map(KinView::id)
                .findFirst()
                .orElseGet(
                        () -> relatives.add(coordinator, child, new KinDetails(adult, KinRelation.MOTHER, true, null)));
    }

    private Map<String, String> first(String before, String table, ChildId child) {
        return transaction.execute(
                status -> jdbc.sql("select id from " + table + " where child_id = :child order by 1 limit 1")
                        .param("child", child.value())
                        .query(String.class)
                        .optional()
                        .map(id -> Map.of(before, id))
                        .orElseGet(Map::of));
    }
}
