package dk.tidlig.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.reading.Difference;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class ProgrammesTest {
    @Autowired
    Municipalities municipalities;

    @Autowired
    ProgrammeVersions versions;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MunicipalityId here;
    private MunicipalityId elsewhere;

    @BeforeEach
    void twoMunicipalities() {
        here = ProgrammeSamples.municipality(municipalities, "0955");
        elsewhere = ProgrammeSamples.municipality(municipalities, "0957");
    }

    @Test
    void numbersWhatItPublishesAndUsesTheNewest() {
        var first = publish(text("v1"));
        var second = publish(text("v2"));

        Tenant.run(here, () -> {
            assertThat(programmes.version(first).number()).isPositive();
            assertThat(programmes.published("example").id()).isEqualTo(second);
            assertThat(programmes.published("example").number())
                    .isEqualTo(Objects.requireNonNull(programmes.version(first).number()) + 1);
            assertThat(programmes.list())
                    .extracting(ProgrammeVersion::id)
                    .contains(second)
                    .doesNotContain(first);
        });
    }

    @Test
    void refusesTheSameTextTwice() {
        var yaml = text("same");
        publish(yaml);

        assertThatThrownBy(() -> draft(yaml)).isInstanceOf(Refused.class);
    }

    @Test
    void takesAProgrammeOutOfUseAndKeepsItForThoseInside() {
        var id = publish(text("to be retired"));

        Tenant.run(here, () -> {
            versions.retire(keeper(), id);
            assertThatThrownBy(() -> programmes.published("example")).isInstanceOf(NotFound.class);
            assertThat(programmes.version(id).isRetired()).isTrue();
            assertThatThrownBy(() -> versions.retire(keeper(), id)).isInstanceOf(Refused.class);
        });
    }

    @Test
    void discardsADraftButNothingPublished() {
        var draft = draft(text("draft"));
        var published = publish(text("published"));

        Tenant.run(here, () -> {
            versions.discard(keeper(), draft);
            assertThatThrownBy(() -> programmes.version(draft)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> versions.discard(keeper(), published)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> versions.publish(keeper(), published)).isInstanceOf(Refused.class);
        });
    }

    @Test
    void theDatabaseItselfKeepsWhatIsPublished() {
        var id = publish(text("kept"));

        assertThatThrownBy(() -> change("update programme.definition set published_at = now() where id = :id", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("update programme.definition set code = 'other' where id = :id", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("delete from programme.definition where id = :id", id))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void shipsAFileOnceAndNeverOverAChoiceOfTheMunicipality() {
        var system = Actor.system(here);
        Tenant.run(here, () -> {
            versions.ship(system, "shipped.yaml", ProgrammeSamples.named("shipped", "1"));
            versions.ship(system, "shipped.yaml", ProgrammeSamples.named("shipped", "1"));
            assertThat(programmes.published("shipped").number()).isEqualTo(1);

            versions.ship(system, "shipped.yaml", ProgrammeSamples.named("shipped", "2"));
            assertThat(programmes.published("shipped").number()).isEqualTo(2);

            var own = ProgrammeVersionId.random();
            versions.draft(keeper(), own, "own.yaml", ProgrammeSamples.named("shipped", "own"));
            versions.publish(keeper(), own);
            versions.ship(system, "shipped.yaml", ProgrammeSamples.named("shipped", "3"));
            assertThat(programmes.published("shipped").id()).isEqualTo(own);
        });
    }

    @Test
    void everyProfessionalReadsProgrammes() {
        var id = publish(text("readable"));

        Tenant.run(here, () -> {
            assertThat(versions.get(ProgrammeSamples.anyone(here), id).code()).isEqualTo("example");
            assertThat(versions.all(ProgrammeSamples.anyone(here))).isNotEmpty();
            assertThat(versions.text(ProgrammeSamples.anyone(here), id)).contains("readable");
        });
    }

    @Test
    void onlyThoseEntrustedDraftPublishAndRetire() {
        var draft = draft(text("entrusted"));
        var published = publish(text("entrusted too"));

        Tenant.run(here, () -> {
            assertThatThrownBy(() -> versions.draft(
                            ProgrammeSamples.anyone(here), ProgrammeVersionId.random(), "x.yaml", text("other")))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> versions.publish(ProgrammeSamples.anyone(here), draft))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> versions.retire(ProgrammeSamples.anyone(here), published))
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void anotherMunicipalityHasNothingOfIt() {
        var id = publish(text("ours"));

        Tenant.run(elsewhere, () -> {
            assertThatThrownBy(() -> versions.get(ProgrammeSamples.anyone(elsewhere), id))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> versions.publish(ProgrammeSamples.keeper(elsewhere), id))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> versions.retire(ProgrammeSamples.keeper(elsewhere), id))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> programmes.version(id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void refusesTheLawOfAnotherLand() {
        assertThatThrownBy(() -> draft(text("x").replace("jurisdiction: GL", "jurisdiction: DK")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void tellsWhatTwoVersionsSayDifferently() {
        var earlier = publish(text("earlier"));
        var later = publish(
                text("later").replace("most: 10", "most: 8").replace("  - code: old-words\n", "  - code: new-words\n"));

        var differences = Tenant.in(here, () -> versions.differences(ProgrammeSamples.anyone(here), earlier, later));

        assertThat(differences)
                .contains(new Difference("session-limit.most", "10", "8"))
                .contains(new Difference("themes.old-words.code", "old-words", null))
                .contains(new Difference("themes.new-words.code", null, "new-words"));
    }

    private ProgrammeVersionId publish(String yaml) {
        var id = draft(yaml);
        Tenant.run(here, () -> versions.publish(keeper(), id));
        return id;
    }

    private ProgrammeVersionId draft(String yaml) {
        var id = ProgrammeVersionId.random();
        Tenant.run(here, () -> versions.draft(keeper(), id, "example.yaml", yaml));
        return id;
    }

    private void change(String sql, ProgrammeVersionId id) {
        Tenant.run(
                here,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).param("id", id.value()).update()));
    }

    private Actor keeper() {
        return ProgrammeSamples.keeper(here);
    }

    /// Another text of the same programme, new in each test run.
    private static String text(String mark) {
        return ProgrammeSamples.named("example", mark + " " + System.nanoTime());
    }
}
