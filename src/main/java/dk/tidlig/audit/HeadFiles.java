package dk.tidlig.audit;

import dk.tidlig.tenancy.Municipality;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The heads' files, `<data>/audit-heads/<municipality's code>.jsonl`, and the signing of what goes into them.
@Component
class HeadFiles {
    private final Path folder;
    private final SigningKeys keys;
    private final Clock clock;

    private final HeadCopy copy;

    HeadFiles(
            @Value("${tidlig.data:./data}") Path data,
            @Value("${tidlig.archive:}") String archive,
            SigningKeys keys,
            Clock clock) {
        this.folder = data.resolve("audit-heads");
        this.copy = new HeadCopy(archive.isBlank() ? null : Path.of(archive));
        this.keys = keys;
        this.clock = clock;
    }

    HeadFile of(Municipality municipality) {
        return new HeadFile(folder.resolve(municipality.code() + ".jsonl"));
    }

    SignedHeads read(Municipality municipality) {
        return new SignedHeads(of(municipality), municipality.id().toString(), keys.verifier()).read();
    }

    /// Whether the file's last line speaks of this block.
    boolean endsWith(Municipality municipality, Block block) {
        return of(municipality)
                .lastLine()
                .flatMap(Head::parse)
                .filter(head -> head.block() == block.number() && head.hash().equals(hex(block.hash())))
                .isPresent();
    }

    /// The number in the file's last line; 0 when there is none.
    long lastBlock(Municipality municipality) {
        return of(municipality).lastLine().flatMap(Head::parse).map(Head::block).orElse(0L);
    }

    void sign(Municipality municipality, Block block) {
        append(municipality, block.number(), block.hash(), block.sealedAt(), false);
    }

    /// Says that the database was put back to the block; number 0 means to before the first.
    void signRestored(Municipality municipality, long number, byte[] hash, Instant sealedAt) {
        append(municipality, number, hash, sealedAt, true);
    }

    private void append(Municipality municipality, long number, byte[] hash, Instant sealedAt, boolean restored) {
        var file = of(municipality);
        var previous = file.lastLine().map(Head::hashOf).orElse(Head.BEFORE_THE_FIRST);
        var head = new Head(
                municipality.id().toString(),
                number,
                hex(hash),
                sealedAt,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                restored,
                previous,
                "");
        file.append(head.signed(keys.sign(head.signedText())).line());
        copy.bringOn(file.path());
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
