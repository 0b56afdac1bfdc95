package dk.tidlig.detection.screening;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.measure.instrument.GiveInstrument;
import dk.tidlig.measure.instrument.ResultId;
import dk.tidlig.measure.instrument.Results;
import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Informant;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.FreshName;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Families in need-based visits as tests of screenings need them.
@Component
class ScreeningFamilies {
    static final String TOWN = "0101";
    static final String PROGRAMME = "tidlig-indsats-0-2";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final Children children;
    private final Episodes episodes;
    private final Results results;
    private final Shelf shelf;
    private final Rows rows;

    ScreeningFamilies(Children children, Episodes episodes, Results results, Shelf shelf, Rows rows) {
        this.children = children;
        this.episodes = episodes;
        this.results = results;
        this.shelf = shelf;
        this.rows = rows;
    }

    @Component
    record Shelf(Programmes programmes, ProgrammeVersions versions) {}

    @Component
    record Rows(JdbcClient jdbc, TransactionTemplate transaction) {}

    ChildId born(Actor visitor, LocalDate day) {
        var details = ChildDetails.born(FreshName.word(), FreshName.word(), day, null);
        return Tenant.in(
                visitor.municipality(),
                () -> children.register(system(visitor), RegisterChild.of(ChildId.random(), details)));
    }

    EpisodeId open(Actor visitor, ChildId child) {
        return open(visitor, child, PROGRAMME, TODAY.minusDays(2));
    }

    EpisodeId open(Actor visitor, ChildId child, String programme, LocalDate day) {
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Tenant.in(visitor.municipality(), () -> {
            var version = shelf.programmes().published(programme).id();
            return episodes.open(
                    system(visitor), new OpenEpisode(EpisodeId.random(), child, version, at, visitor.id()));
        });
    }

    /// Publishes a programme of its own, made from the shipped one.
    void publish(Actor visitor, String code, boolean screens) {
        Tenant.run(visitor.municipality(), () -> {
            var id = ProgrammeVersionId.random();
            shelf.versions().draft(system(visitor), id, code + ".yaml", text(code, screens));
            shelf.versions().publish(system(visitor), id);
        });
    }

    private static String text(String code, boolean screens) {
        try {
            var file = new ClassPathResource("programmes/" + TOWN + "/" + PROGRAMME + ".yaml");
            var text = file.getContentAsString(StandardCharsets.UTF_8).replace("code: " + PROGRAMME, "code: " + code);
            if (screens) {
                return text;
            }
            var without = text.replaceAll("(?s)\nscreening:\n.*?\nscales:", "\nscales:");
            return without.replaceAll("(?s)  - code: screened-in-time.*?\n# Instruments", "\n# Instruments");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    void retire(Actor visitor, String code) {
        Tenant.run(
                visitor.municipality(),
                () -> shelf.versions()
                        .retire(
                                system(visitor),
                                shelf.programmes().published(code).id()));
    }

    /// Gives EPDS with that total.
    ResultId give(Actor visitor, ChildId child, int total, LocalDate day) {
        var given = epds(total, day);
        Tenant.run(visitor.municipality(), () -> results.give(visitor, child, given));
        return given.id();
    }

    ResultId correct(Actor visitor, ChildId child, ResultId wrong, int total, LocalDate day) {
        var given = epds(total, day);
        Tenant.run(
                visitor.municipality(),
                () -> results.correct(visitor, child, wrong, given, "Tallet var skrevet forkert"));
        return given.id();
    }

    private static GiveInstrument epds(int total, LocalDate day) {
        Map<String, Answer> answers =
                Map.of("total", new Answer.Counted(BigDecimal.valueOf(total)), "self-harm", new Answer.Said(false));
        return new GiveInstrument(ResultId.random(), "epds", "1", Informant.MOTHER, day, answers, null);
    }

    /// The limits of the child's screenings, each with the day it ends on and whether it runs.
    List<String> limits(Actor visitor, ChildId child) {
        return Tenant.in(
                visitor.municipality(),
                () -> rows.transaction()
                        .execute(status -> rows.jdbc()
                                .sql("""
                                select rule_code || ' ' || due_on || case when cancelled_at is not null then ' cancelled'
                                       when stopped_at is not null then ' stopped' else ' runs' end
                                  from deadline.clock where child_id = :child and rule_code like '%screen%'
                                 order by rule_code desc
                                """)
                                .param("child", child.value())
                                .query(String.class)
                                .list()));
    }

    private static Actor system(Actor visitor) {
        return Actor.system(visitor.municipality());
    }
}
