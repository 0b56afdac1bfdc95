package dk.tidlig.advice;

import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Forgets the words of consultations that are over, and who asked. That there was one, on what and where, is still
/// counted.
@Component
class AdviceSweep implements MunicipalJob {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AdviceRules rules;
    private final Clock clock;

    AdviceSweep(JdbcClient jdbc, TransactionTemplate transaction, AdviceRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "advice-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Municipality municipality) {
        transaction.executeWithoutResult(status ->
                forget(clock.instant().minus(Duration.ofDays(rules.here().keepDays()))));
    }

    private void forget(Instant before) {
        run("""
                delete from advice.turn using advice.consultation c
                 where c.municipality_id = turn.municipality_id and c.id = turn.consultation_id
                   and turn.municipality_id = :municipality and c.spoken_at < :before
                """, before);
        run("""
                update advice.consultation set asked_by = null, named = false, waits_for = 'NOBODY', due_on = null
                 where municipality_id = :municipality and spoken_at < :before and asked_by is not null
                """, before);
    }

    private void run(String sql, Instant before) {
        jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
