package dk.tidlig.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.audit.Flaw.Kind;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody does to the signed heads who may write to the disk, but has not the secret key.
@TidligTest
class ForgedHeadsTest {
    @Autowired
    TrailFixture fixture;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditVerification verification;

    @Autowired
    HeadFiles heads;

    @Autowired
    TestClock clock;

    Municipality here;

    /// Four blocks of two entries, sealed a minute ago.
    @BeforeEach
    void seal() {
        here = fixture.municipality();
        for (int block = 0; block < 4; block++) {
            fixture.write(here, 2);
            sealer.run(here);
        }
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void namesTheFirstBlockWhoseHeadWasCutOff() throws IOException {
        write(lines().subList(0, 2));

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.HEAD_MISSING, 3));
    }

    @Test
    void namesTheLastBlockWhenOnlyItsHeadWasCutOff() throws IOException {
        write(lines().subList(0, 3));

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.HEAD_MISSING, 4));
    }

    @Test
    void stillNamesTheCutHeadsAfterTheSealerHasGoneOn() throws IOException {
        write(lines().subList(0, 1));
        fixture.write(here, 1);
        sealer.run(here);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.HEAD_MISSING, 2));
    }

    @Test
    void namesTheFirstBlockWhenTheWholeFileIsGone() throws IOException {
        Files.delete(file());

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.HEAD_MISSING, 1));
    }

    @Test
    void namesAHeadWhoseHashWasRewritten() throws IOException {
        var lines = lines();
        var head = Head.parse(lines.get(1)).orElseThrow();
        lines.set(1, lines.get(1).replace(head.hash(), "0".repeat(64)));
        write(lines);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.HEAD_FORGED, 2));
    }

    @Test
    void namesAHeadOfAnotherKey() throws IOException {
        var lines = lines();
        var head = Head.parse(lines.get(3)).orElseThrow();
        lines.set(3, head.signed(new byte[64]).line());
        write(lines);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.HEAD_FORGED, 4));
    }

    @Test
    void namesTheFirstOfTwoSwappedHeads() throws IOException {
        var lines = lines();
        lines.add(1, lines.remove(2));
        write(lines);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.HEAD_FORGED, 2));
    }

    @Test
    void namesTheHeadsOfAnotherMunicipality() throws IOException {
        var there = fixture.municipality();
        fixture.write(there, 1);
        sealer.run(there);
        Files.copy(heads.of(there).path(), file(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.HEAD_FORGED, 1));
    }

    @Test
    void saysWhenThePublicKeyIsGone() throws IOException {
        var key = file().getParent().resolveSibling("keys").resolve("audit-signing.pub");
        var kept = Files.readString(key);
        Files.delete(key);
        try {
            assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.KEY_MISSING, 1));
        } finally {
            Files.writeString(key, kept);
        }
    }

    private Verdict verify() {
        return verification.verify(here, entries -> {});
    }

    private Path file() {
        return heads.of(here).path();
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(file()));
    }

    private void write(List<String> lines) throws IOException {
        Files.writeString(file(), String.join("\n", lines) + "\n");
    }
}
