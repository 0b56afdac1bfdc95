package dk.tidlig.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the heads' file says of the blocks: for each number the hash that was signed, and the first line that does not
/// hold. What comes after such a line proves nothing.
final class SignedHeads {
    private static final int CHUNK = 1_000;
    private static final Duration LATE = Duration.ofHours(1);

    private final List<byte[]> hashes = new ArrayList<>();
    private String previous = Head.BEFORE_THE_FIRST;
    private long position;
    private long late;
    private @Nullable Flaw flaw;

    private final HeadFile file;
    private final String municipality;
    private final Optional<SigningKeys.Verifier> verifier;

    /// @param municipality its id, which every line must name
    /// @param verifier nothing when there is no public key
    SignedHeads(HeadFile file, String municipality, Optional<SigningKeys.Verifier> verifier) {
        this.file = file;
        this.municipality = municipality;
        this.verifier = verifier;
    }

    /// Reads the file, and from the second time on only what was appended since.
    SignedHeads read() {
        try (var lines = file.from(position)) {
            var chunk = next(lines);
            if (verifier.isEmpty() && !chunk.isEmpty()) {
                flaw = Flaw.ofBlock(Flaw.Kind.KEY_MISSING, 1);
            }
            while (!chunk.isEmpty() && flaw == null) {
                var following = next(lines);
                take(chunk, following.isEmpty());
                chunk = following;
            }
        } catch (IOException cause) {
            throw file.unreadable(cause);
        }
        return this;
    }

    /// How many blocks there are heads of.
    long count() {
        return hashes.size();
    }

    byte[] hashOf(long block) {
        return hashes.get((int) block - 1);
    }

    /// Heads signed long after their block was sealed.
    long late() {
        return late;
    }

    /// The first line that does not hold; its block is the one it ought to have spoken of.
    Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    private static List<String> next(BufferedReader lines) throws IOException {
        var chunk = new ArrayList<String>(CHUNK);
        for (var line = lines.readLine(); line != null; line = chunk.size() < CHUNK ? lines.readLine() : null) {
            chunk.add(line);
        }
        return chunk;
    }

    /// Signatures are checked side by side: they cost the most.
    private void take(List<String> lines, boolean last) {
        var heads = lines.stream().map(Head::parse).toList();
        var signed = IntStream.range(0, heads.size())
                .parallel()
                .mapToObj(at -> heads.get(at)
                        .filter(head -> head.municipality().equals(municipality))
                        .filter(head -> head.isSignedFor(verifier.orElseThrow()))
                        .isPresent())
                .toList();
        for (int at = 0; at < lines.size() && flaw == null; at++) {
            boolean torn = last && at == lines.size() - 1 && heads.get(at).isEmpty();
            if (!torn) {
                take(lines.get(at), signed.get(at) ? heads.get(at) : Optional.empty());
            }
        }
    }

    private void take(String line, Optional<Head> signed) {
        long expected = count() + 1;
        if (signed.isEmpty() || !signed.get().previous().equals(previous)) {
            flaw = Flaw.ofBlock(Flaw.Kind.HEAD_FORGED, expected);
            return;
        }
        var head = signed.get();
        previous = Head.hashOf(line);
        position += line.length() + 1;
        late += head.signedAt().isAfter(head.sealedAt().plus(LATE)) ? 1 : 0;
        if (head.restored()) {
            takeBack(head);
        } else if (head.block() == expected) {
            hashes.add(HexFormat.of().parseHex(head.hash()));
        } else {
            flaw = head.block() > expected
                    ? Flaw.ofBlock(Flaw.Kind.HEAD_MISSING, expected)
                    : Flaw.ofBlock(Flaw.Kind.BLOCK_REPLACED, head.block());
        }
    }

    private void takeBack(Head head) {
        boolean known = head.block() == 0
                || (head.block() <= count()
                        && HeadFiles.hex(hashOf(head.block())).equals(head.hash()));
        if (known) {
            hashes.subList((int) head.block(), hashes.size()).clear();
        } else {
            flaw = Flaw.ofBlock(Flaw.Kind.BLOCK_REPLACED, head.block());
        }
    }
}
