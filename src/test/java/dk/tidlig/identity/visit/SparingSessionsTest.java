package dk.tidlig.identity.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.SessionRepository;

/// What is asked of the store, and what is stored.
class SparingSessionsTest {
    // the store forgets what the machine's own clock calls too old
    private static final Instant LOGIN = Instant.now();

    private final Store store = new Store();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(store);

    /// Real sessions in memory, and how often they were asked for and stored.
    private static final class Store implements SessionRepository<MapSession> {
        private final MapSessionRepository kept = new MapSessionRepository(new HashMap<>());
        private int asked;
        private int stored;

        @Override
        public MapSession createSession() {
            return kept.createSession();
        }

        @Override
        public void save(MapSession session) {
            stored++;
            kept.save(session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            asked++;
            return kept.findById(id);
        }

        @Override
        public void deleteById(String id) {
            kept.deleteById(id);
        }
    }

    @Test
    void asksForASessionOnceInARequest() {
        var id = login();

        request(() -> {
            var session = sessions.findById(id);
            sessions.save(session);
            return sessions.findById(id);
        });
        assertThat(store.asked).isEqualTo(1);

        request(() -> sessions.findById(id));
        assertThat(store.asked).isEqualTo(2);
    }

    @Test
    void doesNotStoreThatSomebodyWasHereAMomentAgo() {
        var id = login();
        store.stored = 0;

        visit(id, LOGIN.plusSeconds(59));
        assertThat(store.stored).isZero();

        visit(id, LOGIN.plusSeconds(60));
        assertThat(store.stored).isEqualTo(1);
        assertThat(lastVisit(id)).isEqualTo(LOGIN.plusSeconds(60));
    }

    @Test
    void notesVisitsMoreOftenWhereTheTimeoutIsShort() {
        var id = login();
        request(() -> {
            var session = sessions.findById(id);
            session.setMaxInactiveInterval(Duration.ofSeconds(100));
            sessions.save(session);
            return session;
        });

        visit(id, LOGIN.plusSeconds(4));
        assertThat(lastVisit(id)).isEqualTo(LOGIN);
        visit(id, LOGIN.plusSeconds(5));
        assertThat(lastVisit(id)).isEqualTo(LOGIN.plusSeconds(5));
    }

    @Test
    void storesWhatWasPutInAndTakenOut() {
        var id = login();

        var put = request(() -> {
            var session = sessions.findById(id);
            session.setAttribute("place", "0957");
            sessions.save(session);
            return session;
        });
        assertThat(put.<String>getAttribute("place")).isEqualTo("0957");
        assertThat(request(() -> sessions.findById(id)).<String>getAttribute("place"))
                .isEqualTo("0957");

        request(() -> {
            var session = sessions.findById(id);
            session.removeAttribute("place");
            sessions.save(session);
            return session;
        });
        assertThat(request(() -> sessions.findById(id)).getAttributeNames()).doesNotContain("place");
    }

    @Test
    void aNewNumberIsFoundAndTheOldOneIsNot() {
        var id = login();

        request(() -> {
            var session = sessions.findById(id);
            var fresh = session.changeSessionId();
            sessions.save(session);
            assertThat(sessions.findById(fresh)).isSameAs(session);
            assertThat(sessions.findById(id)).isNull();
            return session;
        });
        assertThat(request(() -> sessions.findById(id))).isNull();
    }

    @Test
    void whatWasEndedIsGoneAtOnce() {
        var id = login();

        request(() -> {
            sessions.findById(id);
            sessions.deleteById(id);
            assertThat(sessions.findById(id)).isNull();
            return null;
        });
    }

    private String login() {
        return request(() -> {
                    var session = sessions.createSession();
                    session.setLastAccessedTime(LOGIN);
                    session.stored().setLastAccessedTime(LOGIN);
                    sessions.save(session);
                    return session;
                })
                .getId();
    }

    private void visit(String id, Instant moment) {
        request(() -> {
            var session = sessions.findById(id);
            session.setLastAccessedTime(moment);
            sessions.save(session);
            return session;
        });
    }

    private Instant lastVisit(String id) {
        return store.kept.findById(id).getLastAccessedTime();
    }

    private static <T extends @Nullable Object> T request(Supplier<T> work) {
        return SparingSessions.<T, RuntimeException>during(work::get);
    }
}
