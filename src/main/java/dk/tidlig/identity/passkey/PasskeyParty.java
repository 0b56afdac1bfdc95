package dk.tidlig.identity.passkey;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/// Whom passkeys are made for: the address this program is reached by (`tidlig.url`), or this machine. The person is
/// always verified (finger, face, code), so that a key is two factors in one.
@Configuration(proxyBeanMethods = false)
class PasskeyParty {
    private final Set<String> origins = ConcurrentHashMap.newKeySet();

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            PublicKeyCredentialUserEntityRepository users,
            UserCredentialRepository keys,
            @Value("${tidlig.url:}") String url) {
        if (!url.isBlank()) {
            origins.add(url.replaceAll("/+$", ""));
        }
        var party = PublicKeyCredentialRpEntity.builder()
                .id(url.isBlank() ? "localhost" : URI.create(url).getHost())
                .name("Tidlig")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(users, keys, party, origins);
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    @EventListener
    void reachedAt(WebServerInitializedEvent server) {
        if (origins.isEmpty()) {
            origins.add("http://localhost:" + server.getWebServer().getPort());
        }
    }
}
