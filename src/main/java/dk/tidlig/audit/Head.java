package dk.tidlig.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A block's hash, signed and kept outside the database: one line of the heads' file.
///
/// @param municipality its id
/// @param block the block's number
/// @param hash the block's hash, hexadecimal
/// @param restored the operator put the database back to this block; heads of later blocks before this line are void
/// @param previous SHA-256 of the line before, hexadecimal; of the first line 64 zeros
/// @param signature Ed25519 over all the rest, Base64
record Head(
        String municipality,
        long block,
        String hash,
        Instant sealedAt,
        Instant signedAt,
        boolean restored,
        String previous,
        String signature) {
    static final String BEFORE_THE_FIRST = "0".repeat(2 * EntryHash.LENGTH);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /// Nothing when the line is no head: torn or forged.
    static Optional<Head> parse(String line) {
        try {
            return Optional.of(JSON.readValue(line, Head.class));
        } catch (JacksonException notAHead) {
            return Optional.empty();
        }
    }

    static String hashOf(String line) {
        return HexFormat.of().formatHex(EntryHash.sha256().digest(line.getBytes(StandardCharsets.UTF_8)));
    }

    String line() {
        return JSON.writeValueAsString(this);
    }

    byte[] signedText() {
        return String.join(
                        "|",
                        "tidlig audit head 1",
                        municipality,
                        Long.toString(block),
                        hash,
                        sealedAt.toString(),
                        signedAt.toString(),
                        Boolean.toString(restored),
                        previous)
                .getBytes(StandardCharsets.UTF_8);
    }

    Head signed(byte[] bytes) {
        return new Head(
                municipality,
                block,
                hash,
                sealedAt,
                signedAt,
                restored,
                previous,
                Base64.getEncoder().encodeToString(bytes));
    }

    boolean isSignedFor(SigningKeys.Verifier verifier) {
        try {
            return verifier.accepts(signedText(), Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
