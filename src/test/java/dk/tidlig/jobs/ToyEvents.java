package dk.tidlig.jobs;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Tenant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// An event of the tests' own, and a listener that can be told to fail.
@Component
class ToyEvents {
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();
    private final Map<UUID, String> handled = new ConcurrentHashMap<>();

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ToyEvents(ApplicationEventPublisher events, TransactionTemplate transaction, JdbcClient jdbc) {
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    void refuseNoMore() {
        refused.clear();
    }

    /// The municipality that the database knew while the event was handled; nothing when it was not yet.
    Optional<String> handledFor(UUID toy) {
        return Optional.ofNullable(handled.get(toy));
    }

    record Broken(UUID toy) {}

    UUID breakOne(MunicipalityId municipality, boolean listenerFails) {
        var toy = UUID.randomUUID();
        if (listenerFails) {
            refused.add(toy);
        }
        Tenant.run(
                municipality, () -> transaction.executeWithoutResult(status -> events.publishEvent(new Broken(toy))));
        return toy;
    }

    @ApplicationModuleListener
    void on(Broken event) {
        if (refused.contains(event.toy())) {
            throw new IllegalStateException("not now");
        }
        var known = jdbc.sql("select current_setting('app.municipality', true)")
                .query(String.class)
                .single();
        handled.put(event.toy(), known);
    }
}
