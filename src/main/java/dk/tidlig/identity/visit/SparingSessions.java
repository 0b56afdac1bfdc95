package dk.tidlig.identity.visit;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Stores a session only when it has changed, and asks for it once in a request: the filter that keeps sessions asks
/// again after each page whether what it has just stored is there.
final class SparingSessions<S extends Session> implements SessionRepository<SparingSession<S>> {
    private static final ScopedValue<AtomicReference<SparingSession<?>>> OF_THIS_REQUEST = ScopedValue.newInstance();

    private final SessionRepository<S> store;

    SparingSessions(SessionRepository<S> store) {
        this.store = store;
    }

    SessionRepository<S> store() {
        return store;
    }

    /// Runs the rest of a request, in which a session found once stays found.
    static <R, X extends Throwable> R during(ScopedValue.CallableOp<? extends R, X> request) throws X {
        return ScopedValue.where(OF_THIS_REQUEST, new AtomicReference<>()).<R, X>call(request);
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(store.createSession(), true);
    }

    @Override
    public void save(SparingSession<S> session) {
        if (session.takeChanged()) {
            store.save(session.stored());
        }
        remember(session);
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        var known = remembered();
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        var stored = (@Nullable S) store.findById(id);
        if (stored == null) {
            return null;
        }
        var found = new SparingSession<>(stored, false);
        remember(found);
        return found;
    }

    @Override
    public void deleteById(String id) {
        remember(null);
        store.deleteById(id);
    }

    private static void remember(@Nullable SparingSession<?> session) {
        if (OF_THIS_REQUEST.isBound()) {
            OF_THIS_REQUEST.get().set(session);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable SparingSession<S> remembered() {
        return OF_THIS_REQUEST.isBound()
                ? (SparingSession<S>) OF_THIS_REQUEST.get().get()
                : null;
    }
}
