package dk.tidlig.identity.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often something may be tried, for each account and each address. Counted in this process: with several
/// instances each has its own count.
@Component
class Throttle {
    private static final int MOST_KEYS = 20_000;

    private final int perAccount;
    private final int perAddress;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    });

    Throttle(
            @Value("${tidlig.log-in.per-account:5}") int perAccount,
            @Value("${tidlig.log-in.per-address:20}") int perAddress) {
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    /// Counts a try to log in; false when there were too many within the minute.
    boolean mayTry(String account, String address) {
        return bucket("address " + address, perAddress).tryConsume(1)
                && (account.isEmpty()
                        || bucket("account " + account, perAccount).tryConsume(1));
    }

    /// Whether an account may not be tried just now, whoever tries.
    boolean isUsedUp(String account) {
        return !account.isEmpty() && bucket("account " + account, perAccount).getAvailableTokens() == 0;
    }

    /// A try that succeeded does not count.
    void succeeded(String account, String address) {
        bucket("address " + address, perAddress).addTokens(1);
        bucket("account " + account, perAccount).addTokens(1);
    }

    boolean mayKeep(String address) {
        return bucket("keep " + address, 30).tryConsume(1);
    }

    /// By what the process has waited, not by the clock on the wall: one put back by an hour would fill nothing up for
    /// as
    /// long, and nobody could log in.
    private Bucket bucket(String key, int aMinute) {
        return buckets.computeIfAbsent(
                key,
                fresh -> Bucket.builder()
                        .withNanosecondPrecision()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
