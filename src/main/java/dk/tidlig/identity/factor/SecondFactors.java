package dk.tidlig.identity.factor;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Employment;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What an account has beside its password, and whether more than the password is asked of it.
@Component
public class SecondFactors {
    private static final List<String> EMPTIED = List.of(
            "delete from identity.authenticator where account_id = :account",
            "delete from identity.recovery_code where account_id = :account",
            "delete from identity.passkey where account_id = :account");

    private final JdbcClient jdbc;
    private final Employments employments;
    private final SecondFactorRules rules;
    private final TransactionTemplate transaction;

    SecondFactors(JdbcClient jdbc, Employments employments, SecondFactorRules rules, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.employments = employments;
        this.rules = rules;
        this.transaction = transaction;
    }

    /// @param appSince since when there is an app that shows codes; null without one
    /// @param resetAt when an administrator took a lost one away; null when nobody did
    public record Held(
            @Nullable Instant appSince,
            boolean passkey,
            int codesLeft,
            @Nullable Instant resetAt) {
        public boolean app() {
            return appSince != null;
        }

        public boolean none() {
            return !app() && !passkey;
        }
    }

    public Held of(UserId account) {
        return jdbc.sql("""
                        select (select since from identity.authenticator where account_id = a.id) as since,
                               exists (select from identity.passkey where account_id = a.id) as passkey,
                               (select count(*) from identity.recovery_code
                                 where account_id = a.id and used_at is null) as codes,
                               (select at from identity.second_factor_reset where account_id = a.id) as reset_at
                          from identity.account a where a.id = :id
                        """)
                .param("id", account.value())
                .query((row, number) -> new Held(
                        moment(row, "since"), row.getBoolean("passkey"), row.getInt("codes"), moment(row, "reset_at")))
                .single();
    }

    public boolean wasResetSince(UserId account, Instant moment) {
        var at = of(account).resetAt();
        return at != null && !at.isBefore(moment);
    }

    /// Whether a password alone does not let this account in: it has an app, or somewhere it belongs demands it.
    public boolean asked(Account account) {
        return of(account.id()).app() || demanded(account.id());
    }

    private boolean demanded(UserId account) {
        var family = family(account);
        if (family.isPresent()) {
            return rule(family.get()) == SecondFactorRule.REQUIRED;
        }
        return employments.running(account).stream()
                .map(Employment::municipality)
                .distinct()
                .anyMatch(each -> rule(each) != SecondFactorRule.OFFERED);
    }

    private Optional<MunicipalityId> family(UserId account) {
        return jdbc.sql("select municipality_id from identity.family_account where account_id = :account")
                .param("account", account.value())
                .query(UUID.class)
                .optional()
                .map(MunicipalityId::new);
    }

    private SecondFactorRule rule(MunicipalityId municipality) {
        var rule = Tenant.in(municipality, () -> transaction.execute(status -> rules.here()));
        return rule == null ? SecondFactorRule.REQUIRED : rule;
    }

    /// Takes app, codes on paper and passkeys away, and remembers that it was done, for the person to see. Asks nobody
    /// for leave: whoever calls has passed the gate, and ends the password too, so that it opens nothing alone.
    @Transactional
    public void reset(UserId account, Instant at) {
        EMPTIED.forEach(sql -> jdbc.sql(sql).param("account", account.value()).update());
        jdbc.sql("""
                        insert into identity.second_factor_reset (account_id, at) values (:account, :at)
                        on conflict (account_id) do update set at = excluded.at
                        """)
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
