package dk.tidlig.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// The passkeys of all accounts.
@Component
public class Passkeys implements UserCredentialRepository {
    private static final int LONGEST_NAME = 60;

    private static final String SELECT = """
            select p.credential_id, u.handle, p.label, p.public_key, p.signature_count, p.uv_initialized,
                   p.backup_eligible, p.backup_state, p.transports, p.credential_type, p.attestation_object,
                   p.client_data, p.created_at, p.last_used_at
              from identity.passkey p join identity.passkey_user u on u.account_id = p.account_id
            """;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Passkeys(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Somebody made one.
    public record Added(String username) {}

    /// The person's keys, for their own page.
    public List<CredentialRecord> of(String username) {
        return jdbc.sql(SELECT + """
                         join identity.account a on a.id = p.account_id
                         where a.username = :username order by p.created_at
                        """)
                .param("username", username)
                .query(Passkeys::read)
                .list();
    }

    /// Removes one of the person's own keys; another's is left alone.
    ///
    /// @return whether there was one
    public boolean remove(String username, String credential) {
        return jdbc.sql("""
                        delete from identity.passkey p using identity.account a
                         where a.id = p.account_id and a.username = :username and p.credential_id = :credential
                        """)
                        .param("username", username)
                        .param("credential", Bytes.fromBase64(credential).getBytes())
                        .update()
                == 1;
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from identity.passkey where credential_id = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord it) {
        var isNew = findByCredentialId(it.getCredentialId()) == null;
        store(it);
        if (isNew) {
            username(it.getUserEntityUserId()).ifPresent(name -> events.publishEvent(new Added(name)));
        }
    }

    private Optional<String> username(Bytes handle) {
        return jdbc.sql("""
                        select a.username from identity.passkey_user u join identity.account a on a.id = u.account_id
                         where u.handle = :handle
                        """)
                .param("handle", handle.getBytes())
                .query(String.class)
                .optional();
    }

    private void store(CredentialRecord it) {
        jdbc.sql("""
                        insert into identity.passkey
                          (credential_id, account_id, label, public_key, signature_count, uv_initialized, backup_eligible,
                           backup_state, transports, credential_type, attestation_object, client_data, created_at, last_used_at)
                        select :credential, account_id, :label, :publicKey, :signatures, :verified, :eligible,
                               :backedUp, :transports, :type, :attestation, :clientData, :created, :used
                          from identity.passkey_user where handle = :handle
                        on conflict (credential_id) do update
                          set signature_count = excluded.signature_count, uv_initialized = excluded.uv_initialized,
                              backup_state = excluded.backup_state, last_used_at = excluded.last_used_at
                        """)
                .param("credential", it.getCredentialId().getBytes())
                .param("handle", it.getUserEntityUserId().getBytes())
                .param("label", label(it.getLabel()))
                .param("publicKey", it.getPublicKey().getBytes())
                .param("signatures", it.getSignatureCount())
                .param("verified", it.isUvInitialized())
                .param("eligible", it.isBackupEligible())
                .param("backedUp", it.isBackupState())
                .param("transports", transports(it))
                .param("type", type(it))
                .param("attestation", bytes(it.getAttestationObject()))
                .param("clientData", bytes(it.getAttestationClientDataJSON()))
                .param("created", it.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", it.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(SELECT + " where p.credential_id = :credential")
                .param("credential", credential.getBytes())
                .query(Passkeys::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(SELECT + " where u.handle = :handle order by p.created_at")
                .param("handle", handle.getBytes())
                .query(Passkeys::read)
                .list();
    }

    private static String label(@Nullable String wanted) {
        var label = wanted == null || wanted.isBlank() ? "1" : wanted.strip();
        return label.substring(0, Math.min(LONGEST_NAME, label.length()));
    }

    private static String[] transports(CredentialRecord it) {
        return it.getTransports().stream().map(AuthenticatorTransport::getValue).toArray(String[]::new);
    }

    private static @Nullable String type(CredentialRecord it) {
        var type = it.getCredentialType();
        return type == null ? null : type.getValue();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes bytes(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : new Bytes(bytes);
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        var transports = Arrays.stream((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        var type = row.getString("credential_type");
        var record = ImmutableCredentialRecord.builder()
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports)
                .attestationObject(bytes(row, "attestation_object"))
                .attestationClientDataJSON(bytes(row, "client_data"))
                .created(moment(row, "created_at"))
                .lastUsed(moment(row, "last_used_at"));
        return (type == null ? record : record.credentialType(PublicKeyCredentialType.valueOf(type))).build();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
