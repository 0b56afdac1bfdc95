package dk.tidlig.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// What authenticators know accounts by: a handle without meaning. Locked and ended accounts are unknown.
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {
    private static final String SELECT = """
            select u.handle, a.username, a.display_name
              from identity.passkey_user u join identity.account a on a.id = u.account_id
             where a.locked_at is null and a.ended_at is null
            """;
    private final JdbcClient jdbc;

    PasskeyUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return jdbc.sql(SELECT + " and u.handle = :handle")
                .param("handle", id.getBytes())
                .query(PasskeyUsers::read)
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return jdbc.sql(SELECT + " and a.username = :username")
                .param("username", username)
                .query(PasskeyUsers::read)
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        jdbc.sql("""
                        insert into identity.passkey_user (account_id, handle)
                        select id, :handle from identity.account where username = :username
                        on conflict (account_id) do nothing
                        """)
                .param("handle", user.getId().getBytes())
                .param("username", user.getName())
                .update();
    }

    /// The handle stays with the account; its keys are what is removed.
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("an account keeps its handle");
    }

    private static PublicKeyCredentialUserEntity read(ResultSet row, int number) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(row.getString("username"))
                .displayName(row.getString("display_name"))
                .build();
    }
}
