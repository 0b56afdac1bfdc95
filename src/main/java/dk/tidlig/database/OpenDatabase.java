package dk.tidlig.database;

import org.jspecify.annotations.Nullable;

/// The database this process works on, embedded or external, for as long as the process needs it.
final class OpenDatabase implements AutoCloseable {
    private final Connections connections;
    private final @Nullable EmbeddedDatabase embedded;

    private OpenDatabase(Connections connections, @Nullable EmbeddedDatabase embedded) {
        this.connections = connections;
        this.embedded = embedded;
    }

    static OpenDatabase embedded(EmbeddedDatabase embedded) {
        return new OpenDatabase(embedded.open(), embedded);
    }

    static OpenDatabase external(ExternalDatabase external) {
        return new OpenDatabase(external.prepare(), null);
    }

    Connections connections() {
        return connections;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
