package dk.tidlig.exchange.message;

import dk.tidlig.intake.events.IntakeEvent;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// How long messages stay, and where: with the child they belong to, also when an enquiry turns out to be a child that
/// was here already; those that were set aside go after a while.
@Component
class MessageKeeping implements MunicipalJob {
    /// Long enough to find out that it was set aside by mistake. Tidlig's own choice.
    static final Duration SET_ASIDE_KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MessageKeeping(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void follow(IntakeEvent.Accepted accepted) {
        move(accepted);
    }

    @EventListener
    void follow(IntakeEvent.Joined joined) {
        move(joined);
    }

    private void move(IntakeEvent settled) {
        jdbc.sql("""
                        update exchange.message set child_id = :child
                         where municipality_id = :municipality and enquiry_id = :enquiry
                        """)
                .param("child", settled.child().value())
                .param("municipality", Tenant.current().value())
                .param("enquiry", settled.enquiry().value())
                .update();
    }

    @Override
    public String name() {
        return "exchange-message-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Municipality municipality) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        delete from exchange.message
                         where municipality_id = :municipality and settled = 'NOTHING' and settled_at < :before
                        """)
                .param("municipality", Tenant.current().value())
                .param("before", clock.instant().minus(SET_ASIDE_KEPT).atOffset(ZoneOffset.UTC))
                .update());
    }
}
