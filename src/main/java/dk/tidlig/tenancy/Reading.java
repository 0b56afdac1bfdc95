package dk.tidlig.tenancy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What the transaction under way has read: each part of a page asks for the same, and is told what the first was told.
/// Nothing is remembered from the moment that something is let be written, and nothing outside of a transaction.
public final class Reading implements TransactionSynchronization {
    private final Map<Object, Object> answers = new HashMap<>();
    private boolean written;

    private Reading() {}

    /// @param question what is asked, with all that the answer hangs on: a record of the one who asks
    public static <T> T once(Object question, Supplier<T> answer) {
        var reading = current();
        var known = reading.answers.get(question);
        if (known == null) {
            known = answer.get();
            if (!reading.written) {
                reading.answers.put(question, known);
            }
        }
        @SuppressWarnings("unchecked")
        var told = (T) known;
        return told;
    }

    /// Something is about to be written in this transaction.
    public static void ends() {
        var reading = current();
        reading.written = true;
        reading.answers.clear();
    }

    private static Reading current() {
        if (TransactionSynchronizationManager.getResource(Reading.class) instanceof Reading reading) {
            return reading;
        }
        var fresh = new Reading();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(Reading.class, fresh);
            TransactionSynchronizationManager.registerSynchronization(fresh);
        }
        return fresh;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(Reading.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Reading.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Reading.class);
    }
}
