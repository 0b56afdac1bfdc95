package dk.tidlig.episode.sharing;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.programme.sharing.SharingBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was passed on, on the child's timeline and in the family's extract.
@Component
class SharingSection implements ChildSection {
    private final SharingRepository sharings;
    private final SharingNames names;
    private final SharingWords texts;

    SharingSection(SharingRepository sharings, SharingNames names, SharingWords texts) {
        this.sharings = sharings;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public Action reading() {
        return SharingAction.READ_SHARINGS;
    }

    @Override
    public String key() {
        return "sharing";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return sharings.of(grant).stream()
                .map(it -> new TimelineEntry(
                                it.shared().at(),
                                false,
                                texts.kind(),
                                "send",
                                texts.happened(it, grant.actor()),
                                null,
                                it.shared().by(),
                                TimelineEntry.Weight.ORDINARY,
                                "/children/" + grant.child() + "/sharings")
                        .about(it.id()))
                .toList();
    }

    /// What was passed on by consent or at a meeting. A duty, or what could not wait for a consent, may be against one
    /// of
    /// the family: it is told in person, or not at all.
    @Override
    public List<TimelineEntry> toFamily(Grant grant) {
        return sharings.of(grant).stream()
                .filter(it -> it.kind() == SharingBasis.Kind.CONSENT || it.kind() == SharingBasis.Kind.MEETING)
                .map(it -> new TimelineEntry(
                                it.shared().at(),
                                false,
                                texts.kind(),
                                "send",
                                texts.toFamily(it, grant.actor()),
                                null,
                                it.shared().by(),
                                TimelineEntry.Weight.ORDINARY,
                                null)
                        .about(it.id()))
                .toList();
    }

    @Override
    public Object export(Grant grant) {
        return sharings.of(grant).stream().map(it -> export(grant, it)).toList();
    }

    private Map<String, @Nullable Object> export(Grant grant, SharingAct it) {
        var language = grant.actor().language();
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("sharedAt", it.shared().at().toString());
        of.put("by", it.byFamily() ? "family" : "staff");
        of.put("to", names.of(it.to(), language));
        of.put(
                "data",
                it.data().stream()
                        .sorted()
                        .map(data -> names.data(data, language))
                        .toList());
        of.put("basis", names.basis(it.basis(), language));
        of.put("purpose", names.purpose(it.purpose(), language));
        of.put("necessity", it.necessity());
        of.put("said", it.said());
        of.put("opensUntil", it.opensUntil() == null ? null : it.opensUntil().toString());
        return of;
    }

    @Override
    public int erase(Grant grant) {
        return sharings.erase(grant);
    }
}
