package dk.tidlig.shell;

import dk.tidlig.access.WriteWitness;
import dk.tidlig.kernel.Refused;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Sent twice, done once. Each form carries a key; the key is stored in the transaction of the deed that the form
/// asks for, so that key and effect stand or fall together. Keys are kept for 30 days (R8 of the reliability
/// reference).
@Component
public class Once implements WriteWitness {
    /// How long the same words from the same person are asked about, where they would add something.
    static final Duration ASKED = Duration.ofMinutes(10);

    private static final ScopedValue<Attempt> ATTEMPT = ScopedValue.newInstance();

    private final JdbcClient jdbc;
    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Thrown into a request whose key has had its effect already.
    public static final class AlreadyDone extends RuntimeException {
        AlreadyDone() {
            super("this was done already");
        }
    }

    /// One try at a command: its key, and a fingerprint of who sent what where.
    public static final class Attempt {
        private final UUID key;
        private final byte[] content;
        private final boolean again;
        private boolean adding;
        private boolean taken;

        /// @param again whoever sends it knows that the same was sent before
        public Attempt(UUID key, byte[] content, boolean again) {
            this.key = key;
            this.content = content.clone();
            this.again = again;
        }

        public UUID key() {
            return key;
        }

        /// Whether a use case has stored the key, so that an answer can be kept under it.
        public boolean taken() {
            return taken;
        }
    }

    /// Runs the rest of the request with the attempt bound to it.
    public static <R, X extends Throwable> R with(Attempt attempt, ScopedValue.CallableOp<? extends R, X> rest)
            throws X {
        return ScopedValue.where(ATTEMPT, attempt).<R, X>call(rest);
    }

    /// What the bound request asks for adds something each time it is done. A browser without JavaScript fetches a form
    /// anew when one goes back to it, with what was typed and with a fresh key: so the same content is asked about.
    public static void adds() {
        if (ATTEMPT.isBound()) {
            ATTEMPT.get().adding = true;
        }
    }

    /// Stores the request's key with the first deed that writes.
    @Override
    public void beforeWriting() {
        if (ATTEMPT.isBound() && TransactionSynchronizationManager.isActualTransactionActive()) {
            take(ATTEMPT.get());
        }
    }

    /// Stores the bound key in the running transaction; waits for another try with the same key to end.
    ///
    /// @throws AlreadyDone when the key has had its effect
    /// @throws Refused when the key came before with other content, or the content a moment ago with another key
    void take(Attempt attempt) {
        if (attempt.taken) {
            return;
        }
        int stored = jdbc.sql("""
                        insert into shell.done (municipality_id, key, content, at)
                        values (:municipality, :key, :content, :at)
                        on conflict (municipality_id, key) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("key", attempt.key)
                .param("content", attempt.content)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (stored == 0) {
            throw sameContent(attempt) ? new AlreadyDone() : new Refused(ShellRefusal.KEY_USED);
        }
        if (attempt.adding && !attempt.again && wasSentBefore(attempt)) {
            throw new Refused(ShellRefusal.SENT_BEFORE);
        }
        attempt.taken = true;
    }

    private boolean wasSentBefore(Attempt attempt) {
        return jdbc.sql("""
                        select exists (select from shell.done
                                        where municipality_id = :municipality and content = :content
                                          and key <> :key and at > :from)
                        """)
                .param("municipality", Tenant.current().value())
                .param("content", attempt.content)
                .param("key", attempt.key)
                .param("from", clock.instant().minus(ASKED).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private boolean sameContent(Attempt attempt) {
        return jdbc.sql(
                        "select content = :content from shell.done where municipality_id = :municipality and key = :key")
                .param("content", attempt.content)
                .param("municipality", Tenant.current().value())
                .param("key", attempt.key)
                .query(Boolean.class)
                .single();
    }

    /// Keeps where the first answer led, for the second to be led there too.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keepAnswer(UUID key, String location) {
        jdbc.sql(
                        "update shell.done set location = :location where municipality_id = :municipality and key = :key and location is null")
                .param("location", location)
                .param("municipality", Tenant.current().value())
                .param("key", key)
                .update();
    }

    /// Where the first answer led; empty when it is not known (the program was stopped just then).
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<String> answer(UUID key) {
        return jdbc.sql(
                        "select location from shell.done where municipality_id = :municipality and key = :key and location is not null")
                .param("municipality", Tenant.current().value())
                .param("key", key)
                .query(String.class)
                .optional();
    }
}
