package dk.tidlig.family.word;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That one of the family said something, on the timeline of those around the child and beside what it is about; what
/// it said is read on its own page. Nothing of it is told to the family: it is one parent's own.
@Component
@Order(0)
class WordSection implements ChildSection {
    private final WordRepository said;
    private final Words words;

    WordSection(WordRepository said, Words words) {
        this.said = said;
        this.words = words;
    }

    @Override
    public Action reading() {
        return FamilyAction.READ_WORDS;
    }

    @Override
    public String key() {
        return "family-word";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        for (var it : said.of(grant)) {
            entries.add(entry(grant, it.made().at(), "family.word.timeline." + kind(it), it.by(), it.about(), null));
            if (it.answer() != null) {
                var answer = Objects.requireNonNull(it.answer());
                entries.add(entry(
                        grant,
                        answer.made().at(),
                        "family.word.timeline.answered",
                        it.by(),
                        words.text("family.word.outcome." + answer.outcome().code()),
                        answer.made().by()));
            }
        }
        return entries;
    }

    private TimelineEntry entry(
            Grant grant,
            java.time.Instant at,
            String key,
            String by,
            @Nullable String text,
            dk.tidlig.kernel.@Nullable UserId answeredBy) {
        return new TimelineEntry(
                at,
                false,
                words.text("family-word.timeline.kind"),
                "edit",
                words.text(key, by),
                text,
                answeredBy,
                TimelineEntry.Weight.ORDINARY,
                "/children/" + grant.child() + "/family-words");
    }

    @Override
    public Map<String, String> beside(Grant grant) {
        var beside = new LinkedHashMap<String, String>();
        for (var it : said.of(grant)) {
            if (it.mark() != null) {
                var key = "family.word.beside" + (it.waits() ? "" : ".answered");
                beside.merge(it.mark(), words.text(key, it.by()), (one, other) -> one + " " + other);
            }
        }
        return beside;
    }

    /// When, and that it was answered; neither whose nor what: it is one parent's, and the extract may be given to the
    /// other.
    @Override
    public Object export(Grant grant) {
        return said.of(grant).stream().map(WordSection::dated).toList();
    }

    @Override
    public Object export(Grant grant, Audience audience) {
        return audience == Audience.FAMILY
                ? export(grant)
                : said.of(grant).stream().map(WordSection::whole).toList();
    }

    private static Map<String, @Nullable Object> whole(OwnWord it) {
        var of = dated(it);
        of.put("by", it.by());
        of.put("about", it.about());
        of.put("words", it.words());
        if (it.answer() != null) {
            of.put("outcome", "family-" + it.answer().outcome().code());
            of.put("answer", it.answer().words());
        }
        return of;
    }

    private static Map<String, @Nullable Object> dated(OwnWord it) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("at", it.made().at().toString());
        of.put("kind", "family-" + kind(it));
        of.put("answered", it.answer() == null ? null : it.answer().made().at().toString());
        return of;
    }

    private static String kind(OwnWord it) {
        return it.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public int erase(Grant grant) {
        return said.erase(grant);
    }
}
