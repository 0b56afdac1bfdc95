package dk.tidlig.measure.instrument;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Informant;
import dk.tidlig.support.FreshName;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// A child in a course, and instruments given for it.
@Component
public class InstrumentDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Results results;

    @Autowired
    ResultPages pages;

    @Autowired
    Certifications certifications;

    @Autowired
    Instruments instruments;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Children children;

    /// Of a child of eight years.
    public EpisodeSamples.Course course(Actor responsible) {
        var there = responsible.municipality();
        var details = ChildDetails.born(FreshName.word(), FreshName.word(), TODAY.minusYears(8), null);
        var child = Tenant.in(
                there, () -> children.register(Actor.system(there), RegisterChild.of(ChildId.random(), details)));
        var opened = TODAY.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new EpisodeSamples.Course(child, samples.open(responsible, child, opened));
    }

    static GiveInstrument own(String general) {
        return new GiveInstrument(
                ResultId.random(),
                "own-wellbeing",
                "1",
                Informant.CHILD,
                TODAY,
                Map.of("general", new Answer.Chosen(general)),
                "Sagt ved køkkenbordet");
    }

    static GiveInstrument phq(int total, boolean selfHarm) {
        Map<String, Answer> answers = new HashMap<>();
        answers.put("total", new Answer.Counted(BigDecimal.valueOf(total)));
        answers.put("self-harm", new Answer.Said(selfHarm));
        return new GiveInstrument(ResultId.random(), "phq-9", "1", Informant.MOTHER, TODAY, answers, null);
    }

    void give(Actor actor, ChildId child, GiveInstrument given) {
        Tenant.run(actor.municipality(), () -> results.give(actor, child, given));
    }

    void certify(Actor administrator, UserId user, String code) {
        Tenant.run(
                administrator.municipality(),
                () -> certifications.certify(administrator, user, code, TODAY.minusDays(1), null));
    }

    ResultPages.Page page(Actor actor, ChildId child) {
        return Tenant.in(actor.municipality(), () -> pages.page(actor, child));
    }

    ResultReading.Told only(Actor actor, ChildId child) {
        var all = page(actor, child).results();
        if (all.size() != 1) {
            throw new AssertionError("expected one result, found " + all.size());
        }
        return all.getFirst();
    }

    List<InstrumentResult> results(Actor actor, ChildId child) {
        return page(actor, child).results().stream().map(ResultReading.Told::it).toList();
    }
}
